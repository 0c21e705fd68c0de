package import Cooperation

/// The panes and the lists of values.
extension Phrase {
  package static let detail = Phrase(en: "Detail", vi: "Chi tiết", ja: "詳細")
  package static let list = Phrase(en: "The list", vi: "Danh sách", ja: "一覧")
  package static let places = Phrase(en: "Places", vi: "Địa phương", ja: "地域")
  package static let parties = Phrase(en: "Parties", vi: "Các bên", ja: "団体")
  package static let sectors = Phrase(en: "Sectors", vi: "Lĩnh vực", ja: "分野")
  package static let kinds = Phrase(en: "Kinds", vi: "Loại", ja: "種類")
  package static let years = Phrase(en: "Years", vi: "Năm", ja: "年")
  package static let people = Phrase(en: "People", vi: "Người", ja: "人物")
  package static let signatories = Phrase(en: "Signatories", vi: "Các bên ký", ja: "署名者")
  /// Who owes what was promised, and to whom.
  package static let promiseSides = Phrase(
    en: "Who owes, and to whom", vi: "Bên cam kết, bên nhận", ja: "約束した側・相手")
  package static let kindsAndValidity = Phrase(
    en: "Kinds, validity", vi: "Loại, hiệu lực", ja: "種類・効力")
  package static let validity = Phrase(en: "Validity", vi: "Hiệu lực", ja: "効力")
  package static let standings = Phrase(en: "Status", vi: "Tình trạng", ja: "状況")
  package static let countries = Phrase(en: "Countries", vi: "Nước", ja: "国")
  package static let yearsSigned = Phrase(en: "Signed", vi: "Năm ký", ja: "署名の年")
  package static let yearsDue = Phrase(en: "Due", vi: "Năm đến hạn", ja: "期限の年")
  package static let yearsMet = Phrase(en: "Last met", vi: "Gặp lần cuối", ja: "最後の面会")
  package static let signersPane = Phrase(en: "Signers", vi: "Người ký", ja: "調印者")
  package static let offices = Phrase(en: "Offices", vi: "Chức vụ", ja: "役職")
  package static let closestPairs = Phrase(
    en: "Closest pairs", vi: "Cặp địa phương", ja: "地域の組み合わせ")
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

  /// No row in view names any value of the pane.
  package static let noneNamed = Phrase(
    en: "What is in view names none.", vi: "Các mục đang xem không ghi gì ở đây.",
    ja: "表示中の記録に該当する値はありません。")

  /// A pane has nothing to show of a list.
  package static func noPane(_ pane: Phrase, of list: RowKind) -> Phrase {
    let rows = RowWords(list).name
    return Phrase(
      en: "\(pane.en): \(rows.en) have none",
      vi: "\(pane.vi): danh sách \(rows.vi) không có mục này",
      ja: "\(rows.ja)には「\(pane.ja)」の欄がありません")
  }
}
