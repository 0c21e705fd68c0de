package import Cooperation

/// The timeline, its order, its dates and its chart.
extension Phrase {
  package static let noEvent = Phrase(
    en: "No event is selected.", vi: "Chưa chọn sự kiện nào.", ja: "出来事が選ばれていません。")
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

  package static func eventCount(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) \(count == 1 ? "event" : "events")", vi: "\(count) sự kiện", ja: "\(count)件")
  }

  /// The span under the cursor of the histogram and what a filter by it would find.
  package static func span(_ span: String, events: Int, vague: Int) -> Phrase {
    Phrase(
      en: "\(span): \(events) \(events == 1 ? "event" : "events")"
        + (vague > 0 ? ", \(vague) of the year alone" : ""),
      vi: "\(span): \(events) sự kiện" + (vague > 0 ? ", trong đó \(vague) chỉ biết năm" : ""),
      ja: "\(span): \(events)件" + (vague > 0 ? "（うち\(vague)件は年のみ判明）" : ""))
  }

  /// Nothing took place on the date gone to; the nearest event did then.
  package static func nearest(_ date: String) -> Phrase {
    Phrase(
      en: "No event then; the nearest is \(date)",
      vi: "Không có sự kiện lúc đó; gần nhất là \(date)", ja: "その時の出来事はありません。最も近いのは\(date)")
  }
}
