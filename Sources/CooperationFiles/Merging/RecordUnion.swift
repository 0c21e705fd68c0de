import Cooperation

/// Unites two records of one sort field by field.
struct RecordUnion {
  /// What was taken over, and what stays though the other record says otherwise.
  private(set) var notes: [String] = []

  /// The record `base` with what `other` tells besides; the id stays.
  mutating func unite(
    _ base: JSONValue, with other: JSONValue, shape: RecordShape
  ) -> JSONValue {
    .object(
      shape.fields.map { field in
        let (own, more) = (base[field.name], other[field.name])
        let value =
          field.field.form == .id ? own : unite(own, with: more, field, of: shape)
        return JSONValue.Member(key: field.name, value: value)
      })
  }

  private mutating func unite(
    _ own: JSONValue, with more: JSONValue, _ field: FieldShape, of shape: RecordShape
  ) -> JSONValue {
    guard own != more, !Self.isEmpty(more) else { return own }
    switch field.content {
    case .localized: return languages(own, more, field.name)
    case .localizedTexts:
      return .object(
        Language.allCases.map { language in
          let key = language.rawValue
          return JSONValue.Member(
            key: key, value: .array(Self.union(own[key].elements, more[key].elements)))
        })
    case .texts:
      let united = Self.union(own.elements, more.elements)
      let added = united.dropFirst(own.elements.count).compactMap(\.text)
      if !added.isEmpty { notes.append("\(field.name): + \(added.joined(separator: ", "))") }
      return .array(united)
    case .parts(let part): return .array(parts(own.elements, more.elements, part, field.name))
    case .text, .integer, .flag, .position, .part:
      if Self.isEmpty(own) {
        notes.append("\(field.name): \(more.compact)")
        return more
      }
      if field.field.form != .day {
        notes.append("\(field.name): \(own.compact) stays, \(more.compact) goes")
      }
      return own
    }
  }

  /// The texts of both; where both have one, the first.
  private mutating func languages(
    _ own: JSONValue, _ more: JSONValue, _ name: String
  ) -> JSONValue {
    .object(
      Language.allCases.map { language in
        let key = language.rawValue
        guard own[key] == .null, more[key] != .null else {
          return JSONValue.Member(key: key, value: own[key])
        }
        notes.append("\(name).\(key): \(more[key].compact)")
        return JSONValue.Member(key: key, value: more[key])
      })
  }

  /// The parts of both; those that tell of the same are united.
  private mutating func parts(
    _ own: [JSONValue], _ more: [JSONValue], _ shape: RecordShape, _ name: String
  ) -> [JSONValue] {
    var result = own
    for part in more {
      if let index = result.firstIndex(where: { Self.isSame($0, part, shape) }) {
        var inner = RecordUnion()
        result[index] = inner.unite(result[index], with: part, shape: shape)
        notes += inner.notes.map { "\(name): \($0)" }
      } else {
        result.append(part)
        notes.append("\(name): + \(part[shape.fields[0].name].compact)")
      }
    }
    return result
  }

  /// True for two parts that tell of the same thing: a source by its address, a delegation by its
  /// body and side, a member or signer by the person, anything else when they are equal.
  private static func isSame(
    _ left: JSONValue, _ right: JSONValue, _ shape: RecordShape
  ) -> Bool {
    if left == right { return true }
    let keys: [String]
    switch shape.table {
    case Source.shape.table: keys = ["url"]
    case Delegation.shape.table: keys = ["party", "role"]
    case Delegation.Member.shape.table, Signer.shape.table: keys = ["person"]
    case Post.shape.table: keys = ["party", "from"]
    default: keys = []
    }
    return !keys.isEmpty && keys.allSatisfy { left[$0] == right[$0] && left[$0] != .null }
  }

  private static func union(_ own: [JSONValue], _ more: [JSONValue]) -> [JSONValue] {
    more.reduce(into: own) { if !$0.contains($1) { $0.append($1) } }
  }

  private static func isEmpty(_ value: JSONValue) -> Bool {
    switch value {
    case .null: true
    case .bool(let flag): !flag
    case .array(let elements): elements.isEmpty
    case .object(let members): members.allSatisfy { isEmpty($0.value) }
    case .number, .decimal, .string: false
    }
  }
}
