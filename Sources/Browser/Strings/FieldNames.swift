package import Cooperation

extension QueryField {
  /// What filters and messages call the field; in English the word of the query language.
  package var name: LocalizedText {
    switch self {
    case .province: LocalizedText(en: rawValue, vi: "tỉnh", ja: "省・市")
    case .prefecture: LocalizedText(en: rawValue, vi: "tỉnh Nhật Bản", ja: "都道府県")
    case .place: LocalizedText(en: rawValue, vi: "nơi", ja: "場所")
    case .sector: LocalizedText(en: rawValue, vi: "lĩnh vực", ja: "分野")
    case .kind: LocalizedText(en: rawValue, vi: "loại", ja: "種類")
    case .party: LocalizedText(en: rawValue, vi: "cơ quan", ja: "団体")
    case .person: LocalizedText(en: rawValue, vi: "người", ja: "人物")
    case .date: LocalizedText(en: rawValue, vi: "ngày", ja: "日付")
    case .year: LocalizedText(en: rawValue, vi: "năm", ja: "年")
    case .status: LocalizedText(en: rawValue, vi: "tình trạng", ja: "状況")
    case .has: LocalizedText(en: rawValue, vi: "có", ja: "記録")
    case .is: LocalizedText(en: rawValue, vi: "là", ja: "状態")
    case .memo: LocalizedText(en: rawValue, vi: "văn kiện", ja: "文書")
    case .lang: LocalizedText(en: rawValue, vi: "ngôn ngữ", ja: "言語")
    case .source: LocalizedText(en: rawValue, vi: "nguồn", ja: "出典")
    case .id: LocalizedText(en: rawValue, vi: "mã", ja: "ID")
    case .text: LocalizedText(en: rawValue, vi: "văn bản", ja: "本文")
    case .pair: LocalizedText(en: rawValue, vi: "cặp", ja: "組")
    }
  }
}
