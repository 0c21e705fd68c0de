import Cooperation

/// A text of the cross-table.
package enum MatrixPhrase: Hashable, Sendable {
  /// The name of the line that counts all events.
  case allEvents
  /// The names of the columns of all years, and of the years before the first that has one.
  case allYears, beforeThese
  /// What the rows are.
  case rows(MatrixRows)
  /// What the table rests on; `without` events have no row.
  case basis(MatrixRows, events: Int, years: ClosedRange<Int>?, without: Int)

  private var english: String {
    switch self {
    case .allEvents: "All events"
    case .allYears: "all"
    case .beforeThese: "before"
    case .rows(.sectors): "Sectors"
    case .rows(.provinces): "Provinces"
    case .rows(.prefectures): "Prefectures"
    case .rows(.kinds): "Kinds"
    case .basis(let rows, let events, let years, let without):
      "\(events) \(events == 1 ? "event" : "events")" + Self.span(years).map { ", \($0)" }.joined()
        + "; an event counts in each of its "
        + (rows == .kinds ? "years" : "\(Self.rows(rows).english.lowercased()) and years")
        + (without > 0 ? "; \(without) \(without == 1 ? "has" : "have") none" : "")
    }
  }

  private var vietnamese: String {
    switch self {
    case .allEvents: "Tất cả sự kiện"
    case .allYears: "tổng"
    case .beforeThese: "trước đó"
    case .rows(.sectors): "Lĩnh vực"
    case .rows(.provinces): "Tỉnh, thành phố"
    case .rows(.prefectures): "Tỉnh Nhật Bản"
    case .rows(.kinds): "Loại"
    case .basis(let rows, let events, let years, let without):
      "\(events) sự kiện" + Self.span(years).map { ", \($0)" }.joined()
        + "; mỗi sự kiện tính cho từng "
        + (rows == .kinds ? "năm" : "\(Self.rows(rows).inVietnameseSentence) và từng năm")
        + (without > 0 ? "; \(without) sự kiện không thuộc dòng nào" : "")
    }
  }

  private var inVietnameseSentence: String {
    switch self {
    case .rows(.prefectures): "tỉnh của Nhật Bản"
    default: vietnamese.lowercased()
    }
  }

  private var japanese: String {
    switch self {
    case .allEvents: "全件"
    case .allYears: "計"
    case .beforeThese: "それ以前"
    case .rows(.sectors): "分野"
    case .rows(.provinces): "省・市"
    case .rows(.prefectures): "都道府県"
    case .rows(.kinds): "種類"
    case .basis(let rows, let events, let years, let without):
      "\(events)件" + Self.span(years).map { "（\($0)年）" }.joined() + "。複数の"
        + (rows == .kinds ? "年" : "\(Self.rows(rows).japanese)や年") + "にわたるものはそれぞれに計上"
        + (without > 0 ? "、該当なし\(without)件" : "")
    }
  }

  private static func span(_ years: ClosedRange<Int>?) -> [String] {
    years.map { years in
      [
        years.count == 1
          ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
      ]
    } ?? []
  }

  fileprivate func text(in strings: Strings) -> String {
    switch strings.language {
    case .en: english
    case .vi: vietnamese
    case .ja: japanese
    }
  }
}

extension Strings {
  /// A text of the cross-table.
  subscript(text: MatrixPhrase) -> String { text.text(in: self) }
}
