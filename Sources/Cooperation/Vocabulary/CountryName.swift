/// What the two countries are called in the three languages.
package enum CountryName {
  /// The code of the country, by ISO 3166-1 alpha-2; nil for any other name.
  package static func code(of name: String) -> String? {
    codes[Folding.key(of: name)]
  }

  /// What a country is called; one that is not known here by its code.
  package static func name(of code: String) -> LocalizedText {
    switch code {
    case "VN": LocalizedText(en: "Vietnam", vi: "Việt Nam", ja: "ベトナム")
    case "JP": LocalizedText(en: "Japan", vi: "Nhật Bản", ja: "日本")
    case "CN": LocalizedText(en: "China", vi: "Trung Quốc", ja: "中国")
    case "FR": LocalizedText(en: "France", vi: "Pháp", ja: "フランス")
    case "GB": LocalizedText(en: "United Kingdom", vi: "Anh", ja: "英国")
    case "INT": LocalizedText(en: "international", vi: "quốc tế", ja: "国際機関")
    case "KR": LocalizedText(en: "Korea", vi: "Hàn Quốc", ja: "韓国")
    case "KW": LocalizedText(en: "Kuwait", vi: "Kuwait", ja: "クウェート")
    case "MY": LocalizedText(en: "Malaysia", vi: "Malaysia", ja: "マレーシア")
    case "SG": LocalizedText(en: "Singapore", vi: "Singapore", ja: "シンガポール")
    case "TW": LocalizedText(en: "Taiwan", vi: "Đài Loan", ja: "台湾")
    case "US": LocalizedText(en: "United States", vi: "Hoa Kỳ", ja: "米国")
    default: LocalizedText(en: code)
    }
  }

  /// Every spelling of a country's name; none for another country.
  package static func spellings(of code: String) -> [String] { spellings[code] ?? [] }

  /// The codes by the keys of the spellings.
  private static let codes = Dictionary(
    spellings.flatMap { code, names in names.map { (Folding.key(of: $0), code) } },
    uniquingKeysWith: { first, _ in first })

  private static let spellings = [
    "VN": ["Vietnam", "Viet Nam", "Việt Nam", "ベトナム", "ヴェトナム", "越南"],
    "JP": ["Japan", "Nhật Bản", "日本", "日本国"],
  ]
}
