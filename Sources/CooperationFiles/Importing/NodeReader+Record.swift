import Cooperation
import Yams

extension NodeReader {
  /// A record of a map's fields; nil when it lacks what it must have, which is reported.
  mutating func record<Kind: Record>(_ node: Node) -> Kind? {
    let shape = Kind.shape
    let more = shape.target == .event ? [Self.stopsKey] : []
    guard let fields = fields(node, shape.name, known: shape.keys + more) else { return nil }
    let before = owner
    defer { owner = before }
    var visitor = RecordReader(reader: taken(), fields: fields, isPart: shape.target == nil)
    var record = Kind()
    record.tell(&visitor)
    self = visitor.reader
    return visitor.isWhole ? record : nil
  }

  /// The records of a list of the vocabulary and where each begins; nil when the file is no such list,
  /// which is reported.
  mutating func list<Kind: Record>(_ node: Node) -> [(record: Kind, location: SourceLocation)]? {
    let key = Kind.shape.table
    guard let fields = fields(node, "file", known: [key]) else { return nil }
    var limit = FindingLimit()
    var records: [(record: Kind, location: SourceLocation)] = []
    for element in elements(fields.values[key], key, limit: .max) {
      if let record: Kind = record(element) { records.append((record, location(element))) }
      if let refusal = limit.refusal(diagnostics, at: location(element)) {
        diagnostics.append(refusal)
        break
      }
    }
    return records
  }

  /// What the reader has noted so far; nothing is left here, so that nothing is copied.
  private mutating func taken() -> NodeReader {
    let taken = self
    self = NodeReader(file: file, format: format, trims: trims)
    return taken
  }
}

/// Reads the fields through which it is led from a map.
private struct RecordReader: FieldVisitor {
  typealias Failure = Never

  var reader: NodeReader
  let fields: NodeReader.Fields
  /// True for a part of a record, whose id names it within the record alone.
  let isPart: Bool
  /// False when something is missing or malformed without which there is no record.
  var isWhole = true

  /// The node of a field, when it is there and not null.
  private func node(_ field: Field) -> Node? {
    fields.values[field.name].flatMap { NodeReader.isNull($0) ? nil : $0 }
  }

  private mutating func lacks(_ field: Field, _ more: String = "") {
    isWhole = false
    guard !fields.hasStrayKeys else { return }
    reader.report(
      "\(fields.what) has no \(field.name)\(more)", rule: "missing-key", at: fields.node)
  }

  // MARK: Texts

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value) {
    guard let node = node(field) else {
      if field.isRequired { lacks(field) }
      return
    }
    if field.isRequired, node.scalar?.string.isEmpty ?? false { return lacks(field) }
    guard let read: Value = reader.value(node, field) else {
      if field.isRequired { isWhole = false }
      return
    }
    value = read
    if field.form == .id || field.form == .unit || field.form == .city, !isPart {
      reader.owner = read.text
    }
  }

  mutating func field<Value: TextValue>(_ field: Field, _ value: inout Value?) {
    value = node(field).flatMap { reader.value($0, field) }
  }

  mutating func field<Value: TextValue>(_ field: Field, _ values: inout [Value]) {
    let elements = single(field) ?? reader.elements(fields.values[field.name], field.name)
    values = elements.compactMap { element in
      if field.form == .reference(.memorandum), element.mapping != nil {
        guard let memorandum: Memorandum = reader.record(element) else { return nil }
        reader.memoranda.append(memorandum)
        return Value(text: memorandum.id)
      }
      return reader.value(element, field)
    }
  }

  mutating func field(_ field: Field, _ text: inout LocalizedText) {
    text = reader.localized(fields.values[field.name], field.name)
    if field.isRequired, text.isEmpty { lacks(field, " in any language") }
  }

  mutating func field(_ field: Field, _ texts: inout LocalizedTexts) {
    guard let node = node(field),
      let lists = reader.fields(node, field.name, known: Language.allCases.map(\.rawValue))
    else { return }
    for language in Language.allCases {
      texts[language] = reader.texts(lists.values[language.rawValue], field.name)
    }
  }

  // MARK: Numbers

  mutating func field(_ field: Field, _ number: inout Int?) {
    guard let node = node(field) else {
      if field.isRequired { lacks(field) }
      return
    }
    number = reader.number(node, field)
    if number == nil, field.isRequired { isWhole = false }
  }

  mutating func field(_ field: Field, _ flag: inout Bool) {
    guard let node = node(field), let text = reader.text(node, field.name) else { return }
    switch text {
    case "true": flag = true
    case "false": flag = false
    default:
      reader.report("\(field.name) '\(text)' is neither true nor false", rule: "shape", at: node)
    }
  }

  mutating func field(_ field: Field, _ position: inout GeographicPosition?) {
    guard let node = node(field) else { return }
    let numbers = reader.texts(node, field.name).compactMap { Double($0) }
    guard numbers.count == 2,
      let read = GeographicPosition(latitude: numbers[0], longitude: numbers[1])
    else {
      return reader.report(
        "position is not [latitude, longitude] in degrees, such as [34.57, 135.48]",
        rule: "position", at: node)
    }
    position = read
  }

  // MARK: Parts

  /// The one element that stands under the key of former times.
  private mutating func single(_ field: Field) -> [Node]? {
    guard let key = field.single, let element = fields.values[key], !NodeReader.isNull(element)
    else { return nil }
    // An empty list says as much as none.
    guard let list = node(field), !(list.sequence?.isEmpty ?? false) else { return [element] }
    reader.report(
      "\(fields.what) has both \(key) and \(field.name), expected \(field.name) alone",
      rule: "shape", at: element)
    return nil
  }

  mutating func field<Part: Record>(_ field: Field, _ part: inout Part?) {
    part = node(field).flatMap { reader.record($0) }
  }

  mutating func field<Part: Record>(_ field: Field, _ parts: inout [Part]) {
    let elements = single(field) ?? reader.elements(fields.values[field.name], field.name)
    var ids: Set<String> = []
    let hasIDs = Part.shape.fields.first?.field.form == .id
    parts = elements.compactMap { element in
      guard let part: Part = reader.record(element) else { return nil }
      if hasIDs, let id = element.mapping?["id"]?.scalar?.string, !ids.insert(id).inserted {
        reader.report(
          "\(Part.shape.name) id '\(id)' is used twice in this \(fields.what)",
          rule: "duplicate-id", at: element)
      }
      return part
    }
  }
}
