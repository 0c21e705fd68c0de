import Cooperation
import Words
import Yams

extension NodeReader {
  /// A text that has a form; one that has not is reported and left out.
  mutating func text(_ node: Node?, _ what: String, form: TextForm) -> String? {
    guard let node, let text = text(node, what) else { return nil }
    guard form.matches(text) else {
      report("\(what) '\(text)' is not \(form.expectation)", rule: "form", at: node)
      return nil
    }
    return text
  }

  /// The text of a field that must be there and have a form.
  mutating func required(_ fields: Fields, _ key: String, form: TextForm) -> String? {
    guard required(fields, key) != nil else { return nil }
    return text(fields.values[key], key, form: form)
  }

  /// The name of an entity, which must be there in one language at least.
  mutating func name(_ fields: Fields) -> LocalizedText {
    let name = localized(fields.values["name"], "name")
    if name.isEmpty {
      report("\(fields.what) has no name in any language", rule: "missing-key", at: fields.node)
    }
    return name
  }
}

/// A form that codes and words of the lists have.
enum TextForm {
  case word, country, unit, unitCode, city
  /// A country, or `INT` for several.
  case countryOrInternational
  /// So many digits.
  case digits(ClosedRange<Int>)

  /// What is expected, for messages.
  var expectation: String {
    switch self {
    case .word: "made of small letters, digits and single hyphens"
    case .country: "a country of ISO 3166-1 such as VN or JP"
    case .countryOrInternational: "a country of ISO 3166-1 such as VN or JP, or INT"
    case .unit: "the id of a unit such as JP-27, VN-DN or VN-DN@63"
    case .unitCode: "a code of ISO 3166-2 such as VN-DN or JP-27"
    case .city: "the id of a city such as JP-27/sakai or FR/paris"
    case .digits(let count) where count.lowerBound == count.upperBound:
      "a code of \(count.lowerBound) digits"
    case .digits(let count): "a code of \(count.lowerBound) to \(count.upperBound) digits"
    }
  }

  /// True when a text has the form.
  func matches(_ text: String) -> Bool {
    let locality = Locality(text)
    let isUnit = locality.map { $0.city == nil && $0.code.contains("-") } ?? false
    switch self {
    case .word: return RecordID.isValid(text)
    case .country: return locality != nil && text.utf8.count == 2
    case .countryOrInternational: return text == "INT" || Self.country.matches(text)
    case .unit: return isUnit
    case .unitCode: return isUnit && !text.contains("@")
    case .city: return locality?.city != nil && !text.contains("@")
    case .digits(let count):
      return count.contains(text.utf8.count) && text.utf8.allSatisfy { (48...57).contains($0) }
    }
  }
}
