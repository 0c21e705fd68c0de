/// The marks of rows.
extension Phrase {
  /// How many rows are marked.
  package static func marked(_ count: Int) -> Phrase {
    Phrase(en: "\(count) marked", vi: "đã đánh dấu \(count)", ja: "印\(count)件")
  }

  package static func marksCleared(_ count: Int, bringBack: String) -> Phrase {
    Phrase(
      en: "\(count) \(count == 1 ? "mark" : "marks") cleared; \(bringBack) brings back",
      vi: "Đã bỏ \(count) dấu; \(bringBack) để lấy lại", ja: "\(count)件の印を消しました。\(bringBack) で戻します")
  }

  package static func noRowMarks(mark: String, markRange: String) -> Phrase {
    Phrase(
      en: "Nothing is marked. \(mark) marks one, \(markRange) a range",
      vi: "Chưa đánh dấu mục nào. \(mark) đánh dấu một, \(markRange) cả đoạn",
      ja: "印はありません。\(mark) で印を付け、\(markRange) で範囲に付けます")
  }
}
