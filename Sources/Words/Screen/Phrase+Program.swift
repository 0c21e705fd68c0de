/// The head of the screen, the help and the palette.
extension Phrase {
  package static let title = Phrase(
    en: "Vietnam–Japan cooperation", vi: "Hợp tác Việt Nam – Nhật Bản", ja: "ベトナム・日本協力")
  package static let help = Phrase(en: "help", vi: "trợ giúp", ja: "ヘルプ")
  package static let helpTitle = Phrase(en: "Keys", vi: "Phím", ja: "キー")
  package static let paletteTitle = Phrase(en: "Actions", vi: "Lệnh", ja: "操作一覧")
  package static let noAction = Phrase(
    en: "No action matches.", vi: "Không có lệnh nào khớp.", ja: "該当する操作はありません。")
  package static let mouseOn = Phrase(
    en: "Mouse on: click, click again to open, turn the wheel. Shift-drag selects text",
    vi: "Đã bật chuột: nhấp, nhấp lần nữa để mở, lăn. Giữ Shift và kéo để chọn chữ",
    ja: "マウス有効: クリックで選択、再度で開く。文字の選択は Shift+ドラッグ")
  package static let mouseOff = Phrase(
    en: "Mouse off: the terminal selects text with it",
    vi: "Đã tắt chuột: có thể kéo chuột để chọn chữ", ja: "マウス無効: ドラッグで文字を選択できます")
  package static let noPreviousScreen = Phrase(
    en: "No screen before this one.", vi: "Không có màn hình nào trước đó.", ja: "これより前の画面はありません。")
  package static let noNextScreen = Phrase(
    en: "No screen after this one.", vi: "Không có màn hình nào sau đó.", ja: "これより後の画面はありません。")
  /// The groups of actions.
  package static let groupFilter = Phrase(en: "Filter", vi: "Lọc", ja: "絞り込み")
  package static let groupMove = Phrase(en: "Move", vi: "Di chuyển", ja: "移動")
  package static let groupPanes = Phrase(en: "Panes", vi: "Khung", ja: "欄")
  package static let groupView = Phrase(en: "View", vi: "Hiển thị", ja: "表示")
  package static let groupHandOver = Phrase(
    en: "Export, copy", vi: "Xuất, sao chép", ja: "書き出し・コピー")
  package static let groupProgram = Phrase(en: "Program", vi: "Chương trình", ja: "プログラム")

  package static func counts(shown: Int, all: Int, memoranda: Int) -> Phrase {
    Phrase(
      en: "\(shown) of \(all) \(all == 1 ? "event" : "events") · \(memoranda) "
        + (memoranda == 1 ? "memorandum" : "memoranda"),
      vi: "\(shown) trên \(all) sự kiện · \(memoranda) văn kiện",
      ja: "\(all)件中\(shown)件 · 文書\(memoranda)件")
  }

  package static func reading(_ done: Int, of all: Int) -> Phrase {
    Phrase(
      en: "Reading the records: \(done) of \(all) files",
      vi: "Đang đọc dữ liệu: \(done) trên \(all) tệp", ja: "記録を読み込み中: \(all)ファイル中\(done)")
  }

  package static func reloaded(before: Int, after: Int) -> Phrase {
    Phrase(
      en: before == after
        ? "Records read again" : "Records read again: \(after) events, \(before) before",
      vi: before == after
        ? "Đã đọc lại dữ liệu" : "Đã đọc lại dữ liệu: \(after) sự kiện, trước đó \(before)",
      ja: before == after ? "記録を読み直しました" : "記録を読み直しました: \(after)件（以前は\(before)件）")
  }

  package static func badRecords(_ count: Int) -> Phrase {
    Phrase(
      en: "\(count) \(count == 1 ? "finding" : "findings") in the records: vnjp check tells",
      vi: "\(count) lỗi trong dữ liệu: xem bằng vnjp check", ja: "記録に\(count)件の問題: vnjp check で確認")
  }
}
