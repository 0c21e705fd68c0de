/// What could not be done outside of the program, with the system's reason.
extension Phrase {
  package static func cannotCreate(_ path: String, reason: String) -> Phrase {
    Phrase(
      en: "Cannot create \(path): \(reason)", vi: "Không tạo được \(path): \(reason)",
      ja: "\(path) を作成できません: \(reason)")
  }

  package static func cannotWrite(_ path: String, reason: String) -> Phrase {
    Phrase(
      en: "Cannot write \(path): \(reason)", vi: "Không ghi được \(path): \(reason)",
      ja: "\(path) に書き込めません: \(reason)")
  }

  package static func cannotRead(_ path: String, reason: String) -> Phrase {
    Phrase(
      en: "Cannot read \(path): \(reason)", vi: "Không đọc được \(path): \(reason)",
      ja: "\(path) を読めません: \(reason)")
  }

  /// The ending of a file's name says nothing of its format.
  package static func noFormat(_ path: String, endings: String) -> Phrase {
    Phrase(
      en: "\(path) has none of the endings \(endings), which say what is written.",
      vi: "\(path) không có đuôi nào trong số \(endings) nên không biết ghi theo định dạng nào.",
      ja: "\(path) の拡張子から形式が分かりません（\(endings) のいずれか）。")
  }

  /// An address that is shown and not opened.
  package static func refusedLink(_ url: String) -> Phrase {
    Phrase(
      en: "Not opened, for it is no plain http or https address: \(url)",
      vi: "Không mở vì đây không phải địa chỉ http hay https thông thường: \(url)",
      ja: "通常の http・https のアドレスではないため開きません: \(url)")
  }

  package static let noPlaceForViews = Phrase(
    en: "Neither XDG_CONFIG_HOME nor HOME says where to keep views.",
    vi: "Chưa đặt XDG_CONFIG_HOME hay HOME nên không biết lưu chế độ xem ở đâu.",
    ja: "XDG_CONFIG_HOME も HOME も未設定のため、表示の保存先が分かりません。")

  /// A line of the file of saved views that is none.
  package static func noSavedView(_ path: String, line: Int) -> Phrase {
    Phrase(
      en:
        "Line \(line) of \(path) is no saved view (name, order, pane, zoom, query, parted by tabs).",
      vi:
        "Dòng \(line) của \(path) không phải chế độ xem đã lưu (tên, thứ tự, khung, phóng to, truy "
        + "vấn, cách nhau bằng tab).",
      ja: "\(path) の\(line)行目は保存した表示ではありません（名前・順序・欄・拡大・検索式をタブで区切る）。")
  }
}
