package import Cooperation

extension QueryField {
  /// What its values are, where the field is called by what they do.
  package var valueName: Phrase {
    switch self {
    case .by, .to: Self.party.name
    case .signer: Self.person.name
    default: name
    }
  }

  /// What filters and messages call the field; in English the word of the query language.
  package var name: Phrase {
    switch self {
    case .province: Phrase(en: rawValue, vi: "tỉnh", ja: "省・市")
    case .prefecture: Phrase(en: rawValue, vi: "tỉnh Nhật Bản", ja: "都道府県")
    case .place: Phrase(en: rawValue, vi: "nơi", ja: "場所")
    case .sector: Phrase(en: rawValue, vi: "lĩnh vực", ja: "分野")
    case .kind: Phrase(en: rawValue, vi: "loại", ja: "種類")
    case .party: Phrase(en: rawValue, vi: "cơ quan", ja: "団体")
    case .person: Phrase(en: rawValue, vi: "người", ja: "人物")
    case .date: Phrase(en: rawValue, vi: "ngày", ja: "日付")
    case .year: Phrase(en: rawValue, vi: "năm", ja: "年")
    case .status: Phrase(en: rawValue, vi: "tình trạng", ja: "状況")
    case .has: Phrase(en: rawValue, vi: "có", ja: "記録")
    case .is: Phrase(en: rawValue, vi: "là", ja: "状態")
    case .memo: Phrase(en: rawValue, vi: "văn kiện", ja: "文書")
    case .lang: Phrase(en: rawValue, vi: "ngôn ngữ", ja: "言語")
    case .source: Phrase(en: rawValue, vi: "nguồn", ja: "出典")
    case .id: Phrase(en: rawValue, vi: "mã", ja: "ID")
    case .text: Phrase(en: rawValue, vi: "văn bản", ja: "本文")
    case .pair: Phrase(en: rawValue, vi: "cặp", ja: "組")
    case .signed: Phrase(en: rawValue, vi: "ngày ký", ja: "署名日")
    case .until: Phrase(en: rawValue, vi: "hết hạn", ja: "終期")
    case .signer: Phrase(en: rawValue, vi: "người ký", ja: "署名者")
    case .due: Phrase(en: rawValue, vi: "hạn", ja: "期限")
    case .by: Phrase(en: rawValue, vi: "bên cam kết", ja: "約束した側")
    case .to: Phrase(en: rawValue, vi: "bên nhận cam kết", ja: "約束の相手")
    case .country: Phrase(en: rawValue, vi: "nước", ja: "国")
    case .post: Phrase(en: rawValue, vi: "chức vụ", ja: "役職")
    case .met: Phrase(en: rawValue, vi: "gặp lần cuối", ja: "最後の面会")
    case .since: Phrase(en: rawValue, vi: "ghi từ ngày", ja: "更新日")
    }
  }
}
