/// The panes and the lists of values.
extension Phrase {
  package static let timeline = Phrase(en: "Timeline", vi: "Dòng thời gian", ja: "年表")
  package static let detail = Phrase(en: "Detail", vi: "Chi tiết", ja: "詳細")
  package static let places = Phrase(en: "Places", vi: "Địa phương", ja: "地域")
  package static let parties = Phrase(en: "Parties", vi: "Các bên", ja: "団体")
  package static let sectors = Phrase(en: "Sectors", vi: "Lĩnh vực", ja: "分野")
  package static let kinds = Phrase(en: "Kinds", vi: "Loại", ja: "種類")
  package static let years = Phrase(en: "Years", vi: "Năm", ja: "年")
  package static let people = Phrase(en: "People", vi: "Người", ja: "人物")
  package static let vietnam = Phrase(en: "Vietnam", vi: "Việt Nam", ja: "ベトナム")
  package static let japan = Phrase(en: "Japan", vi: "Nhật Bản", ja: "日本")
  package static let otherCountries = Phrase(en: "Other countries", vi: "Nước khác", ja: "その他の国")
  package static let facetPrompt = Phrase(en: "this list", vi: "danh sách này", ja: "この一覧")
  package static let orderedByCount = Phrase(en: "By count", vi: "Theo số lượng", ja: "件数順")
  package static let orderedByName = Phrase(en: "By name", vi: "Theo tên", ja: "名前順")
  package static let noValues = Phrase(en: "None in view", vi: "Không có mục nào", ja: "該当なし")

  package static func formerUnit(name: String, year: Int) -> Phrase {
    Phrase(en: "\(name), until \(year)", vi: "\(name), đến \(year)", ja: "\(name)（\(year)年まで）")
  }

  /// Nothing in a pane is called so.
  package static func nothingCalled(_ name: String) -> Phrase {
    Phrase(
      en: "Nothing in view is called '\(name)'.", vi: "Không có mục nào tên '\(name)'.",
      ja: "「\(name)」という項目はありません。")
  }

  /// What brings the pane's list back.
  package static func allAgain(narrow: String, cancel: String) -> Phrase {
    Phrase(
      en: "\(narrow) and \(cancel) show all again.",
      vi: "\(narrow) rồi \(cancel) để hiện lại tất cả.", ja: "\(narrow)、\(cancel) ですべて表示します。")
  }

  /// No event in view names any value of the pane.
  package static let noneNamed = Phrase(
    en: "The events in view name none.", vi: "Các sự kiện này không ghi mục nào.",
    ja: "表示中の出来事に該当する値はありません。")
}
