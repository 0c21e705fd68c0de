/// What is planned, promised, about to expire, or to be celebrated.
extension Phrase {
  package static let upcomingPage = Phrase(en: "Upcoming", vi: "Sắp tới", ja: "今後の予定")
  package static let hintAllAnniversaries = Phrase(
    en: "all anniversaries", vi: "mọi kỷ niệm", ja: "周年をすべて")
  package static let hintMainAnniversaries = Phrase(
    en: "main anniversaries", vi: "kỷ niệm chính", ja: "主な周年のみ")
}
