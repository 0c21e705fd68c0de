import Cooperation

/// Takes the rows of the tables of records.
protocol TableSink {
  /// Takes a row, a cell for each column of the table.
  mutating func write(_ row: [TableCell], to table: String) throws
}

/// Takes records apart into rows.
struct TableWriter<Sink: TableSink> {
  var sink: Sink
  /// The ids that rows refer to, by table, as bytes.
  private(set) var wanted: [String: Set<[UInt8]>] = [:]
  private let gazetteer: Gazetteer
  private var sources: [[UInt8]: Int] = [:]
  private var day: EventDate?

  init(_ sink: Sink, _ gazetteer: Gazetteer) {
    self.sink = sink
    self.gazetteer = gazetteer
  }

  /// Writes a record that stands by itself, and has that place among those of its sort, from 1.
  ///
  /// The day tells what its places mean.
  mutating func write(
    _ record: JSONValue, as shape: RecordShape, number: Int, on day: EventDate? = nil
  ) throws {
    self.day = day
    let cells = shape.fields.flatMap { columnCells(of: $0, in: record) }
    try sink.write(
      Array(cells.prefix(1)) + [.integer(number)] + cells.dropFirst(), to: shape.table)
    for field in shape.fields {
      try writeLists(of: field, in: record, owner: Array(cells.prefix(1)))
    }
  }

  private mutating func writePart(
    _ record: JSONValue, as shape: RecordShape, number: Int, owner: [TableCell]
  ) throws {
    let key = owner + [.integer(number)]
    try sink.write(
      key + shape.fields.flatMap { columnCells(of: $0, in: record) }, to: shape.table)
    for field in shape.fields { try writeLists(of: field, in: record, owner: key) }
  }

  // MARK: Columns

  private mutating func columnCells(of field: RecordField, in record: JSONValue) -> [TableCell] {
    let value = record[field.name]
    switch field.form {
    case .text:
      let cell = TableCell(value.text)
      if let target = field.target { want(cell, in: target) }
      return [cell]
    case .integer: return [value.integer.map(TableCell.integer) ?? .null]
    case .flag: return [.integer(value == .bool(true) ? 1 : 0)]
    case .localized: return Language.allCases.map { TableCell(value[$0.rawValue].text) }
    case .date:
      let date = value.text.flatMap { EventDate($0) }
      return [
        TableCell(value.text), TableCell(date?.earliest.description),
        TableCell(date?.latest.description),
      ]
    case .amount:
      return [
        value["value"].integer.map(TableCell.integer) ?? .null, TableCell(value["currency"].text),
      ]
    case .position:
      let numbers = value.elements.compactMap(\.decimal)
      return numbers.count == 2 ? numbers.map(TableCell.number) : [.null, .null]
    case .place:
      let cells = placeCells(value.text)
      return [cells[0], cells[1], cells[3]]
    case .texts, .places, .records, .sources: return []
    }
  }

  /// A place, its unit on the day, its unit today and its city.
  private mutating func placeCells(_ text: String?) -> [TableCell] {
    guard let text, let locality = Locality(text) else {
      return [TableCell(text), .null, .null, .null]
    }
    let city = locality.city == nil ? nil : gazetteer.city(id: text)
    let units =
      switch (city, day) {
      case (let city?, let day?): gazetteer.unit(ofCity: city, in: day)
      case (let city?, nil):
        [gazetteer.cities[city].unitNow ?? gazetteer.cities[city].unit].compactMap {
          $0.flatMap(gazetteer.unit(id:))
        }
      case (nil, let day?): gazetteer.units(code: locality.code, in: day)
      case (nil, nil): [gazetteer.unit(id: locality.code)].compactMap { $0 }
      }
    let unit = TableCell(units.first.map { gazetteer.units[$0].id })
    let today = TableCell(
      units.first.map { gazetteer.units[gazetteer.presentUnit(of: $0)].id })
    let cityCell = TableCell(city.map { gazetteer.cities[$0].id })
    want(unit, in: "units")
    want(today, in: "units")
    want(cityCell, in: "cities")
    return [.text(text), unit, today, cityCell]
  }

  private mutating func want(_ cell: TableCell, in table: String) {
    if case .text = cell { wanted[table, default: []].insert(cell.bytes) }
  }

  // MARK: Tables

  private mutating func writeLists(
    of field: RecordField, in record: JSONValue, owner: [TableCell]
  ) throws {
    for (index, element) in record[field.name].elements.enumerated() {
      let key = owner + [.integer(index + 1)]
      switch field.form {
      case .texts(let table, _):
        let cell = TableCell(element.text ?? "")
        if let target = field.target { want(cell, in: target) }
        try sink.write(key + [cell], to: table)
      case .places(let table): try sink.write(key + placeCells(element.text), to: table)
      case .records(let shape):
        try writePart(element, as: shape, number: index + 1, owner: owner)
      case .sources(let table):
        try sink.write(key + [.integer(try source(element))], to: table)
      default: break
      }
    }
  }

  /// The number of a source, which is written when it is met first.
  private mutating func source(_ source: JSONValue) throws -> Int {
    let identity = Array(source.compact.utf8)
    if let number = sources[identity] { return number }
    let number = sources.count + 1
    sources[identity] = number
    let cells = RecordShape.source.fields.flatMap { columnCells(of: $0, in: source) }
    try sink.write([.integer(number)] + cells, to: RecordShape.source.table)
    return number
  }
}

/// Takes rows and forgets them: what is wanted is which records they refer to.
struct NoSink: TableSink {
  mutating func write(_ row: [TableCell], to table: String) {}
}
