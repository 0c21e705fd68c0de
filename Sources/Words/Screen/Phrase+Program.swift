package import Cooperation

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

  /// Why the records cannot be read any more; what is shown is as it was read last.
  package static func recordsGone(_ directory: String) -> Phrase {
    lost("The records are gone", "Dữ liệu không còn", "記録がなくなりました", directory)
  }
  package static func recordsNoDirectory(_ directory: String) -> Phrase {
    lost(
      "The records are no directory any more", "Nơi chứa dữ liệu không còn là thư mục",
      "記録の場所がフォルダーではなくなりました", directory)
  }
  package static func recordsForbidden(_ directory: String) -> Phrase {
    lost(
      "No permission to read the records", "Không có quyền đọc dữ liệu", "記録を読む権限がありません",
      directory)
  }
  package static func recordsEmpty(_ directory: String) -> Phrase {
    lost(
      "The directory holds no records any more", "Thư mục không còn dữ liệu nào",
      "フォルダーに記録がなくなりました", directory)
  }
  package static func recordsDamaged(_ file: String) -> Phrase {
    lost(
      "The file is damaged or still being written", "Tệp bị hỏng hoặc đang được ghi",
      "ファイルが壊れているか、書き込み中です", file)
  }
  package static func recordsUnreadable(_ directory: String, reason: String) -> Phrase {
    lost(
      "Cannot read the records: \(reason)", "Không đọc được dữ liệu: \(reason)",
      "記録を読めません: \(reason)", directory)
  }
  private static func lost(
    _ en: String, _ vi: String, _ ja: String, _ directory: String
  ) -> Phrase {
    Phrase(
      en: "\(en) (shown as last read): \(directory)",
      vi: "\(vi) (đang hiện bản đọc lần cuối): \(directory)",
      ja: "\(ja)（前回の内容を表示中）：\(directory)")
  }

  package static func counts(shown: Int, all: Int, _ list: RowKind) -> Phrase {
    RowWords(list).count(shown, of: all)
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
