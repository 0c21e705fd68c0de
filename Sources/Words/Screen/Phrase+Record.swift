/// The less usual fields of a record.
extension Phrase {
  package static let partOf = Phrase(en: "part of", vi: "thuộc chuyến", ja: "全行程")
  package static let stops = Phrase(en: "stops", vi: "các chặng", ja: "訪問先")
  package static let series = Phrase(en: "series", vi: "chuỗi", ja: "連続企画")
  package static let turnout = Phrase(en: "turnout", vi: "quy mô", ja: "規模")
  package static let note = Phrase(en: "note", vi: "ghi chú", ja: "注記")
  package static let signers = Phrase(en: "signers", vi: "người ký", ja: "調印者")
  package static let standing = Phrase(en: "stands", vi: "hiệu lực", ja: "効力")
  package static let term = Phrase(en: "term", vi: "thời hạn", ja: "期間")
  package static let texts = Phrase(en: "texts", vi: "văn bản", ja: "正文")
  package static let renewedBy = Phrase(en: "renewed by", vi: "gia hạn bởi", ja: "更新後")
  package static let succeeds = Phrase(en: "succeeds", vi: "kế tục", ja: "承継元")
  package static let standingLabel = Phrase(en: "status", vi: "tình trạng", ja: "状況")
  package static let promisor = Phrase(en: "who owes", vi: "bên cam kết", ja: "約束した側")
  package static let promisee = Phrase(en: "to whom", vi: "bên nhận", ja: "相手")
  package static let made = Phrase(en: "made", vi: "ngày cam kết", ja: "約束の日")
  /// Other promises of the same event.
  package static let alsoPromised = Phrase(en: "also", vi: "cùng dịp", ja: "同時の約束")
  /// Whom a person met.
  package static let metPeople = Phrase(en: "met", vi: "đã gặp", ja: "会った人")
  package static let nameReading = Phrase(en: "reading", vi: "cách đọc", ja: "読み")
  package static let posts = Phrase(en: "posts", vi: "chức vụ", ja: "職歴")
  package static let country = Phrase(en: "country", vi: "nước", ja: "国")
  package static let aliases = Phrase(en: "also", vi: "tên khác", ja: "別名")
  package static let represents = Phrase(en: "acts for", vi: "đại diện", ja: "代表")
  package static let parent = Phrase(en: "part of", vi: "thuộc", ja: "所属")
  package static let seat = Phrase(en: "seat", vi: "nơi đặt", ja: "所在")
  package static let successor = Phrase(en: "became", vi: "nay là", ja: "後継")
  package static let short = Phrase(en: "short", vi: "tên gọn", ja: "略称")
  /// A name whose form follows the sound alone.
  package static let bySound = Phrase(en: "by sound", vi: "phiên âm", ja: "音による")

  /// A day on which somebody looked whether a promise was kept.
  package static func checked(_ day: String) -> Phrase {
    Phrase(en: "checked \(day)", vi: "kiểm tra \(day)", ja: "\(day)確認")
  }

  /// A day on which the record was changed.
  package static func changed(_ day: String) -> Phrase {
    Phrase(en: "changed \(day)", vi: "sửa \(day)", ja: "\(day)更新")
  }

  package static func revision(_ number: Int) -> Phrase {
    Phrase(en: "revision \(number)", vi: "lần sửa \(number)", ja: "第\(number)版")
  }

  /// The machine that made the record.
  package static func madeBy(_ machine: String) -> Phrase {
    Phrase(en: "made by \(machine)", vi: "do \(machine) tạo", ja: "\(machine)により作成")
  }

  package static func edition(_ number: Int) -> Phrase {
    Phrase(en: "no. \(number)", vi: "lần thứ \(number)", ja: "第\(number)回")
  }

  package static func andMore(_ count: Int) -> Phrase {
    Phrase(en: "… \(count) more", vi: "… còn \(count)", ja: "… ほか\(count)件")
  }
}
