/// An event and a document in full.
extension Phrase {
  package static let instrumentPage = Phrase(en: "Document", vi: "Văn kiện", ja: "文書")
  package static let when = Phrase(en: "when", vi: "thời gian", ja: "日時")
  package static let place = Phrase(en: "where", vi: "địa điểm", ja: "場所")
  package static let between = Phrase(en: "between", vi: "giữa", ja: "地域")
  package static let head = Phrase(en: "head", vi: "trưởng đoàn", ja: "団長")
  package static let summary = Phrase(en: "summary", vi: "tóm tắt", ja: "概要")
  package static let instrument = Phrase(en: "signed", vi: "ký kết", ja: "署名")
  package static let signedBy = Phrase(en: "by", vi: "bên ký", ja: "署名者")
  package static let owes = Phrase(en: "promise", vi: "cam kết", ja: "約束")
  package static let due = Phrase(en: "due", vi: "thời hạn", ja: "期限")
  package static let since = Phrase(en: "follows", vi: "tiếp nối", ja: "これまで")
  package static let continuedBy = Phrase(en: "led to", vi: "dẫn tới", ja: "その後")
  package static let source = Phrase(en: "source", vi: "nguồn", ja: "出典")
  package static let sectorsLabel = Phrase(en: "sectors", vi: "lĩnh vực", ja: "分野")
  package static let partiesLabel = Phrase(en: "also", vi: "các bên khác", ja: "関係団体")
  package static let notOnline = Phrase(
    en: "no address recorded", vi: "chưa ghi liên kết", ja: "URL の記録なし")
  package static let generalKnowledge = Phrase(
    en: "from general knowledge: no page supports it in full",
    vi: "theo kiến thức chung: chưa có trang nào nêu đầy đủ", ja: "一般知識による：全体を裏づけるページは未確認")
  package static let amount = Phrase(en: "amount", vi: "số tiền", ja: "金額")
  package static let id = Phrase(en: "id", vi: "mã", ja: "ID")
  package static let now = Phrase(en: "now", vi: "nay là", ja: "現")
  package static let noLink = Phrase(
    en: "There is no source with an address here.", vi: "Ở đây không có nguồn kèm liên kết.",
    ja: "ここには URL のある出典がありません。")
  package static let noMarks = Phrase(
    en: "No search word to step to here.", vi: "Ở đây không có từ đang tìm.", ja: "ここには検索語がありません。")
  package static let sideHost = Phrase(en: "host", vi: "chủ nhà", ja: "受入")
  package static let sideGuest = Phrase(en: "guest", vi: "khách", ja: "訪問")
  package static let sideParticipant = Phrase(en: "with", vi: "tham gia", ja: "参加")
  package static let renews = Phrase(en: "renews", vi: "gia hạn", ja: "更新元")
  package static let supersedes = Phrase(en: "replaces", vi: "thay thế", ja: "改定元")
  package static let overdue = Phrase(en: "overdue", vi: "quá hạn", ja: "期限超過")
  package static let metBy = Phrase(en: "kept with", vi: "đã thực hiện qua", ja: "履行:")
  package static let accessed = Phrase(en: "accessed", vi: "truy cập", ja: "閲覧")
  package static let events = Phrase(en: "at", vi: "sự kiện", ja: "出来事")

  package static func until(_ date: String) -> Phrase {
    Phrase(en: "until \(date)", vi: "đến \(date)", ja: "\(date)まで")
  }

  package static func more(_ count: Int) -> Phrase {
    Phrase(en: "and \(count) more", vi: "và \(count) sự kiện khác", ja: "ほか\(count)件")
  }

  /// Which mark of the detail is current.
  package static func mark(_ number: Int, of count: Int) -> Phrase {
    Phrase(
      en: "match \(number) of \(count)", vi: "chỗ khớp \(number) trên \(count)",
      ja: "一致\(count)か所中\(number)番目")
  }

  /// An address is shown before it is opened.
  package static func linkToOpen(_ url: String, key: String) -> Phrase {
    Phrase(
      en: "\(key) again opens \(url)", vi: "Nhấn \(key) lần nữa để mở \(url)",
      ja: "もう一度 \(key) で開きます: \(url)")
  }

  package static func linkOpened(_ url: String) -> Phrase {
    Phrase(en: "Opened: \(url)", vi: "Đã mở: \(url)", ja: "開きました: \(url)")
  }
}
