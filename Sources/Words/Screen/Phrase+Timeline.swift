package import Cooperation

/// The timeline, its order, its dates and its chart.
extension Phrase {
  /// No row of a list is selected.
  package static func noRow(_ list: RowKind) -> Phrase { RowWords(list).noneSelected }
  package static let sortLatest = Phrase(en: "Latest first", vi: "Mới nhất trước", ja: "新しい順")
  package static let sortDate = Phrase(en: "Earliest first", vi: "Cũ nhất trước", ja: "古い順")
  package static let sortTitle = Phrase(en: "By title", vi: "Theo tiêu đề", ja: "題名順")
  package static let sortRelevance = Phrase(en: "By relevance", vi: "Theo độ khớp", ja: "一致度順")
  package static let datePrompt = Phrase(en: "go to date", vi: "đến ngày", ja: "日付へ")
  package static let dateExamples = Phrase(
    en: "2019  2019-07  today", vi: "2019  2019-07  hôm nay", ja: "2019  2019-07  今日")
  package static let todayWord = Phrase(en: "today", vi: "hôm nay", ja: "今日")
  package static let dateExpected = Phrase(
    en: "not a date; write 2019, 2019-07, 2019-07-15 or today",
    vi: "không phải ngày; hãy viết 2019, 2019-07, 2019-07-15 hoặc hôm nay",
    ja: "日付ではありません。2019、2019-07、2019-07-15、今日 のように入力")

  /// How the list is ordered.
  package static func sorted(_ order: SortOrder) -> Phrase {
    switch order {
    case .latest: sortLatest
    case .date: sortDate
    case .title: sortTitle
    case .relevance: sortRelevance
    }
  }

  /// What a bin of the histogram is.
  package static func timeScale(_ scale: TimeScale) -> Phrase {
    switch scale {
    case .month: Phrase(en: "By month", vi: "Theo tháng", ja: "月別")
    case .quarter: Phrase(en: "By quarter", vi: "Theo quý", ja: "四半期別")
    case .year: Phrase(en: "By year", vi: "Theo năm", ja: "年別")
    case .twoYears: Phrase(en: "By two years", vi: "Theo giai đoạn 2 năm", ja: "2年ごと")
    case .fiveYears: Phrase(en: "By five years", vi: "Theo giai đoạn 5 năm", ja: "5年ごと")
    case .decade: Phrase(en: "By decade", vi: "Theo thập kỷ", ja: "10年ごと")
    }
  }

  /// What one bar of the histogram stands for.
  package static func bar(_ scale: TimeScale) -> Phrase {
    switch scale {
    case .month: Phrase(en: "a bar is a month", vi: "mỗi cột 1 tháng", ja: "棒1本で1か月")
    case .quarter: Phrase(en: "a bar is 3 months", vi: "mỗi cột 1 quý", ja: "棒1本で3か月")
    case .year: Phrase(en: "a bar is a year", vi: "mỗi cột 1 năm", ja: "棒1本で1年")
    case .twoYears: Phrase(en: "a bar is 2 years", vi: "mỗi cột 2 năm", ja: "棒1本で2年")
    case .fiveYears: Phrase(en: "a bar is 5 years", vi: "mỗi cột 5 năm", ja: "棒1本で5年")
    case .decade: Phrase(en: "a bar is 10 years", vi: "mỗi cột 10 năm", ja: "棒1本で10年")
    }
  }

  /// A number of rows of a list.
  package static func rowCount(_ count: Int, _ list: RowKind) -> Phrase {
    RowWords(list).count(count, of: count)
  }

  /// The span under the cursor of the histogram and what a filter by it would find.
  package static func span(
    _ span: String, _ list: RowKind, rows count: Int, vague: Int
  ) -> Phrase {
    let rows = rowCount(count, list)
    return Phrase(
      en: "\(span): \(rows.en)" + (vague > 0 ? ", \(vague) of the year alone" : ""),
      vi: "\(span): \(rows.vi)" + (vague > 0 ? ", trong đó \(vague) chỉ biết năm" : ""),
      ja: "\(span): \(rows.ja)" + (vague > 0 ? "（うち\(vague)は年のみ判明）" : ""))
  }

  /// Nothing of the list is of the date gone to; the nearest row is of then.
  package static func nearest(_ date: String) -> Phrase {
    Phrase(
      en: "None then; the nearest is \(date)",
      vi: "Lúc đó không có; gần nhất là \(date)", ja: "その日付のものはありません。最も近いのは\(date)")
  }
}
