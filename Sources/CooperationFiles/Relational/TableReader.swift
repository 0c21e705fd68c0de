import Cooperation
import Yams

/// Puts rows together to records again.
struct TableReader {
  /// The rows of each table by what they belong to, in order.
  private var rows: [String: [[UInt8]: [TableRow]]] = [:]
  private var sources: [[UInt8]: TableRow] = [:]
  private var reading = CollectionReading()

  /// Reads all tables of a source.
  ///
  /// - Throws: `ImportFailure` when a table cannot be read.
  static func read(_ source: some TableSource) throws -> CollectionReading {
    var reader = TableReader()
    reader.reading.tellsAtStarts = true
    for table in RecordTable.all {
      let (rows, diagnostics) = try source.rows(of: table)
      reader.reading.diagnostics += diagnostics
      reader.keep(rows, of: table)
    }
    reader.readAll()
    reader.reportStrays()
    return reader.reading
  }

  private mutating func keep(_ found: [TableRow], of table: RecordTable) {
    if table.name == Source.shape.table {
      for row in found { sources[row.cells[0].bytes] = row }
      return
    }
    let isRoot = table.key == ["id"] || table == .meta || table == .redirects
    let ownerCount = isRoot ? 0 : table.key.count - 1
    var groups: [[UInt8]: [TableRow]] = [:]
    for row in found { groups[Self.key(row.cells.prefix(ownerCount)), default: []].append(row) }
    guard let number = table.columns.firstIndex(where: { $0.name == "number" }) else {
      rows[table.name] = groups
      return
    }
    rows[table.name] = groups.mapValues { group in
      // Rows that somebody added without a number come last.
      group.enumerated().sorted { left, right in
        let places = [left, right].map { Self.integer($0.element.cells[number]) ?? Int.max }
        return (places[0], left.offset) < (places[1], right.offset)
      }.map(\.element)
    }
  }

  /// Warns of rows that belong to no record, which are not read.
  private mutating func reportStrays() {
    for table in RecordTable.all where table.key.count > 1 {
      let ownerColumns = Array(table.key.dropLast())
      guard let groups = rows[table.name], !groups.isEmpty,
        let owner = table.references.first(where: { $0.columns == ownerColumns })
      else { continue }
      let owners = Set(
        (rows[owner.table] ?? [:]).values.joined().map {
          Self.key($0.cells.prefix(ownerColumns.count))
        })
      let strays = groups.filter { !owners.contains($0.key) }.values.joined().map(\.location)
      guard let first = strays.min(by: { $0.line < $1.line }) else { continue }
      reading.diagnostics.append(
        Diagnostic(
          "\(strays.count == 1 ? "1 row belongs" : "\(strays.count) rows belong") to no row of "
            + "\(owner.table) and \(strays.count == 1 ? "is" : "are") not read, expected the same "
            + ownerColumns.joined(separator: ", ") + " there", rule: "table", at: first,
          severity: .warning))
    }
  }

  /// Bytes that no text has part the cells of a key.
  private static func key(_ cells: some Collection<TableCell>) -> [UInt8] {
    Array(cells.map(\.bytes).joined(separator: [0xFF]))
  }

  private static func integer(_ cell: TableCell) -> Int? {
    switch cell {
    case .integer(let number): number
    case .number(let number): Int(exactly: number)
    case .text(let text): Int(text)
    case .null: nil
    }
  }

  // MARK: Records

  private mutating func readAll() {
    readMeta()
    reading.records.kinds = records()
    reading.records.sectors = records()
    reading.records.units = records()
    reading.records.cities = records()
    reading.records.regions = records()
    reading.records.parties = records()
    reading.records.people = records()
    reading.records.memoranda = records()
    reading.records.events = records()
  }

  private mutating func readMeta() {
    var values: [String: String] = [:]
    let meta = rows[RecordTable.meta.name]?[[]] ?? []
    for row in meta {
      if let name = row.cells[0].text { values[name] = row.cells[1].text }
    }
    if let place = meta.first?.location {
      var reader = NodeReader(file: place.file, trims: false)
      let head: CollectionHead? = reader.record(
        YAMLText.node(CollectionHead.object(ofMeta: values)))
      if let head { reading.records.about = head }
      reading.diagnostics += reader.diagnostics.map {
        Diagnostic($0.message, rule: $0.rule, at: place, severity: $0.severity)
      }
    }
    for row in rows[RecordTable.redirects.name]?[[]] ?? [] {
      guard let from = row.cells[0].text, let to = row.cells[1].text else { continue }
      reading.records.redirects[from] = to
    }
  }

