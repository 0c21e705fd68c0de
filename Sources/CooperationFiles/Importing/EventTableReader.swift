import Cooperation
import Yams

/// Reads events from a csv or tsv whose columns are those of the records.
///
/// Such a table abridges: it has the ids of commitments and not their texts. What a cell says as an
/// event of the collection said it stays as it is there; what a cell changes is taken from the cell.
struct EventTableReader {
  private let file: String
  private let known: [String: Event]
  /// The stops of each journey of the collection.
  private let stops: [String: [Event]]
  private var reading: CollectionReading
  /// The dates that a spreadsheet has written its own way.
  private var dates = CellDates()

  /// Reads a table, which was made from the collection `base` or is to be added to it; `file` is its
  /// name in messages.
  ///
  /// Without a separator the head tells it, or the usual one is taken.
  ///
  /// - Throws: `ImportFailure.malformed` when it is no table of events.
  static func read(
    _ bytes: [UInt8], separator: UInt8?, default usual: UInt8, file: String,
    base: RecordCollection
  ) throws(ImportFailure) -> CollectionReading {
    var reader = EventTableReader(file: file, base: base)
    var rows = CSVText(bytes, separator: separator ?? CSVText.separator(of: bytes) ?? usual)
    let columns = try reader.columns(rows.nextRow(in: file) ?? [])
    var limit = FindingLimit()
    while let row = try rows.nextRow(in: file) {
      reader.take(row, columns)
      if let refusal = limit.refusal(reader.reading.diagnostics, at: reader.location(row[0])) {
        reader.reading.diagnostics.append(refusal)
        reader.reading.isCut = true
        break
      }
    }
    reader.reading.diagnostics += reader.dates.warnings
    // A table has no rows of stops; they stay as the collection has them.
    let taken = Set(reader.reading.records.events.map(\.id))
    reader.reading.records.events += taken.sorted().flatMap { reader.stops[$0] ?? [] }
      .filter { !taken.contains($0.id) }
    let named = Set(reader.reading.records.events.flatMap(\.memoranda))
    reader.reading.records.memoranda = base.memoranda.filter { named.contains($0.id) }
    return reader.reading
  }

  private init(file: String, base: RecordCollection) {
    self.file = file
    known = Dictionary(base.events.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    let parts = Dictionary(grouping: base.events.filter { $0.partOf != nil }) { stop in
      stop.partOf.map { base.redirects[$0] ?? $0 } ?? ""
    }
    stops = parts.mapValues { $0.sorted { ($0.date, $0.id) < ($1.date, $1.id) } }
    reading = CollectionReading(records: base)
    reading.records.events = []
    reading.part = CollectionReading.Part(of: base, file: file)
  }

  // MARK: Head

  /// The column of each cell; nil for one that is not read.
  private mutating func columns(_ head: [CSVText.Cell]) throws(ImportFailure) -> [ExportColumn?] {
    var columns: [ExportColumn?] = []
    for cell in head {
      let place = location(cell)
      guard let column = ExportColumn(rawValue: SignName.trimmed(cell.text)) else {
        if !SignName.trimmed(cell.text).isEmpty {
          let names = ExportColumn.ofRecords.map(\.rawValue)
          let nearest = NearestName.find(cell.text, among: names).map { "; did you mean '\($0)'?" }
          reading.diagnostics.append(
            Diagnostic(
              "the column '\(cell.text)' is unknown and is not imported\(nearest ?? "")",
              rule: "column", at: place, severity: .warning))
        }
        columns.append(nil)
        continue
      }
      guard !columns.contains(column) else {
        throw .malformed(
          Diagnostic("the column '\(cell.text)' is there twice", rule: "column", at: place))
      }
      if !ExportColumn.ofRecords.contains(column) {
        reading.diagnostics.append(
          Diagnostic(
            "the column '\(cell.text)' is for people to read and is not imported",
            rule: "column", at: place, severity: .warning))
      }
      columns.append(column)
    }
    guard columns.contains(.id) else {
      throw .malformed(
        Diagnostic(
          "there is no column 'id', expected a table that vnjp export --format csv has "
            + "written; name a mapping with --map for another",
          rule: "column", at: SourceLocation(file: file)))
    }
    return columns
  }

  // MARK: Rows

  private mutating func take(_ row: [CSVText.Cell], _ columns: [ExportColumn?]) {
    // Spreadsheets leave empty rows and cells behind at the end.
    guard !row.allSatisfy({ SignName.trimmed($0.text).isEmpty }) else { return }
    let place = location(row[0])
    reading.starts.append(place)
    let surplus = row.dropFirst(columns.count)
    guard row.count >= columns.count, surplus.allSatisfy({ SignName.trimmed($0.text).isEmpty })
    else {
      reading.diagnostics.append(
        Diagnostic(
          "the row has \(row.count) cells, expected \(columns.count); write one for each column of the "
            + "head, and a cell that holds the delimiter between quotation marks", rule: "table",
          at: place))
      return
    }
    var cells: [ExportColumn: String] = [:]
    var starts: [ExportColumn: SourceLocation] = [:]
    for (column, cell) in zip(columns, row) {
      guard let column else { continue }
      starts[column] = location(cell)
      cells[column] = dates.read(CSVRow.plain(cell.text), column, at: location(cell))
    }
    let base = cells[.id].flatMap { known[$0] }
    let stops = base.flatMap { self.stops[$0.id] } ?? []
    let record = CellParser(base: base, stops: stops).record(cells)
    var reader = NodeReader(file: file, trims: false, names: reading.records)
    var places = CellPlaces()
    let root = Self.node(record, starts, at: place, in: &places)
    reader.places = places
    let event: Event? = reader.record(root)
    reading.diagnostics += reader.diagnostics
    reading.references += reader.references
    guard let event else { return }
    if let first = reading.locations["event:\(event.id)"] {
      reading.diagnostics.append(
        Diagnostic(
          "id '\(event.id)' is taken by line \(first.line)", rule: "duplicate-id", at: place))
      return
    }
    let written = Set(base?.commitments.map(\.id) ?? [])
    for commitment in event.commitments where !written.contains(commitment.id) {
      reading.diagnostics.append(
        Diagnostic(
          "a table has no text of the commitment '\(commitment.id)', its id stands for it",
          rule: "abridged", at: starts[.commitments] ?? place, severity: .warning))
    }
    reading.locations["event:\(event.id)"] = place
    reading.records.events.append(event)
  }

  private func location(_ cell: CSVText.Cell) -> SourceLocation {
    SourceLocation(file: file, line: cell.line, column: cell.column)
  }

  /// The JSON of an event as a node whose parts stand where their cells do; what no cell tells stands
  /// where the row begins.
  private static func node(
    _ record: JSONValue, _ starts: [ExportColumn: SourceLocation], at place: SourceLocation,
    in places: inout CellPlaces
  ) -> Node {
    func start(_ column: String) -> SourceLocation {
      ExportColumn(rawValue: column).flatMap { starts[$0] } ?? place
    }
    guard case .object(let members) = record else { return places.node(record, at: place) }
    let nodes = members.map { member -> (key: String, value: Node) in
      guard case .object(let texts) = member.value,
        texts.first?.key == Language.allCases[0].rawValue
      else { return (member.key, places.node(member.value, at: start(member.key))) }
      let byLanguage = texts.map { text in
        (text.key, places.node(text.value, at: start("\(member.key)_\(text.key)")))
      }
      return (member.key, places.map(byLanguage, at: place))
    }
    return places.map(nodes, at: place)
  }
}
