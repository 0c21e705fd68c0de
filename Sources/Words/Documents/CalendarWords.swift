package import Cooperation

/// The words of a calendar.
package struct CalendarWords {
  package let language: Language

  package init(_ language: Language) { self.language = language }

  /// A title that says that the day is not recorded.
  package func vague(_ title: String, _ date: String) -> String {
    language.word(
      "\(title) (\(date), day not recorded)", "\(title) (\(date), không rõ ngày)",
      "\(title)（\(date)、日は記録なし）")
  }
}
