import Cooperation

extension FieldForm {
  /// What is expected, for messages; nil where any text will do, or where its type tells the form.
  var expectation: String? {
    switch self {
    case .text, .choice, .date, .day, .period, .place, .number, .reference, .address: nil
    case .id, .word: "made of small letters, digits and single hyphens"
    case .country: "a country of ISO 3166-1 such as VN or JP"
    case .countryOrInternational: "a country of ISO 3166-1 such as VN or JP, or INT"
    case .unit: "the id of a unit such as JP-27, VN-DN or VN-DN@63"
    case .unitCode: "a code of ISO 3166-2 such as VN-DN or JP-27"
    case .city: "the id of a city such as JP-27/sakai or FR/paris"
    case .digits(let count) where count.lowerBound == count.upperBound:
      "a code of \(count.lowerBound) digits"
    case .digits(let count): "a code of \(count.lowerBound) to \(count.upperBound) digits"
    case .wikidata: "an item of Wikidata such as Q25282"
    case .currency: "an ISO 4217 code such as JPY"
    case .contact:
      "an address of the web or of mail, such as https://example.org/corrections or "
        + "mailto:records@example.org"
    case .language: "a language of ISO 639-1 such as vi or ja"
    case .kana: "kana with a blank between family and given name, such as きしだ ふみお"
    }
  }

  /// True when a text has the form.
  func matches(_ text: String) -> Bool {
    switch self {
    case .text, .choice, .date, .day, .period, .place, .number, .reference, .address: true
    case .id, .word: RecordID.isValid(text)
    case .country: Self.isCountry(text)
    case .countryOrInternational: text == "INT" || Self.isCountry(text)
    case .unit: Self.isUnit(text)
    case .unitCode: Self.isUnit(text) && !text.contains("@")
    case .city: Locality(text)?.city != nil && !text.contains("@")
    case .digits(let count):
      count.contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
    case .wikidata:
      text.utf8.first == UInt8(ascii: "Q") && text.utf8.count > 1
        && text.utf8.dropFirst().first != UInt8(ascii: "0")
        && text.utf8.dropFirst().allSatisfy { (48...57).contains($0) }
    case .currency: text.utf8.count == 3 && text.utf8.allSatisfy { (65...90).contains($0) }
    case .contact: WebAddress.isValid(text) || Self.isMail(text)
    case .language: Self.isLanguage(text)
    case .kana: Self.isKana(text)
    }
  }

  /// `mailto:` with one name at one host, as RFC 6068 has it at its plainest.
  private static func isMail(_ text: String) -> Bool {
    guard text.hasPrefix("mailto:") else { return false }
    let parts = text.dropFirst(7).split(separator: "@", omittingEmptySubsequences: false)
    return parts.count == 2 && !parts[0].isEmpty
      && parts[0].allSatisfy { !$0.isWhitespace && $0 != "?" && $0 != "/" }
      && WebAddress.isValid("https://\(parts[1])") && parts[1].allSatisfy { $0 != "/" && $0 != "?" }
  }

  private static func isCountry(_ text: String) -> Bool {
    text.utf8.count == 2 && text.utf8.allSatisfy { (65...90).contains($0) }
  }

  private static func isUnit(_ text: String) -> Bool {
    Locality(text).map { $0.city == nil && !$0.isRegion && $0.code.contains("-") } ?? false
  }

  /// A code of two or three letters, with or without subtags as in zh-Hant.
  private static func isLanguage(_ text: String) -> Bool {
    let parts = text.utf8.split(separator: UInt8(ascii: "-"), omittingEmptySubsequences: false)
    return (2...3).contains(parts[0].count) && parts[0].allSatisfy { (97...122).contains($0) }
      && parts.dropFirst().allSatisfy { part in
        !part.isEmpty
          && part.allSatisfy {
            (97...122).contains($0) || (65...90).contains($0) || (48...57).contains($0)
          }
      }
  }

  /// Hiragana, katakana, the long sign, the middle dot and single blanks between them.
  private static func isKana(_ text: String) -> Bool {
    let parts = text.split(separator: " ", omittingEmptySubsequences: false)
    return parts.allSatisfy { part in
      !part.isEmpty
        && part.unicodeScalars.allSatisfy {
          (0x3041...0x3096).contains($0.value) || (0x30A1...0x30FC).contains($0.value)
        }
    }
  }
}
