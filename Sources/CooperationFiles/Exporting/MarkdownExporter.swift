package import Cooperation

extension ExportFormat {
  /// A text in Markdown.
  package static let markdown = ExportFormat(
    name: "markdown", fileExtension: "md",
    meaning: LocalizedText(en: "a text to read", vi: "văn bản để đọc", ja: "閲覧用の文章"),
    options: [.language])
}

/// A document to read: events by year, each with its places, instruments, commitments and sources.
enum MarkdownExporter: Exporter {
  static let format = ExportFormat.markdown

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    let language = context.language
    let words = Words(language)
    let query = context.query.isEverything ? "" : " — \(escaped(context.query.description))"
    try sink.write("# \(words.title)\(query)\n\n\(words.count(context.rows.count))\n")
    var year: Int?
    try context.forEachRecord { event, memoranda in
      if event.date.earliest.year != year {
        year = event.date.earliest.year
        try sink.write("\n## \(event.date.earliest.year)\n")
      }
      try sink.write(entry(event, memoranda, context.catalog.vocabulary, words))
    }
  }

  private static func entry(
    _ event: Event, _ memoranda: [Memorandum], _ vocabulary: Vocabulary, _ words: Words
  ) -> String {
    let language = words.language
    let recordNames = RecordNames(vocabulary, language)
    func names(_ ids: [String]) -> String {
      ids.map { escaped(recordNames.party($0)) }.joined(separator: ", ")
    }
    var text = "\n### \(event.date): \(escaped(event.title.text(in: language) ?? event.id))\n\n"
    if let summary = event.summary.text(in: language) { text += paragraph(summary) + "\n\n" }
    let localities = event.localities.map { locality in
      escaped(vocabulary.name(of: locality, on: event.date, in: language))
    }
    if !localities.isEmpty {
      text += "- \(words.localities): \(localities.joined(separator: ", "))\n"
    }
    for memorandum in memoranda {
      let title = escaped(memorandum.title.text(in: language) ?? memorandum.id)
      let kind = memorandum.kind.name.text(in: language) ?? memorandum.kind.rawValue
      let parties = names(memorandum.signatories)
      text += "- \(kind): \(title)" + (parties.isEmpty ? "" : " (\(parties))") + "\n"
    }
    for commitment in event.commitments {
      let owed = names(commitment.by)
      let status = commitment.status.name.text(in: language) ?? commitment.status.rawValue
      let due = commitment.due.map { ", \(words.due) \($0)" } ?? ""
      text +=
        "- \(words.commitment) (\(status)\(due)): "
        + escaped(commitment.text.text(in: language) ?? commitment.id)
        + (owed.isEmpty ? "" : " — \(owed)") + "\n"
    }
    for source in event.sources { text += "- \(words.source): \(link(source))\n" }
    return text
  }

  private static func link(_ source: Source) -> String {
    let label = [source.publisher, source.title].compactMap { $0 }.map(escaped)
    let date = source.published.map { ", \($0)" } ?? ""
    let text =
      (label.isEmpty ? source.url.map(escaped) ?? "" : label.joined(separator: ": ")) + date
    guard let address = source.url.flatMap(WebAddress.encoded) else { return text }
    return "[\(text)](<\(address.replacing("&", with: "&amp;"))>)"
  }

  /// An escaped text that begins no list, rule or code block where a line begins with it.
  private static func paragraph(_ text: String) -> String {
    let body = escaped(text).drop { $0 == " " }
    let digits = body.prefix { ("0"..."9").contains($0) }
    let rest = body.dropFirst(digits.count)
    let signs = digits.isEmpty ? "-+" : ".)"
    guard let sign = rest.first, signs.contains(sign) else { return String(body) }
    return digits + "\\" + rest
  }

  /// A text in which Markdown and HTML see nothing but letters.
  static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\\", "`", "*", "_", "[", "]", "<", ">", "|", "#", "~":
        result += "\\"
        result.unicodeScalars.append(scalar)
      case "&": result += "&amp;"
      case "\n", "\r", "\t", "\u{2028}", "\u{2029}": result += " "
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": result += "\u{FFFD}"
      default: result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  /// The words of the document.
  private struct Words {
    let language: Language

    init(_ language: Language) { self.language = language }

    var title: String { PageWords(language).title }

    func count(_ number: Int) -> String {
      switch language {
      case .en: number == 1 ? "1 event" : "\(number) events"
      case .vi: "\(number) sự kiện"
      case .ja: "\(number)件"
      }
    }

    var localities: String {
      language.word("localities", "địa phương", "地域")
    }

    var commitment: String {
      language.word("commitment", "cam kết", "約束")
    }

    var due: String {
      language.word("due", "thời hạn", "期限")
    }

    var source: String {
      language.word("source", "nguồn", "出典")
    }
  }
}
