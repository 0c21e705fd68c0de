import Cooperation
import Yams

/// Reads records from a foreign table by a mapping.
struct MappedTableReader {
  private let mapping: TableMapping
  private let file: String
  private let lookup: ValueLookup
  private var reading: CollectionReading
  /// How many rows each entry of the mapping left out.
  private var skipped: [Int: Int] = [:]

  /// Reads a table; `file` is its name in messages.
  ///
  /// A row in which something is wrong makes no record.
  ///
  /// - Throws: `ImportFailure.malformed` where it is no table, or `mapping` where it lacks a column
  ///   that the mapping names.
  static func read(
    _ bytes: [UInt8], separator: UInt8, file: String, base: RecordCollection,
    mapping: TableMapping
  ) throws(ImportFailure) -> CollectionReading {
    var rows = CSVText(bytes, separator: separator)
    guard let head = try rows.nextRow(in: file) else {
      throw .malformed(
        Diagnostic(
          "the table is empty, expected a head with the names of its columns", rule: "table",
          at: SourceLocation(file: file)))
    }
    let columns = head.map { SignName.trimmed($0.text) }
    let faults = mapping.faults(among: columns, of: file)
    guard faults.isEmpty else { throw .mapping(faults) }
    var reader = MappedTableReader(mapping: mapping, file: file, base: base)
    var limit = FindingLimit()
    while let row = try rows.nextRow(in: file) {
      reader.take(row, columns)
      let place = SourceLocation(file: file, line: row[0].line, column: row[0].column)
      if let refusal = limit.refusal(reader.reading.diagnostics, at: place) {
        reader.reading.diagnostics.append(refusal)
        reader.reading.isCut = true
        break
      }
    }
    reader.tellSkipped()
    return reader.reading
  }

  private init(mapping: TableMapping, file: String, base: RecordCollection) {
    self.mapping = mapping
    self.file = file
    lookup = ValueLookup(base)
    reading = CollectionReading(records: base)
    reading.records.events = []
    reading.records.memoranda = []
    reading.part = CollectionReading.Part(of: base, file: file, mapping: mapping.file)
  }

  private mutating func take(_ cells: [CSVText.Cell], _ columns: [String]) {
    // Spreadsheets leave empty rows and cells behind at the end.
    guard !cells.allSatisfy({ SignName.trimmed($0.text).isEmpty }) else { return }
    let start = SourceLocation(file: file, line: cells[0].line, column: cells[0].column)
    reading.starts.append(start)
    let surplus = cells.dropFirst(columns.count)
    guard cells.count >= columns.count, surplus.allSatisfy({ SignName.trimmed($0.text).isEmpty })
    else {
      reading.diagnostics.append(
        Diagnostic(
          "the row has \(cells.count) cells, expected \(columns.count); write one for each column of the "
            + "head, and a cell that holds the delimiter between quotation marks", rule: "table",
          at: start))
      return
    }
    var row = MappedRow(
      mapping: mapping,
      cells: Dictionary(zip(columns, cells), uniquingKeysWith: { first, _ in first }),
      lookup: lookup, file: file, start: start,
      advises: reading.diagnostics.count < Self.advisedCount)
    if let skip = mapping.skips.firstIndex(where: { row.holds($0.condition) }) {
      skipped[skip, default: 0] += 1
      return
    }
    take(&row)
  }

  /// Adds the records of a row, all of them or none.
  private mutating func take(_ row: inout MappedRow) {
    var places = CellPlaces()
    var nodes: [(kind: RecordPattern.Kind, node: Node)] = []
    for pattern in mapping.records where row.holds(pattern.condition) {
      if let node = row.node(of: pattern, in: &places) { nodes.append((pattern.kind, node)) }
    }
    guard row.diagnostics.isEmpty else {
      reading.diagnostics += row.diagnostics
      return
    }
    var reader = NodeReader(file: file, names: reading.records)
    reader.places = places
    var (events, memoranda) = ([Event](), [Memorandum]())
    for (kind, node) in nodes {
      switch kind {
      case .event: if let event: Event = reader.record(node) { events.append(event) }
      case .memorandum:
        if let memorandum: Memorandum = reader.record(node) { memoranda.append(memorandum) }
      }
    }
    let keys =
      events.map { (RecordTarget.event, $0.id) } + memoranda.map { (.memorandum, $0.id) }
    for (target, id) in keys {
      guard let first = reading.locations["\(target.rawValue):\(id)"] else { continue }
      reader.diagnostics.append(
        Diagnostic(
          "the \(target.rawValue) id '\(id)' of this row is taken by line \(first.line), expected one "
            + "of its own; leave the row out, or name a further column in the id",
          rule: "duplicate-id", at: row.start))
    }
    // What is wrong with the mapping itself is told once.
    let known = Set(reading.diagnostics)
    reading.diagnostics += reader.diagnostics.filter { !known.contains($0) }
    guard !reader.diagnostics.contains(where: { $0.severity == .error }) else { return }
    for (target, id) in keys { reading.locations["\(target.rawValue):\(id)"] = row.start }
    reading.references += reader.references
    reading.records.events += events
    reading.records.memoranda += memoranda
  }

  /// How many errors say what is called most like a cell.
  private static let advisedCount = 100

  private mutating func tellSkipped() {
    for (index, count) in skipped.sorted(by: { $0.key < $1.key }) {
      reading.diagnostics.append(
        Diagnostic(
          "\(count == 1 ? "1 row" : "\(count) rows") of the table left out, as this says",
          rule: "skip", at: mapping.skips[index].location, severity: .warning))
    }
  }
}
