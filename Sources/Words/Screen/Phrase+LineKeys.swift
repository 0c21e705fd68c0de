/// What the keys of a line do that is being typed.
extension Phrase {
  package static let lineTitle = Phrase(
    en: "In a line being typed", vi: "Khi đang gõ một dòng", ja: "文字を入力しているとき")
  package static let lineAccept = Phrase(en: "keep the line", vi: "giữ dòng đang gõ", ja: "入力を確定")
  package static let lineCancel = Phrase(
    en: "give it up, as it was before", vi: "hủy, trở lại như trước", ja: "入力を取りやめ、元に戻す")
  package static let lineComplete = Phrase(
    en: "complete: the next candidate", vi: "gợi ý: mục kế tiếp", ja: "補完：次の候補")
  package static let linePreviousChoice = Phrase(
    en: "the candidate before", vi: "gợi ý trước đó", ja: "前の候補")
  package static let lineDown = Phrase(
    en: "next in the list below; in a filter: newer line",
    vi: "xuống trong danh sách; khi sửa bộ lọc: dòng sau", ja: "一覧の次へ（条件の編集では新しい履歴）")
  package static let lineUp = Phrase(
    en: "one before it; in a filter: older line",
    vi: "lên trong danh sách; khi sửa bộ lọc: dòng trước", ja: "一覧の前へ（条件の編集では古い履歴）")
  package static let lineOlder = Phrase(
    en: "the line typed before", vi: "dòng đã gõ trước đó", ja: "前に入力した行")
  package static let lineNewer = Phrase(
    en: "the line typed after", vi: "dòng đã gõ sau đó", ja: "後に入力した行")
  package static let lineLeft = Phrase(
    en: "a character left", vi: "sang trái một ký tự", ja: "一文字左へ")
  package static let lineRight = Phrase(
    en: "a character right; at the end: take the candidate",
    vi: "sang phải một ký tự; ở cuối dòng: nhận gợi ý", ja: "一文字右へ（行末では候補を採用）")
  package static let lineWordLeft = Phrase(en: "a word left", vi: "sang trái một từ", ja: "一語左へ")
  package static let lineWordRight = Phrase(en: "a word right", vi: "sang phải một từ", ja: "一語右へ")
  package static let lineHome = Phrase(en: "to the beginning", vi: "về đầu dòng", ja: "行頭へ")
  package static let lineEnd = Phrase(en: "to the end", vi: "về cuối dòng", ja: "行末へ")
  package static let lineDeleteBackward = Phrase(
    en: "delete the character before", vi: "xóa ký tự trước con trỏ", ja: "前の文字を削除")
  package static let lineDeleteForward = Phrase(
    en: "delete the character under the cursor", vi: "xóa ký tự tại con trỏ", ja: "カーソルの文字を削除")
  package static let lineDeleteWord = Phrase(
    en: "delete the word before", vi: "xóa từ trước con trỏ", ja: "前の語を削除")
  package static let lineDeleteAll = Phrase(
    en: "delete all before the cursor", vi: "xóa tất cả trước con trỏ", ja: "カーソルより前をすべて削除")
  package static let lineDeleteToEnd = Phrase(
    en: "delete all behind it", vi: "xóa tất cả sau con trỏ", ja: "カーソルより後をすべて削除")
}
