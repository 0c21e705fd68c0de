/// The menu of what can be copied, and what came of it.
extension Phrase {
  /// What can be copied.
  package static let copyCitation = Phrase(en: "citation", vi: "trích dẫn", ja: "出典表記")
  package static let copyBibTeX = Phrase(en: "BibTeX", vi: "BibTeX", ja: "BibTeX")
  package static let copyLink = Phrase(en: "link", vi: "liên kết", ja: "リンク")
  package static let copyView = Phrase(en: "this view", vi: "chế độ xem này", ja: "この表示")
  package static let copyEventTitle = Phrase(en: "title", vi: "tiêu đề", ja: "題名")
  package static let copyLine = Phrase(en: "this line", vi: "dòng này", ja: "この行")
  package static let copyValue = Phrase(en: "this value", vi: "mục này", ja: "この値")

  /// The beginning of what was copied through the terminal.
  package static func copied(_ text: String) -> Phrase {
    Phrase(
      en: "Copied through the terminal (OSC 52): \(text)",
      vi: "Đã sao chép qua terminal (OSC 52): \(text)", ja: "端末経由（OSC 52）でコピーしました: \(text)")
  }

  /// The beginning of what was copied through the terminal and by a program.
  package static func copied(_ text: String, alsoWith tool: String) -> Phrase {
    Phrase(
      en: "Copied through the terminal (OSC 52) and with \(tool): \(text)",
      vi: "Đã sao chép qua terminal (OSC 52) và \(tool): \(text)",
      ja: "端末経由（OSC 52）と \(tool) でコピーしました: \(text)")
  }

  /// The beginning of what was copied by a program alone.
  package static func copied(_ text: String, with tool: String) -> Phrase {
    Phrase(
      en: "Copied with \(tool): \(text)", vi: "Đã sao chép bằng \(tool): \(text)",
      ja: "\(tool) でコピーしました: \(text)")
  }

  package static let copyTooLong = Phrase(
    en: "Not copied: too long for the terminal (OSC 52), and no clipboard program here",
    vi: "Chưa sao chép: quá dài cho terminal (OSC 52), máy không có công cụ bộ nhớ tạm",
    ja: "コピーできません。端末（OSC 52）には長すぎ、他の手段もありません")
  package static let copyRefused = Phrase(
    en: "Not copied: the terminal does not take it, and no clipboard program here",
    vi: "Chưa sao chép: terminal không nhận, máy không có công cụ bộ nhớ tạm",
    ja: "コピーできません。端末が受け付けず、他の手段もありません")
  package static let copyTitle = Phrase(en: "Copy", vi: "Sao chép", ja: "コピー")
  package static let nothingToCopy = Phrase(
    en: "There is none to copy here.", vi: "Ở đây không có để sao chép.", ja: "ここにはコピーするものがありません。")
}
