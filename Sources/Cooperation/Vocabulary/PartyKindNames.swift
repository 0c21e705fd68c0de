extension PartyKind {
  /// What a body of this kind is called.
  package var name: LocalizedText {
    switch self {
    case .government: LocalizedText(en: "government", vi: "chính phủ", ja: "政府")
    case .ministry: LocalizedText(en: "ministry", vi: "bộ", ja: "省庁")
    case .agency: LocalizedText(en: "agency", vi: "cơ quan", ja: "機関")
    case .localGovernment:
      LocalizedText(en: "local government", vi: "chính quyền địa phương", ja: "地方自治体")
    case .assembly: LocalizedText(en: "assembly", vi: "hội đồng, quốc hội", ja: "議会")
    case .politicalParty: LocalizedText(en: "political party", vi: "tổ chức đảng", ja: "政党")
    case .embassy: LocalizedText(en: "embassy", vi: "đại sứ quán", ja: "大使館")
    case .consulate: LocalizedText(en: "consulate", vi: "tổng lãnh sự quán", ja: "領事館")
    case .company: LocalizedText(en: "company", vi: "doanh nghiệp", ja: "企業")
    case .university: LocalizedText(en: "university", vi: "trường đại học", ja: "大学")
    case .institution: LocalizedText(en: "institution", vi: "đơn vị sự nghiệp", ja: "施設・研究機関")
    case .association: LocalizedText(en: "association", vi: "hiệp hội", ja: "団体")
    case .internationalOrganisation:
      LocalizedText(en: "international organisation", vi: "tổ chức quốc tế", ja: "国際機関")
    }
  }
}
