package import Cooperation

/// A text of the timeline with parts to be filled in.
package enum TimelinePhrase: Hashable, Sendable {
  /// The span under the cursor of the histogram and what a filter by it would find.
  case span(String, events: Int, vague: Int)
  /// What a bin of the histogram is.
  case timeScale(TimeScale)
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
    case .nearest(let date): "その時の出来事はありません。最も近いのは\(date)"
    case .mark(let number, let count): "一致\(count)か所中\(number)番目"
    }
  }
}

extension Strings {
  /// A text of the timeline with parts to be filled in.
  package subscript(text: TimelinePhrase) -> String { text.text(in: language) }
}
