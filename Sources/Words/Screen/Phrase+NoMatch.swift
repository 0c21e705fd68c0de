/// Views with few events or none.
extension Phrase {
  package static let noMatch = Phrase(
    en: "Nothing matches", vi: "Không có mục nào khớp", ja: "該当するものはありません")

  package static func noMatchHint(back: String, clear: String) -> Phrase {
    Phrase(
      en: "\(back) takes back the last filter, \(clear) all of them.",
      vi: "\(back) bỏ bộ lọc cuối, \(clear) bỏ tất cả.", ja: "\(back) で最後の条件を、\(clear) ですべてを解除します。")
  }

  package static let nothingRecorded = Phrase(
    en: "The collection holds none yet.", vi: "Bộ dữ liệu chưa ghi mục nào.",
    ja: "この記録集にはまだありません。")
  /// A line above the filters that can be dropped.
  package static let withoutOne = Phrase(
    en: "Without this one filter there are:", vi: "Nếu bỏ riêng bộ lọc này thì có:",
    ja: "次の条件を一つ外すと:")
  /// No row at all answers the filter.
  package static let barren = Phrase(
    en: "nothing has it", vi: "không mục nào có", ja: "該当する記録なし")

  /// No filter stands in the way alone.
  package static func noneAlone(clear: String) -> Phrase {
    Phrase(
      en: "No single filter stands in the way; \(clear) clears them all.",
      vi: "Bỏ riêng một bộ lọc vẫn không có; \(clear) bỏ tất cả.",
      ja: "一つ外しても該当しません。\(clear) ですべて解除します。")
  }

  /// What the keys do here.
  package static func dropKeys(drop: String, undo: String, clear: String) -> Phrase {
    Phrase(
      en: "\(drop) drops it, \(undo) undoes, \(clear) drops all.",
      vi: "\(drop) bỏ, \(undo) lấy lại, \(clear) bỏ tất cả.",
      ja: "\(drop) で外す、\(undo) で戻す、\(clear) ですべて解除")
  }

  /// A filter was dropped.
  package static func dropped(_ filter: String, undo: String) -> Phrase {
    Phrase(
      en: "Dropped: \(filter)  (\(undo) brings it back)", vi: "Đã bỏ: \(filter)  (\(undo) lấy lại)",
      ja: "外しました: \(filter)（\(undo) で戻す）")
  }

  /// One row matches.
  package static func onlyMatch(open: String, back: String) -> Phrase {
    Phrase(
      en: "The only match. \(open) reads it, \(back) takes back a filter.",
      vi: "Chỉ một mục khớp. \(open) để đọc, \(back) bỏ bớt bộ lọc.",
      ja: "該当は1件のみ。\(open) で読む、\(back) で条件を一つ解除")
  }

  /// One row is all there is.
  package static func onlyRow(open: String) -> Phrase {
    Phrase(
      en: "The only one so far. \(open) reads it.", vi: "Mới có một mục. \(open) để đọc.",
      ja: "まだ1件です。\(open) で読む")
  }
}
