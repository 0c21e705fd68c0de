import Cooperation
import Yams

/// Reads a mapping from its YAML file.
struct MappingReader {
  var reader: NodeReader
  private(set) var values: [TableMapping.NamedValue] = []
  private(set) var uses: [TableMapping.Use] = []

  /// - Throws: `unreadable`, or `mapping` with all that is wrong in the file.
  static func read(_ path: String) throws(ImportFailure) -> TableMapping {
    let bytes: [UInt8]
    do {
      bytes = try FileBytes.of(path, allowsPipe: true)
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
    return try read(bytes, file: path)
  }

  /// Reads the bytes of a file; `file` is its name in messages.
  static func read(_ bytes: [UInt8], file: String) throws(ImportFailure) -> TableMapping {
    var mapping = MappingReader(reader: NodeReader(file: file))
    let read = mapping.reader.document(bytes, within: .record).flatMap { mapping.mapping($0) }
    guard let read, mapping.reader.diagnostics.isEmpty else {
      throw .mapping(mapping.reader.diagnostics.sorted())
    }
    return read
  }

  private init(reader: NodeReader) { self.reader = reader }

  private mutating func mapping(_ node: Node) -> TableMapping? {
    guard let fields = reader.fields(node, "mapping", known: ["skip", "values", "records"]) else {
      return nil
    }
    for (key, value) in fields.values["values"]?.mapping ?? [:] { read(key, value) }
    if let node = fields.values["values"], node.mapping == nil, !NodeReader.isNull(node) {
      reader.report(
        "values is no map, expected names and what each is made of", rule: "map", at: node)
    }
    let skips = reader.elements(fields.values["skip"], "skip").map { element in
      TableMapping.Skip(
        condition: condition(element), location: reader.location(element))
    }
    let records = reader.elements(fields.values["records"], "records").compactMap { pattern($0) }
    if records.isEmpty, reader.diagnostics.isEmpty {
      reader.report(
        "the mapping makes no records, expected 'records' with an event or a memorandum",
        rule: "map",
        at: node)
    }
    return TableMapping(
      file: reader.file, skips: skips, values: values, records: records, uses: uses)
  }

  private mutating func read(_ key: Node, _ node: Node) {
    let name = key.scalar?.string ?? ""
    guard !name.isEmpty, name.allSatisfy({ $0.isLetter || $0.isNumber || "_-".contains($0) }) else {
      return reader.report(
        "'\(name)' is no name of a value, expected letters, digits, '_' and '-'", rule: "map",
        at: key)
    }
    guard !values.contains(where: { $0.name == name }) else {
      return reader.report("the value '\(name)' is there twice", rule: "map", at: key)
    }
    let nodes = node.sequence.map(Array.init) ?? [node]
    let alternatives = nodes.compactMap { value($0, name) }
    values.append(TableMapping.NamedValue(name: name, alternatives: alternatives))
  }

  // MARK: Names and conditions

  /// The name of a column or of a value above.
  mutating func name(_ node: Node, _ what: String) -> String? {
    guard let text = reader.text(node, what), !text.isEmpty else {
      if node.scalar != nil {
        reader.report("\(what) is empty, expected the name of a column", rule: "map", at: node)
      }
      return nil
    }
    uses.append(
      TableMapping.Use(
        reference: TextTemplate.Reference(name: text, part: nil), below: values.count,
        location: reader.location(node)))
    return text
  }

  /// What columns, or values above, must hold.
  mutating func condition(_ node: Node) -> RowCondition {
    guard let mapping = node.mapping else {
      reader.report(
        "a condition is no map, expected columns and their words, such as {kind: [loan, grant]}",
        rule: "map", at: node)
      return .always
    }
    return RowCondition(
      demands: mapping.compactMap { key, value in
        guard let name = name(key, "condition") else { return nil }
        let words = reader.texts(value.sequence == nil ? Node([value]) : value, "condition")
        let isPlain = value.scalar.map { $0.style == .plain } ?? false
        switch (isPlain, words.first) {
        case (true, "true"): return (name, .filled(true), reader.location(key))
        case (true, "false"): return (name, .filled(false), reader.location(key))
        default: return (name, .words(words), reader.location(key))
        }
      })
  }

  /// A text whose names are filled in, of those above a value.
  mutating func template(
    _ node: Node, _ what: String, below limit: Int = Int.max
  ) -> TextTemplate? {
    guard let text = reader.text(node, what, isProse: true) else { return nil }
    let place = reader.location(node)
    let isQuoted = node.scalar.map { [.singleQuoted, .doubleQuoted].contains($0.style) } ?? false
    do {
      let template = try TextTemplate(text)
      uses += template.references.map {
        TableMapping.Use(reference: $0, below: limit, location: place)
      }
      return template
    } catch {
      reader.diagnostics.append(
        Diagnostic(
          error.message, rule: "map",
          at: SourceLocation(
            file: place.file, line: place.line,
            column: place.column + error.offset + (isQuoted ? 1 : 0))))
      return nil
    }
  }
}
