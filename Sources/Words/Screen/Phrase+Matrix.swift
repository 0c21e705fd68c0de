import Cooperation

/// The cross-table.
extension Phrase {
  package static let matrixPage = Phrase(en: "Cross-table", vi: "Bảng tổng hợp", ja: "クロス集計")
  /// The name of the line that counts all events.
  package static let allEvents = Phrase(en: "All events", vi: "Tất cả sự kiện", ja: "全件")
  /// The names of the columns of all years, and of the years before the first that has one.
  package static let allYears = Phrase(en: "all", vi: "tổng", ja: "計")
  package static let beforeThese = Phrase(en: "before", vi: "trước đó", ja: "それ以前")
  /// What the rows are, beside sectors and kinds.
  package static let provinces = Phrase(en: "Provinces", vi: "Tỉnh, thành phố", ja: "省・市")
  package static let prefectures = Phrase(en: "Prefectures", vi: "Tỉnh Nhật Bản", ja: "都道府県")
  /// In which of them an event counts, within a sentence.
  package static let sectorsAndYears = Phrase(
    en: "sectors and years", vi: "lĩnh vực và từng năm", ja: "分野や年")
  package static let provincesAndYears = Phrase(
    en: "provinces and years", vi: "tỉnh, thành phố và từng năm", ja: "省・市や年")
  package static let prefecturesAndYears = Phrase(
    en: "prefectures and years", vi: "tỉnh của Nhật Bản và từng năm", ja: "都道府県や年")
  package static let yearsAlone = Phrase(en: "years", vi: "năm", ja: "年")

  /// What the table rests on; `without` events have no row.
  package static func basis(
    _ columns: Phrase, events: Int, years: ClosedRange<Int>?, without: Int
  ) -> Phrase {
    let span = years.map {
      $0.count == 1 ? "\($0.lowerBound)" : "\($0.lowerBound)–\($0.upperBound)"
    }
    let isCounted = rowCount(events, .events)
    let isLeftOut = without > 0
    return Phrase(
      en: isCounted.en + (span.map { ", \($0)" } ?? "")
        + "; an event counts in each of its \(columns.en)"
        + (isLeftOut ? "; \(without) \(without == 1 ? "has" : "have") none" : ""),
      vi: isCounted.vi + (span.map { ", \($0)" } ?? "")
        + "; mỗi sự kiện tính cho từng \(columns.vi)"
        + (isLeftOut ? "; \(without) sự kiện không thuộc dòng nào" : ""),
      ja: isCounted.ja + (span.map { "（\($0)年）" } ?? "")
        + "。複数の\(columns.ja)にわたるものはそれぞれに計上"
        + (isLeftOut ? "、該当なし\(without)件" : ""))
  }
}
