package import Cooperation

/// The words of a document in Markdown.
package struct MarkdownWords {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The title of a collection that has none.
  package var title: String { PageWords(language).title }

  /// How many events there are.
  package func count(_ number: Int) -> String {
    language.word(number == 1 ? "1 event" : "\(number) events", "\(number) sự kiện", "\(number)件")
  }

  package var localities: String { language.word("localities", "địa phương", "地域") }
  package var commitment: String { language.word("commitment", "cam kết", "約束") }
  package var due: String { language.word("due", "thời hạn", "期限") }
  package var source: String { language.word("source", "nguồn", "出典") }
}
