import Cooperation
import Yams

/// Takes the nodes of one file apart, and notes what is wrong with them and what they refer to.
struct NodeReader {
  let file: String
  /// The id of the record being read.
  var owner = ""
  var diagnostics: [Diagnostic] = []
  var references: [RecordReference] = []

  init(file: String) { self.file = file }

  /// The place of a node.
  func location(_ node: Node) -> SourceLocation {
    SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  mutating func report(_ message: String, rule: String, at node: Node) {
    diagnostics.append(Diagnostic(message, rule: rule, at: location(node)))
  }

  // MARK: Shapes

  /// The fields of a map, by key; keys other than the known ones are reported with the nearest.
  mutating func fields(_ node: Node, _ what: String, known: [String]) -> Fields? {
    guard let mapping = node.mapping else {
      report("\(what) is \(Self.shape(node)), expected a map", rule: "shape", at: node)
      return nil
    }
    var values: [String: Node] = [:]
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard known.contains(name) else {
        let nearest = NearestName.find(name, among: known).map { "; did you mean '\($0)'?" } ?? ""
        report(
          "unknown key '\(name)' in \(what), expected one of \(known.joined(separator: ", "))"
            + nearest, rule: "unknown-key", at: key)
        continue
      }
      values[name] = value
    }
    return Fields(node: node, what: what, values: values)
  }

  /// The elements of a list, none when the node is null or missing; empty ones are reported.
  mutating func elements(_ node: Node?, _ what: String) -> [Node] {
    guard let node, !Self.isNull(node) else { return [] }
    guard let sequence = node.sequence else {
      report("\(what) is \(Self.shape(node)), expected a list", rule: "shape", at: node)
      return []
    }
    return sequence.filter { element in
      guard Self.isNull(element) else { return true }
      report("\(what) has an empty element", rule: "shape", at: element)
      return false
    }
  }

  // MARK: Scalars

  /// The text of a scalar; nil when it is null or missing.
  mutating func text(_ node: Node?, _ what: String) -> String? {
    guard let node, !Self.isNull(node) else { return nil }
    guard let scalar = node.scalar else {
      report("\(what) is \(Self.shape(node)), expected text", rule: "shape", at: node)
      return nil
    }
    return scalar.string
  }

  /// The text of a field that must be there.
  mutating func required(_ fields: Fields, _ key: String) -> String? {
    let text = text(fields.values[key], "\(key) of \(fields.what)")
    if let text, !text.isEmpty { return text }
    if text != nil || (fields.values[key].map(Self.isNull) ?? true) {
      report("\(fields.what) has no \(key)", rule: "missing-key", at: fields.node)
    }
    return nil
  }

  /// Texts of a list.
  mutating func texts(_ node: Node?, _ what: String) -> [String] {
    elements(node, what).compactMap { text($0, what) }
  }

  mutating func id(_ fields: Fields) -> String? {
    guard let id = required(fields, "id") else { return nil }
    guard RecordID.isValid(id) else {
      report(
        "id '\(id)' is not made of small letters, digits and single hyphens", rule: "id-form",
        at: fields.values["id"] ?? fields.node)
      return nil
    }
    return id
  }

  mutating func date(_ node: Node?, _ what: String) -> EventDate? {
    guard let node, let text = text(node, what) else { return nil }
    guard let date = EventDate(text) else {
      report(
        "\(what) '\(text)' is not a date, expected EDTF such as 2024, 2024-11, 2024-11-11, "
          + "2025-01-16/2025-01-18 or 2024-11~", rule: "date", at: node)
      return nil
    }
    return date
  }

  /// One word of a closed list.
  mutating func word<Word: RawRepresentable & CaseIterable>(
    _ fields: Fields, _ key: String, default standard: Word? = nil
  ) -> Word? where Word.RawValue == String {
    guard let node = fields.values[key], let text = text(node, key) else {
      if let standard { return standard }
      _ = required(fields, key)
      return nil
    }
    if let word = Word(rawValue: text) { return word }
    let known = Word.allCases.map(\.rawValue)
    let nearest = NearestName.find(text, among: known).map { "; did you mean '\($0)'?" } ?? ""
    report(
      "unknown \(key) '\(text)', expected one of \(known.joined(separator: ", "))\(nearest)",
      rule: "unknown-word", at: node)
    return nil
  }

  /// A map of language to text; an empty text is a missing one.
  mutating func localized(_ node: Node?, _ what: String) -> LocalizedText {
    var result = LocalizedText()
    guard let node, !Self.isNull(node),
      let fields = fields(node, what, known: Language.allCases.map(\.rawValue))
    else { return result }
    for language in Language.allCases {
      let text = text(fields.values[language.rawValue], "\(what).\(language.rawValue)")
      result[language] = text.flatMap { $0.isEmpty ? nil : $0 }
    }
    return result
  }

  // MARK: References

  /// The id that a scalar names.
  mutating func reference(
    _ node: Node?, _ what: String, to target: RecordReference.Target
  ) -> String? {
    guard let node, let id = text(node, what) else { return nil }
    references.append(
      RecordReference(target: target, id: id, owner: owner, location: location(node)))
    return id
  }

  /// The ids that a list names.
  mutating func references(
    _ node: Node?, _ what: String, to target: RecordReference.Target
  ) -> [String] {
    elements(node, what).compactMap { reference($0, what, to: target) }
  }

  /// The localities that a list names.
  mutating func localities(_ node: Node?, _ what: String) -> [Locality] {
    elements(node, what).compactMap { locality($0, what) }
  }

  mutating func locality(_ node: Node?, _ what: String) -> Locality? {
    guard let node, let text = text(node, what) else { return nil }
    guard let locality = Locality(text) else {
      report(
        "\(what) '\(text)' is not a place, expected a code such as VN-DN or JP-27, or a city such "
          + "as JP-27/sakai", rule: "place-form", at: node)
      return nil
    }
    _ = reference(node, what, to: .place)
    return locality
  }

  // MARK: Helpers

  static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  private static func shape(_ node: Node) -> String {
    if node.mapping != nil { return "a map" }
    if node.sequence != nil { return "a list" }
    return isNull(node) ? "empty" : "'\(node.scalar?.string ?? "")'"
  }

  /// A map whose keys are known, and what it is called in messages.
  struct Fields {
    let node: Node
    let what: String
    let values: [String: Node]
  }
}
