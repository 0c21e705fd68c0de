/// What is planned, promised, about to expire, or to be celebrated.
extension Phrase {
  package static let upcomingPage = Phrase(en: "Upcoming", vi: "Sắp tới", ja: "今後の予定")
  package static let openPromise = Phrase(en: "promised", vi: "cam kết", ja: "約束")
  package static let keptPromise = Phrase(en: "kept", vi: "đã thực hiện", ja: "履行")
  package static let droppedPromise = Phrase(en: "given up", vi: "đã hủy", ja: "取りやめ")
  package static let plannedEvent = Phrase(en: "planned", vi: "dự kiến", ja: "予定")
  package static let expiry = Phrase(en: "expires", vi: "hết hạn", ja: "満了")
  package static let upcomingInView = Phrase(
    en: "Of the events in view: what is planned, promised, about to expire, and anniversaries.",
    vi: "Trong các sự kiện đang xem: việc dự kiến, cam kết, văn kiện sắp hết hạn, ngày kỷ niệm.",
    ja: "表示中の出来事について: 予定、約束、期限の近い文書、周年。")
  package static let upcomingInAll = Phrase(
    en: "What is planned, promised, about to expire, and anniversaries.",
    vi: "Việc dự kiến, cam kết, văn kiện sắp hết hạn, ngày kỷ niệm.", ja: "予定、約束、期限の近い文書、周年。")
  package static let nothingUpcoming = Phrase(
    en: "Nothing is planned or due in this time.",
    vi: "Không có gì dự kiến hay đến hạn trong thời gian này.", ja: "この期間に予定や期限はありません。")

  package static func yearCount(_ count: Int) -> Phrase {
    Phrase(en: "\(count) \(count == 1 ? "year" : "years")", vi: "\(count) năm", ja: "\(count)周年")
  }
}
