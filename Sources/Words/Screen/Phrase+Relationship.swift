/// What two sides have done together, and the partners of one.
extension Phrase {
  package static let relationshipPage = Phrase(en: "Relationship", vi: "Quan hệ", ja: "関係")
  package static let partnersPage = Phrase(en: "Partners", vi: "Đối tác", ja: "相手先")
  package static let eventsLabel = Phrase(en: "events", vi: "sự kiện", ja: "出来事")
  package static let sidesPrompt = Phrase(
    en: "relationship of", vi: "quan hệ giữa", ja: "関係を見る地域・団体")
  package static let sidesExample = Phrase(
    en: "Da Nang ~ Sakai", vi: "Đà Nẵng ~ Sakai", ja: "ダナン ~ 堺市")
  package static let pageFilePrompt = Phrase(en: "write to", vi: "ghi vào", ja: "保存先")

  package static func unknownSide(_ name: String, nearest: String?) -> Phrase {
    let meant = suggestion(nearest)
    return Phrase(
      en: "no locality or body is called '\(name)'" + meant.en,
      vi: "không có địa phương hay cơ quan nào tên '\(name)'" + meant.vi,
      ja: "「\(name)」という地域・団体はありません" + meant.ja)
  }

  package static func severalSides(_ name: String, _ known: String) -> Phrase {
    Phrase(
      en: "'\(name)' can be: \(known)", vi: "'\(name)' có thể là: \(known)",
      ja: "「\(name)」の候補: \(known)")
  }
}
