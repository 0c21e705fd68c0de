package import Cooperation

/// The dialog of an export, and what came of it.
extension Phrase {
  package static let exportTitle = Phrase(en: "Export", vi: "Xuất", ja: "書き出し")
  package static let exportFormat = Phrase(en: "format", vi: "định dạng", ja: "形式")
  package static let exportRecords = Phrase(en: "records", vi: "bản ghi", ja: "記録")
  package static let exportColumns = Phrase(en: "columns", vi: "cột", ja: "列")
  package static let exportLanguage = Phrase(en: "language", vi: "ngôn ngữ", ja: "言語")
  package static let exportByteOrderMark = Phrase(en: "Excel", vi: "Excel", ja: "Excel")
  package static let exportFormulas = Phrase(en: "formulas", vi: "công thức", ja: "数式")
  package static let exportFile = Phrase(en: "file", vi: "tệp", ja: "ファイル")
  package static let exportByteOrderMarkMeaning = Phrase(
    en: "opens with the right letters (byte order mark)", vi: "mở đúng dấu tiếng Việt (BOM)",
    ja: "文字化けを防ぐ（BOM を付ける）")
  package static let exportFormulasMeaning = Phrase(
    en: "cells that look like formulas are made harmless", vi: "vô hiệu hóa ô trông như công thức",
    ja: "数式と見なされるセルを無害化")
  package static let exportCancelled = Phrase(
    en: "Cancelled; nothing was written.", vi: "Đã hủy, chưa ghi gì.", ja: "取り消しました。何も書いていません。")

  package static func exported(_ path: String) -> Phrase {
    Phrase(en: "Written: \(path)", vi: "Đã ghi: \(path)", ja: "書き出しました: \(path)")
  }

  /// The name of the file has an ending that is not the format's.
  package static func exportedAs(_ format: String, _ path: String, ending: String) -> Phrase {
    Phrase(
      en: "Written as \(format), though its name ends in .\(ending): \(path)",
      vi: "Đã ghi theo định dạng \(format), dù tên tệp có đuôi .\(ending): \(path)",
      ja: "拡張子は .\(ending) ですが、\(format) 形式で書き出しました: \(path)")
  }

  package static func fileExists(_ path: String, replace: String, cancel: String) -> Phrase {
    Phrase(
      en: "It exists: \(replace) again replaces it, \(cancel) cancels. \(path)",
      vi: "Đã có tệp này: \(replace) lần nữa để ghi đè, \(cancel) để hủy. \(path)",
      ja: "既にあります。もう一度 \(replace) で上書き、\(cancel) で取消：\(path)")
  }

  package static func writing(_ done: Int, of all: Int) -> Phrase {
    Phrase(
      en: "Writing: \(done) of \(all)", vi: "Đang ghi: \(done) trên \(all)",
      ja: "書き込み中: \(all)件中\(done)件")
  }

  package static func exportView(_ count: Int, _ list: RowKind) -> Phrase {
    let rows = rowCount(count, list)
    return Phrase(
      en: "this view: \(rows.en)", vi: "danh sách này: \(rows.vi)", ja: "この表示: \(rows.ja)")
  }

  package static func exportMarks(_ count: Int, _ list: RowKind) -> Phrase {
    let rows = rowCount(count, list)
    return Phrase(
      en: "marked: \(rows.en)", vi: "đã đánh dấu: \(rows.vi)", ja: "印を付けた\(rows.ja)")
  }
}
