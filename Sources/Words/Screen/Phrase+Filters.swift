/// Filters, search and their history.
extension Phrase {
  package static let searchPrompt = Phrase(en: "search", vi: "tìm", ja: "検索")
  package static let queryPrompt = Phrase(en: "filter", vi: "bộ lọc", ja: "絞り込み")

  package static func noFilters(search: String) -> Phrase {
    Phrase(
      en: "No filters. \(search) searches", vi: "Chưa lọc. \(search) để tìm",
      ja: "絞り込みなし。\(search) で検索")
  }

  package static func noFiltersInPane(search: String, select: String) -> Phrase {
    Phrase(
      en: "No filters. \(search) searches, \(select) selects a value",
      vi: "Chưa lọc. \(search) để tìm, \(select) để chọn một mục",
      ja: "絞り込みなし。\(search) で検索、\(select) で選択")
  }

  package static func suspended(bringBack: String) -> Phrase {
    Phrase(
      en: "filters off, \(bringBack) brings them back",
      vi: "đã tắt bộ lọc, \(bringBack) để bật lại", ja: "絞り込みを停止中。\(bringBack) で再開")
  }

  package static func hiddenByFilters(bringBack: String, back: String) -> Phrase {
    Phrase(
      en: "Filters hid this event and are off; \(bringBack) brings them back, \(back) goes back.",
      vi: "Bộ lọc đã ẩn sự kiện này nên đang tạm tắt; \(bringBack) bật lại, \(back) quay lại.",
      ja: "絞り込みで隠れていたため、絞り込みを停止しました。\(bringBack) で再開、\(back) で戻る")
  }

  package static let alreadyFiltered = Phrase(
    en: "The filters hold it already.", vi: "Bộ lọc đã có mục này.", ja: "すでに絞り込みに入っています。")
  package static let noValueHere = Phrase(
    en: "No value to filter by here.", vi: "Không có mục nào để lọc ở đây.", ja: "ここには絞り込む値がありません。")
  package static let nothingToUndo = Phrase(
    en: "Nothing to undo.", vi: "Không có gì để hoàn tác.", ja: "取り消す操作はありません。")
  package static let nothingToRedo = Phrase(
    en: "Nothing to redo.", vi: "Không có gì để làm lại.", ja: "やり直す操作はありません。")

  package static func searchCount(_ shown: Int, of all: Int) -> Phrase {
    Phrase(en: "\(shown) of \(all)", vi: "\(shown) trên \(all)", ja: "\(all)件中\(shown)件")
  }

  /// How many candidates there are beyond those offered.
  package static func moreCandidates(_ count: Int) -> Phrase {
    Phrase(en: "+\(count) more", vi: "+\(count) mục nữa", ja: "ほか\(count)件の候補")
  }

  /// A link took the place of the filters.
  package static func filtersReplaced(_ filter: String, bringBack: String) -> Phrase {
    Phrase(
      en: "Filters replaced by \(filter); \(bringBack) brings them back",
      vi: "Bộ lọc được thay bằng \(filter); \(bringBack) lấy lại bộ lọc cũ",
      ja: "条件を \(filter) に置き換えました。\(bringBack) で戻します")
  }

  /// Filters were switched off, since the records no longer have what they name.
  package static func filtersGone(_ filters: String) -> Phrase {
    Phrase(
      en: "Not in the records any more, switched off: \(filters)",
      vi: "Dữ liệu không còn nội dung này, đã tắt bộ lọc: \(filters)",
      ja: "記録にない条件を無効にしました: \(filters)")
  }

  /// Filters were switched off, since a saved view that they name stands for nothing any more.
  package static func viewsGone(_ filters: String) -> Phrase {
    Phrase(
      en: "Saved view gone, switched off: \(filters)",
      vi: "Chế độ xem đã lưu không còn, đã tắt bộ lọc: \(filters)",
      ja: "保存した表示がないため、条件を無効にしました: \(filters)")
  }
}
