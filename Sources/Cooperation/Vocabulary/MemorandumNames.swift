extension Memorandum.Kind {
  /// What an instrument of this kind is called.
  package var name: LocalizedText {
    switch self {
    case .memorandum: LocalizedText(en: "memorandum", vi: "biên bản ghi nhớ", ja: "覚書")
    case .agreement: LocalizedText(en: "agreement", vi: "thỏa thuận", ja: "協定・合意")
    case .plan: LocalizedText(en: "plan", vi: "kế hoạch", ja: "計画")
    case .loan: LocalizedText(en: "loan", vi: "khoản vay", ja: "借款")
    case .grant: LocalizedText(en: "grant", vi: "viện trợ không hoàn lại", ja: "無償資金協力")
    case .contract: LocalizedText(en: "contract", vi: "hợp đồng", ja: "契約")
    case .letterOfIntent: LocalizedText(en: "letter of intent", vi: "ý định thư", ja: "意向書")
    case .jointStatement: LocalizedText(en: "joint statement", vi: "tuyên bố chung", ja: "共同声明")
    case .tie: LocalizedText(en: "tie", vi: "quan hệ kết nghĩa", ja: "提携")
    }
  }
}

extension Memorandum.Kind {
  /// The kind that a text names by its word or by its name in a language.
  package init?(called text: String) {
    let key = Folding.key(of: text)
    guard
      let kind = Self.allCases.first(where: { kind in
        ([kind.rawValue] + kind.name.all).contains { Folding.key(of: $0) == key }
      })
    else { return nil }
    self = kind
  }
}

extension Memorandum.Status {
  /// What the status is called.
  package var name: LocalizedText {
    switch self {
    case .drafted: LocalizedText(en: "drafted", vi: "dự thảo", ja: "起草済み")
    case .signed: LocalizedText(en: "signed", vi: "đã ký", ja: "署名済み")
    case .inForce: LocalizedText(en: "in force", vi: "có hiệu lực", ja: "発効中")
    case .renewed: LocalizedText(en: "renewed", vi: "đã gia hạn", ja: "更新済み")
    case .expired: LocalizedText(en: "expired", vi: "hết hiệu lực", ja: "失効")
    case .superseded: LocalizedText(en: "superseded", vi: "đã thay thế", ja: "後継あり")
    }
  }
}
