/// What is planned, promised, about to expire, or to be celebrated.
extension Phrase {
  package static let upcomingPage = Phrase(en: "Upcoming", vi: "Sắp tới", ja: "今後の予定")
  /// Of the key that shows anniversaries that are seldom kept, too, and of that which hides them.
  package static let hintAllAnniversaries = Phrase(
    en: "all years", vi: "mọi năm", ja: "全周年")
  package static let hintMainAnniversaries = Phrase(
    en: "main years", vi: "năm tròn", ja: "主な周年")
}
