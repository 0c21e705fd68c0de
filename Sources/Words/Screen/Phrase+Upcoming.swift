/// What is planned, promised, about to expire, or to be celebrated.
extension Phrase {
  package static let upcomingPage = Phrase(en: "Upcoming", vi: "Sắp tới", ja: "今後の予定")
}
