package import Cooperation

/// A text of the timeline with parts to be filled in.
package enum TimelinePhrase: Hashable, Sendable {
  /// The span under the cursor of the histogram and what a filter by it would find.
  case span(String, events: Int, vague: Int)
  /// What a bin of the histogram is.
  case timeScale(TimeScale)
  /// What one bar of the histogram stands for.
  case bar(TimeScale)
  /// Nothing took place on the date gone to; the nearest event did then.
  case nearest(String)
  /// Which mark of the detail is current.
  case mark(Int, of: Int)

  func text(in language: Language) -> String {
    switch language {
    case .en: english
    case .vi: vietnamese
    case .ja: japanese
    }
  }

  private var english: String {
    switch self {
    case .span(let span, let events, let vague):
      "\(span): \(events) \(events == 1 ? "event" : "events")"
        + (vague > 0 ? ", \(vague) of the year alone" : "")
    case .timeScale(let scale):
      switch scale {
      case .month: "By month"
      case .quarter: "By quarter"
      case .year: "By year"
      case .twoYears: "By two years"
      case .fiveYears: "By five years"
      case .decade: "By decade"
      }
    case .bar(let scale):
      switch scale {
      case .month: "a bar is a month"
      case .quarter: "a bar is 3 months"
      case .year: "a bar is a year"
      case .twoYears: "a bar is 2 years"
      case .fiveYears: "a bar is 5 years"
      case .decade: "a bar is 10 years"
      }
    case .nearest(let date): "No event then; the nearest is \(date)"
    case .mark(let number, let count): "match \(number) of \(count)"
    }
  }

  private var vietnamese: String {
    switch self {
    case .span(let span, let events, let vague):
      "\(span): \(events) sự kiện" + (vague > 0 ? ", trong đó \(vague) chỉ biết năm" : "")
    case .timeScale(let scale):
      switch scale {
      case .month: "Theo tháng"
      case .quarter: "Theo quý"
      case .year: "Theo năm"
      case .twoYears: "Theo giai đoạn 2 năm"
      case .fiveYears: "Theo giai đoạn 5 năm"
      case .decade: "Theo thập kỷ"
      }
    case .bar(let scale):
      switch scale {
      case .month: "mỗi cột 1 tháng"
      case .quarter: "mỗi cột 1 quý"
      case .year: "mỗi cột 1 năm"
      case .twoYears: "mỗi cột 2 năm"
      case .fiveYears: "mỗi cột 5 năm"
      case .decade: "mỗi cột 10 năm"
      }
    case .nearest(let date): "Không có sự kiện lúc đó; gần nhất là \(date)"
    case .mark(let number, let count): "chỗ khớp \(number) trên \(count)"
    }
  }

  private var japanese: String {
    switch self {
    case .span(let span, let events, let vague):
      "\(span): \(events)件" + (vague > 0 ? "（うち\(vague)件は年のみ判明）" : "")
    case .timeScale(let scale):
      switch scale {
      case .month: "月別"
      case .quarter: "四半期別"
      case .year: "年別"
      case .twoYears: "2年ごと"
      case .fiveYears: "5年ごと"
      case .decade: "10年ごと"
      }
    case .bar(let scale):
      switch scale {
      case .month: "棒1本で1か月"
      case .quarter: "棒1本で3か月"
      case .year: "棒1本で1年"
      case .twoYears: "棒1本で2年"
      case .fiveYears: "棒1本で5年"
      case .decade: "棒1本で10年"
      }
    case .nearest(let date): "その時の出来事はありません。最も近いのは\(date)"
    case .mark(let number, let count): "一致\(count)か所中\(number)番目"
    }
  }
}

extension Strings {
  /// A text of the timeline with parts to be filled in.
  package subscript(text: TimelinePhrase) -> String { text.text(in: language) }
}
