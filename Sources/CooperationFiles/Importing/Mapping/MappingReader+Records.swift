import Cooperation
import Yams

extension MappingReader {
  /// A record that rows make.
  mutating func pattern(_ node: Node) -> RecordPattern? {
    let kinds = RecordPattern.Kind.allCases
    let names = kinds.map(\.rawValue)
    guard let fields = reader.fields(node, "records", known: ["when"] + names) else { return nil }
    let given = kinds.filter { fields.values[$0.rawValue] != nil }
    guard given.count == 1, let kind = given.first, let content = fields.values[kind.rawValue]
    else {
      reader.report(
        "an entry of records has \(given.isEmpty ? "neither" : "both") event "
          + "\(given.isEmpty ? "nor" : "and") memorandum, expected one", rule: "map", at: node)
      return nil
    }
    let when = fields.values["when"].map { condition($0) }
    let shape = kind == .event ? Event.shape : Memorandum.shape
    guard let part = record(content, shape) else { return nil }
    return RecordPattern(condition: when ?? .always, kind: kind, content: part)
  }

  private mutating func record(_ node: Node, _ shape: RecordShape) -> RecordPattern.Part? {
    guard let fields = reader.fields(node, shape.name, known: shape.fields.map(\.name)) else {
      return nil
    }
    var members: [(key: String, value: RecordPattern.Part)] = []
    for field in shape.fields {
      guard let value = fields.values[field.name], !NodeReader.isNull(value) else {
        // A key that is written wrong has been told of.
        if field.field.isRequired, fields.values.count == node.mapping?.count {
          reader.report("\(shape.name) has no \(field.name)", rule: "missing-key", at: node)
        }
        continue
      }
      if let part = part(value, field) { members.append((field.name, part)) }
    }
    return .map(members)
  }

  private mutating func part(_ node: Node, _ field: FieldShape) -> RecordPattern.Part? {
    switch field.content {
    case .text, .integer, .flag: return text(node, field.name)
    case .texts, .position:
      return .list(reader.elements(node, field.name).compactMap { text($0, field.name) })
    case .localized: return languages(node, field.name) { $0.text($1, $2) }
    case .localizedTexts:
      return languages(node, field.name) { reader, node, name in
        .list(reader.reader.elements(node, name).compactMap { reader.text($0, name) })
      }
    case .part(let shape): return record(node, shape)
    case .parts(let shape):
      return .list(reader.elements(node, field.name).compactMap { record($0, shape) })
    }
  }

  private mutating func text(_ node: Node, _ name: String) -> RecordPattern.Part? {
    template(node, name).map { .text($0, reader.location(node)) }
  }

  private mutating func languages(
    _ node: Node, _ name: String,
    _ read: (inout MappingReader, Node, String) -> RecordPattern.Part?
  ) -> RecordPattern.Part? {
    let codes = Language.allCases.map(\.rawValue)
    guard let fields = reader.fields(node, name, known: codes) else { return nil }
    return .map(
      codes.compactMap { code in
        guard let value = fields.values[code], !NodeReader.isNull(value) else { return nil }
        return read(&self, value, "\(name).\(code)").map { (key: code, value: $0) }
      })
  }
}
