import Cooperation
import Yams

/// Records as the YAML of their files, for people to edit: without what is empty, short lists on one
/// line, dates in quotation marks.
enum RecordYAML {
  /// The file of a record.
  static func text(_ record: some Record) throws -> String { try text(JSONValue(record)) }

  /// The file of a list of records.
  static func list<Kind: Record>(_ records: [Kind]) throws -> String {
    try text(
      JSONValue.object([
        .init(key: Kind.shape.table, value: .array(records.map { JSONValue($0) }))
      ]))
  }

  /// An entry of a list, as it stands in its file: indented, with a hyphen before it.
  static func entry(_ value: JSONValue) throws -> String {
    let text = try text(JSONValue.array([value]))
    return text.split(separator: "\n").map { "  \($0)" }.joined(separator: "\n")
  }

  /// The document of a value.
  static func text(_ value: JSONValue) throws -> String {
    try Yams.serialize(node: node(pruned(value) ?? .object([])), width: -1, allowUnicode: true)
  }

  /// The value without nulls and without what is empty; nil when nothing is left.
  private static func pruned(_ value: JSONValue) -> JSONValue? {
    switch value {
    case .null: return nil
    case .array(let elements):
      let kept = elements.compactMap(pruned)
      return kept.isEmpty ? nil : .array(kept)
    case .object(let members):
      let kept = members.compactMap { member in
        // What is so unless something else is said is not said.
        Self.unsaid[member.key] == member.value
          ? nil : pruned(member.value).map { JSONValue.Member(key: member.key, value: $0) }
      }
      return kept.isEmpty ? nil : .object(kept)
    default: return value
    }
  }

  /// Values that a field of such a name has where nothing is written.
  private static let unsaid: [String: JSONValue] = [
    "head": .bool(false), "precision": .string("exact"), "what": .string("exact"),
  ]

  private static func node(_ value: JSONValue) -> Node {
    switch value {
    case .string(let text) where isPlainID(text): return Node(text, Tag(.str))
    case .array(let elements):
      let isList = elements.allSatisfy(isScalar)
      return Node(elements.map(node), Tag(.seq), isList ? .flow : .block)
    case .object(let members):
      let isShort = value.compact.count <= 90 && members.allSatisfy { isScalar($0.value) }
      return Node(
        members.map { (Node($0.key), node($0.value)) }, Tag(.map), isShort ? .flow : .block)
    default: return YAMLText.node(value)
    }
  }

  private static func isScalar(_ value: JSONValue) -> Bool {
    switch value {
    case .array, .object: false
    default: true
    }
  }

  /// True for an id such as `2024-11-11-da-nang-sakai`, which YAML takes for nothing but text although
  /// it begins with digits.
  private static func isPlainID(_ text: String) -> Bool {
    RecordID.isValid(text) && text.utf8.count { $0 == 45 } >= 2
      && text.utf8.contains { (97...122).contains($0) }
  }
}
