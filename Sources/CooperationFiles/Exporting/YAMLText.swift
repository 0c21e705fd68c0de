import Cooperation
import Yams

/// Records as YAML, in the shape of their JSON.
package enum YAMLText {
  /// One record as a YAML document.
  ///
  /// - Throws: when libyaml cannot write it.
  package static func text(_ value: JSONValue) throws -> String {
    try Yams.serialize(node: node(value), allowUnicode: true)
  }

  /// The same as a person would write it: without what is empty, short parts on one line.
  package static func short(_ value: JSONValue) throws -> String { try RecordYAML.text(value) }

  /// The value as a node of YAML.
  static func node(_ value: JSONValue) -> Node {
    switch value {
    case .null: Node("null", Tag(.null))
    case .bool(let flag): Node(flag ? "true" : "false", Tag(.bool))
    case .number(let number): Node(String(number), Tag(.int))
    case .decimal(let number): Node("\(number)", Tag(.float))
    case .string(let text): Node(text, Tag(.str), retypes(text) ? .doubleQuoted : .any)
    case .array(let elements):
      Node(elements.map(node), Tag(.seq), elements.isEmpty ? .flow : .block)
    case .object(let members):
      Node(
        members.map { (Node($0.key), node($0.value)) }, Tag(.map),
        members.isEmpty ? .flow : .block)
    }
  }

  /// True for text that YAML would read as something else.
  static func retypes(_ text: String) -> Bool {
    let isWord = ["null", "~", "", "true", "false", "yes", "no", "on", "off"].contains(
      text.lowercased())
    let begins = text.unicodeScalars.first.map { "0123456789-+.=<".unicodeScalars.contains($0) }
    return isWord || begins ?? false
  }
}
