import Cooperation

extension CollectionHead {
  /// The fields as names and values for the table `meta`; what stands within another has the other's
  /// name before its own, and a text its language behind it: `ties_counted_by_vi`.
  var meta: [(String, String?)] {
    Self.rows(of: Self.shape, JSONValue(self), below: "")
  }

  /// The fields again, as an object with the keys of `collection.yaml`.
  static func object(ofMeta values: [String: String]) -> JSONValue {
    object(of: shape, values, below: "")
  }

  private static func rows(
    of shape: RecordShape, _ value: JSONValue, below prefix: String
  ) -> [(String, String?)] {
    guard case .object(let members) = value else { return [] }
    return zip(shape.fields, members).flatMap { field, member -> [(String, String?)] in
      let name = prefix + field.name
      switch (field.content, member.value) {
      case (.part(let part), let value): return rows(of: part, value, below: name + "_")
      case (.localized, .object(let texts)):
        return texts.compactMap { text in
          if case .string(let value) = text.value { ("\(name)_\(text.key)", value) } else { nil }
        }
      case (_, .string(let text)): return [(name, text)]
      case (_, .number(let number)): return [(name, String(number))]
      case (_, .array(let values)):
        let texts = values.compactMap { if case .string(let text) = $0 { text } else { nil } }
        return texts.isEmpty ? [] : [(name, texts.joined(separator: " "))]
      default: return []
      }
    }
  }

  private static func object(
    of shape: RecordShape, _ values: [String: String], below prefix: String
  ) -> JSONValue {
    .object(
      shape.fields.compactMap { field -> JSONValue.Member? in
        let name = prefix + field.name
        let value: JSONValue
        switch field.content {
        case .part(let part):
          guard values.keys.contains(where: { $0.hasPrefix(name + "_") }) else { return nil }
          value = object(of: part, values, below: name + "_")
        case .localized:
          value = .object(
            Language.allCases.map { language in
              JSONValue.Member(
                key: language.rawValue, value: .text(values["\(name)_\(language.rawValue)"]))
            })
        case .texts: value = .texts(values[name]?.split(separator: " ").map(String.init) ?? [])
        default: value = .text(values[name])
        }
        return JSONValue.Member(key: field.name, value: value)
      })
  }
}
