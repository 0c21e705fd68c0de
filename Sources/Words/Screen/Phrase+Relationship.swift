package import Cooperation

/// What two sides have done together, and the partners of one.
extension Phrase {
  package static let relationshipPage = Phrase(en: "Relationship", vi: "Quan hệ", ja: "関係")
  package static let partnersPage = Phrase(en: "Partners", vi: "Đối tác", ja: "相手先")
  package static let eventsLabel = Phrase(en: "events", vi: "sự kiện", ja: "出来事")
  package static let firstContact = Phrase(en: "first contact", vi: "lần đầu", ja: "最初の交流")
  package static let lastEvent = Phrase(en: "latest event", vi: "gần nhất", ja: "直近の交流")
  package static let tieLabel = Phrase(en: "tie", vi: "kết nghĩa", ja: "提携")
  package static let anniversary = Phrase(en: "anniversary", vi: "kỷ niệm", ja: "周年")
  package static let visitsLabel = Phrase(en: "visits", vi: "chuyến thăm", ja: "訪問")
  package static let byYear = Phrase(en: "by year", vi: "theo năm", ja: "年別")
  package static let noSharedEvent = Phrase(
    en: "No event with both sides is recorded.", vi: "Chưa ghi nhận sự kiện nào có cả hai bên.",
    ja: "双方がかかわる出来事の記録はありません。")
  package static let otherSide = Phrase(en: "the other country", vi: "nước bên kia", ja: "相手国")
  package static let untoldVisits = Phrase(
    en: "not told who visited whom", vi: "không rõ bên nào thăm bên nào", ja: "どちらの訪問か記載なし")
  package static let allItsEvents = Phrase(
    en: "All its events", vi: "Mọi sự kiện liên quan", ja: "すべての出来事")
  package static let sidesPrompt = Phrase(
    en: "relationship of", vi: "quan hệ giữa", ja: "関係を見る地域・団体")
  package static let sidesExample = Phrase(
    en: "Da Nang ~ Sakai", vi: "Đà Nẵng ~ Sakai", ja: "ダナン ~ 堺市")
  package static let pageFilePrompt = Phrase(en: "write to", vi: "ghi vào", ja: "保存先")

  /// How long ago something was.
  package static func elapsed(_ time: ElapsedTime) -> Phrase {
    switch time {
    case .days(let count):
      Phrase(
        en: "\(count) \(count == 1 ? "day" : "days") ago", vi: "\(count) ngày trước",
        ja: "\(count)日前")
    case .months(let count):
      Phrase(
        en: "\(count) \(count == 1 ? "month" : "months") ago", vi: "\(count) tháng trước",
        ja: "\(count)か月前")
    case .years(let count):
      Phrase(
        en: "\(count) \(count == 1 ? "year" : "years") ago", vi: "\(count) năm trước",
        ja: "\(count)年前")
    }
  }

  package static func partnerCount(_ count: Int) -> Phrase {
    Phrase(
      en:
        "\(count) \(count == 1 ? "partner" : "partners") in the other country, the closest first.",
      vi: "\(count) đối tác ở nước bên kia, quan hệ nhiều nhất xếp trước.",
      ja: "相手国の相手先\(count)（関係の深い順）")
  }

  package static func lastTime(_ date: String) -> Phrase {
    Phrase(en: "last \(date)", vi: "gần nhất \(date)", ja: "直近 \(date)")
  }

  package static func tieSince(_ year: String) -> Phrase {
    Phrase(en: "tie since \(year)", vi: "kết nghĩa từ \(year)", ja: "\(year)年から提携")
  }

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
