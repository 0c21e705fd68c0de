package import Cooperation

extension HasCondition {
  /// What a record must have.
  package var meaning: Phrase {
    switch self {
    case .memorandum: Phrase(en: "a document was signed", vi: "có văn kiện", ja: "文書あり")
    case .commitment: Phrase(en: "something was promised", vi: "có cam kết", ja: "約束あり")
    case .person: Phrase(en: "persons are named", vi: "có tên người", ja: "人名あり")
    case .source:
      Phrase(en: "a source with an address", vi: "có nguồn kèm liên kết", ja: "URL のある出典あり")
    case .place: Phrase(en: "a place is named", vi: "có địa điểm", ja: "場所あり")
    case .sector: Phrase(en: "a sector is named", vi: "có lĩnh vực", ja: "分野あり")
    case .summary: Phrase(en: "there is a summary", vi: "có tóm tắt", ja: "概要あり")
    case .promise: Phrase(en: "something was promised", vi: "có cam kết", ja: "約束あり")
    case .delegation: Phrase(en: "a delegation is named", vi: "có đoàn tham gia", ja: "代表団あり")
    case .until: Phrase(en: "a document with an end", vi: "văn kiện có thời hạn", ja: "終期のある文書")
    }
  }
}

extension TimeCondition {
  /// How a record must stand to today.
  package var meaning: Phrase {
    switch self {
    case .upcoming: Phrase(en: "still to come", vi: "sắp tới", ja: "今後の予定")
    case .past: Phrase(en: "over", vi: "đã qua", ja: "終了")
    case .open:
      Phrase(en: "a promise not kept yet", vi: "cam kết chưa thực hiện", ja: "未了の約束")
    case .overdue:
      Phrase(en: "an open promise past its date", vi: "cam kết quá hạn", ja: "期限を過ぎた約束")
    case .kept: Phrase(en: "a promise that was kept", vi: "cam kết đã thực hiện", ja: "履行された約束")
    case .dropped: Phrase(en: "a promise that was dropped", vi: "cam kết đã bỏ", ja: "取りやめた約束")
    case .inForce: Phrase(en: "a document in force", vi: "văn kiện còn hiệu lực", ja: "有効な文書")
    case .lapsed:
      Phrase(
        en: "a document past its term, no renewal recorded",
        vi: "văn kiện đã quá thời hạn, không ghi nhận gia hạn", ja: "期間満了、更新の記録がない文書")
    case .noEnd:
      Phrase(
        en: "a document without a recorded end", vi: "văn kiện không ghi nhận thời hạn",
        ja: "終期の記録がない文書")
    case .active:
      Phrase(
        en: "an open promise or a valid document", vi: "cam kết hoặc văn kiện còn hiệu lực",
        ja: "有効な約束・文書")
    }
  }
}

extension Language {
  /// What the language calls itself.
  package var ownName: String {
    switch self {
    case .en: "English"
    case .vi: "Tiếng Việt"
    case .ja: "日本語"
    }
  }
}
