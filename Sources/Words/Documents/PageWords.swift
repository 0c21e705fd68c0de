package import Cooperation

/// The words of a page of events, apart from the names of columns.
package struct PageWords {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// The title of a collection that has none.
  package var title: String {
    language.word("Vietnam–Japan cooperation", "Hợp tác Việt Nam – Nhật Bản", "ベトナム・日本協力")
  }

  /// How many of all events are on the page, and over which years.
  package func count(_ count: Int, of total: Int, _ years: ClosedRange<Int>?) -> String {
    let span = years.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    switch language {
    case .en: return "\(count) of \(total) events" + (span.map { ", \($0)" } ?? "")
    case .vi: return "\(count) trong số \(total) sự kiện" + (span.map { ", \($0)" } ?? "")
    case .ja: return "全\(total)件中\(count)件" + (span.map { "、\($0)年" } ?? "")
    }
  }

  /// The day on which the page was made.
  package func made(_ day: CalendarDate) -> String {
    language.word(
      "as of \(DateText.long(EventDate(day), language))",
      "tính đến \(DateText.long(EventDate(day), language))",
      "\(DateText.long(EventDate(day), language))現在")
  }

  /// What is said before the query.
  package var query: String {
    language.word("Selected by", "Điều kiện lọc", "抽出条件")
  }

  package var eventsByYear: String {
    language.word("Events by year", "Số sự kiện theo năm", "年別件数")
  }

  package var eventsBySector: String {
    language.word("Events by sector", "Số sự kiện theo lĩnh vực", "分野別件数")
  }

  /// What the chart by year rests on.
  package func yearNote(_ count: Int) -> String {
    language.word(
      "All \(count) events; one that lasts over several years counts in each of them.",
      "Toàn bộ \(count) sự kiện; sự kiện kéo dài nhiều năm được tính vào từng năm.",
      "全\(count)件。複数の年にわたるものは各年に数える。")
  }

  /// What the chart by sector rests on.
  package func sectorNote(_ count: Int, of total: Int) -> String {
    switch language {
    case .en:
      "\(count) of \(total) events name a sector; one that names several counts in each of them."
    case .vi:
      "\(count) trong số \(total) sự kiện có ghi lĩnh vực; sự kiện thuộc nhiều lĩnh vực được tính "
        + "vào từng lĩnh vực."
    case .ja: "\(total)件のうち\(count)件に分野の記録がある。複数の分野にわたるものは各分野に数える。"
    }
  }

  /// The day by which a promise is to be kept.
  package func due(_ date: String) -> String {
    language.word("due \(date)", "thời hạn \(date)", "期限\(date)")
  }

  /// The day on which a document was signed.
  package func signed(_ date: String) -> String {
    language.word("signed \(date)", "ký \(date)", "\(date)署名")
  }

  /// The head of a delegation.
  package var head: String {
    language.word("head", "trưởng đoàn", "団長")
  }

  /// What is said where no event is to be shown.
  package var nothing: String {
    language.word("No event.", "Không có sự kiện nào.", "該当なし。")
  }

  /// The mark between the items of a list.
  package var comma: String { language == .ja ? "、" : ", " }

  /// The mark between a body and its people.
  package var colon: String { language == .ja ? "：" : ": " }

  /// Words in brackets after others.
  package func bracketed(_ words: String) -> String {
    language == .ja ? "（\(words)）" : " (\(words))"
  }
}
