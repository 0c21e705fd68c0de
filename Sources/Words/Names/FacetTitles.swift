package import Cooperation

extension Facet {
  /// What the facet is called at the head of a table.
  package var title: Phrase {
    switch self {
    case .province: Phrase(en: "province", vi: "tỉnh, thành", ja: "省・市")
    case .prefecture: Phrase(en: "prefecture", vi: "tỉnh Nhật Bản", ja: "都道府県")
    case .place: Phrase(en: "place", vi: "nơi", ja: "場所")
    case .sector: Phrase(en: "sector", vi: "lĩnh vực", ja: "分野")
    case .kind: Phrase(en: "kind", vi: "loại", ja: "種類")
    case .year: Phrase(en: "year", vi: "năm", ja: "年")
    case .party: Phrase(en: "body", vi: "cơ quan", ja: "団体")
    case .person: Phrase(en: "person", vi: "người", ja: "人物")
    case .status: Phrase(en: "status", vi: "tình trạng", ja: "状況")
    case .pair: Phrase(en: "pair", vi: "cặp", ja: "組")
    case .document: Phrase(en: "kind of document", vi: "loại văn kiện", ja: "文書の種類")
    case .validity: Phrase(en: "validity", vi: "hiệu lực", ja: "効力")
    case .signer: Phrase(en: "signer", vi: "người ký", ja: "調印者")
    case .standing: Phrase(en: "status of promise", vi: "tình trạng cam kết", ja: "約束の状況")
    case .due: Phrase(en: "due", vi: "hạn", ja: "期限")
    case .country: Phrase(en: "country", vi: "nước", ja: "国")
    case .post: Phrase(en: "office", vi: "chức vụ", ja: "役職")
    case .met: Phrase(en: "last met", vi: "gặp lần cuối", ja: "最後の面会")
    }
  }
}
