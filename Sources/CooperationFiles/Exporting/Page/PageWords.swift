import Cooperation

/// The words of a page of events, apart from the names of columns.
struct PageWords {
  let language: Language

  init(_ language: Language) { self.language = language }

  /// The title of a collection that has none.
  var title: String {
    switch language {
    case .en: "Vietnam–Japan cooperation"
    case .vi: "Hợp tác Việt Nam – Nhật Bản"
    case .ja: "ベトナム・日本協力"
    }
  }

  /// How many of all events are on the page, and over which years.
  func count(_ count: Int, of total: Int, _ years: ClosedRange<Int>?) -> String {
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
  func made(_ day: CalendarDate) -> String {
    switch language {
    case .en: "as of \(DateText.long(EventDate(day), language))"
    case .vi: "tính đến \(DateText.long(EventDate(day), language))"
    case .ja: "\(DateText.long(EventDate(day), language))現在"
    }
  }

  /// What is said before the query.
  var query: String {
    switch language {
    case .en: "Selected by"
    case .vi: "Điều kiện lọc"
    case .ja: "抽出条件"
    }
  }

  var eventsByYear: String {
    switch language {
    case .en: "Events by year"
    case .vi: "Số sự kiện theo năm"
    case .ja: "年別件数"
    }
  }

  var eventsBySector: String {
    switch language {
    case .en: "Events by sector"
    case .vi: "Số sự kiện theo lĩnh vực"
    case .ja: "分野別件数"
    }
  }

  /// What the chart by year rests on.
  func yearNote(_ count: Int) -> String {
    switch language {
    case .en: "All \(count) events; one that lasts over several years counts in each of them."
    case .vi: "Toàn bộ \(count) sự kiện; sự kiện kéo dài nhiều năm được tính vào từng năm."
    case .ja: "全\(count)件。複数の年にわたるものは各年に数える。"
    }
  }

  /// What the chart by sector rests on.
  func sectorNote(_ count: Int, of total: Int) -> String {
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
  func due(_ date: String) -> String {
    switch language {
    case .en: "due \(date)"
    case .vi: "thời hạn \(date)"
    case .ja: "期限\(date)"
    }
  }

  /// The day on which a document was signed.
  func signed(_ date: String) -> String {
    switch language {
    case .en: "signed \(date)"
    case .vi: "ký \(date)"
    case .ja: "\(date)署名"
    }
  }

  /// The head of a delegation.
  var head: String {
    switch language {
    case .en: "head"
    case .vi: "trưởng đoàn"
    case .ja: "団長"
    }
  }

  /// What is said where no event is to be shown.
  var nothing: String {
    switch language {
    case .en: "No event."
    case .vi: "Không có sự kiện nào."
    case .ja: "該当なし。"
    }
  }

  /// The mark between the items of a list.
  var comma: String { language == .ja ? "、" : ", " }

  /// The mark between a body and its people.
  var colon: String { language == .ja ? "：" : ": " }

  /// Words in brackets after others.
  func bracketed(_ words: String) -> String { language == .ja ? "（\(words)）" : " (\(words))" }
}