  /// The records of a shape; a row with nothing but an id stands for what the collection lacks.
  private mutating func records<Kind: Record>() -> [Kind] {
    let shape = Kind.shape
    let target = shape.target ?? .record
    var result: [Kind] = []
    var limit = FindingLimit()
    for row in rows[shape.table]?[[]] ?? []
    where row.cells.dropFirst().contains(where: { $0 != .null }) {
      reading.starts.append(row.location)
      var cells = row.cells
      // The number, which is the place alone.
      cells.remove(at: 1)
      let value = record(shape, cells[...], key: Self.key(row.cells.prefix(1)))
      var reader = NodeReader(file: row.location.file, trims: false)
      let record: Kind? = reader.record(YAMLText.node(value))
      reading.diagnostics += reader.diagnostics.map {
        Diagnostic($0.message, rule: $0.rule, at: row.location, severity: $0.severity)
      }
      reading.references += reader.references.map {
        RecordReference(target: $0.target, id: $0.id, owner: $0.owner, location: row.location)
      }
      if let refusal = limit.refusal(reading.diagnostics, at: row.location) {
        reading.diagnostics.append(refusal)
        break
      }
      guard let record else { continue }
      let place = "\(target.rawValue):\(row.cells[0].text ?? "")"
      if let first = reading.locations[place] {
        reading.diagnostics.append(
          Diagnostic(
            "id '\(row.cells[0].text ?? "")' is taken by row \(first.line)", rule: "duplicate-id",
            at: row.location))
        continue
      }
      reading.locations[place] = row.location
      result.append(record)
    }
    return result
  }

  // MARK: Fields

  private func record(
    _ shape: RecordShape, _ cells: ArraySlice<TableCell>, key: [UInt8]
  ) -> JSONValue {
    var cells = cells
    return .object(
      shape.fields.map { field in
        let count = field.columns(ofPart: false).count
        let own = cells.prefix(count)
        cells = cells.dropFirst(count)
        return JSONValue.Member(
          key: field.name, value: value(field, of: shape, own.map { $0 }, key: key))
      })
  }

  private func value(
    _ shape: FieldShape, of owner: RecordShape, _ cells: [TableCell], key: [UInt8]
  ) -> JSONValue {
    let table = shape.table(of: owner)
    switch (shape.content, shape.field.form) {
    case (.text, _): return .text(cells[0].text)
    case (.integer, _): return Self.number(cells[0])
    case (.flag, _): return .bool(Self.integer(cells[0]) == 1)
    case (.localized, _):
      return .object(
        zip(Language.allCases, cells).map { language, cell in
          JSONValue.Member(key: language.rawValue, value: .text(cell.text))
        })
    case (.position, _):
      let numbers = cells.compactMap(\.text).compactMap(Double.init)
      return numbers.count == 2 ? .array(numbers.map(JSONValue.decimal)) : .null
    case (.part(let part), _):
      guard cells.contains(where: { $0 != .null }) else { return .null }
      return record(part, cells[...], key: [])
    case (.texts, .place):
      return .texts(lists(table, key).compactMap { $0.dropLast(4).last?.text })
    case (.texts, _): return .texts(lists(table, key).compactMap { $0.last?.text })
    case (.localizedTexts, _):
      let rows = lists(table, key)
      return .object(
        Language.allCases.map { language in
          let own = rows.filter { row in
            // The first version did not note it.
            let noted = row.dropLast().last?.text
            return noted ?? Language(lettersOf: row.last?.text ?? "").rawValue == language.rawValue
          }
          return JSONValue.Member(
            key: language.rawValue, value: .texts(own.compactMap { $0.last?.text }))
        })
    case (.parts(let part), _) where part.table == Source.shape.table:
      return .array(
        lists(table, key).compactMap { cells in
          cells.last.flatMap { sources[$0.bytes] }.map { source in
            record(part, source.cells.dropFirst(), key: [])
          }
        })
    case (.parts(let part), _):
      return .array(
        lists(part.table, key).map { cells in
          let ownCount = part.columns.count
          let own = cells.suffix(ownCount)
          return record(part, own, key: Self.key(cells.dropLast(ownCount)))
        })
    }
  }

  /// The rows of a table that belong to a record.
  private func lists(_ table: String, _ key: [UInt8]) -> [[TableCell]] {
    (rows[table]?[key] ?? []).map(\.cells)
  }

  /// A whole number where it is one, else its text for the message.
  private static func number(_ cell: TableCell) -> JSONValue {
    integer(cell).map(JSONValue.number) ?? .text(cell.text)
  }
}
