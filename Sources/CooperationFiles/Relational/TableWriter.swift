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
      try writeLists(of: field, in: record, owner: (shape, Array(cells.prefix(1))))
    }
  }

  /// The same for a record by its own shape.
  mutating func write<Kind: Record>(
    _ record: Kind, number: Int, on day: EventDate? = nil
  ) throws {
    try write(JSONValue(record), as: Kind.shape, number: number, on: day)
  }

  private mutating func writePart(
    _ record: JSONValue, as shape: RecordShape, number: Int, owner: [TableCell]
  ) throws {
    let key = owner + [.integer(number)]
    try sink.write(
      key + shape.fields.flatMap { columnCells(of: $0, in: record) }, to: shape.table)
    for field in shape.fields { try writeLists(of: field, in: record, owner: (shape, key)) }
  }

  // MARK: Columns

  private mutating func columnCells(of shape: FieldShape, in record: JSONValue) -> [TableCell] {
    let field = shape.field
    let value = record[field.name]
    switch (shape.content, field.form) {
    case (.text, .place):
      let cells = placeCells(value.text)
      return [cells[0], cells[1], cells[3], cells[4]]
    case (.text, .date(hasDays: true, _)):
      let date = value.text.flatMap { EventDate($0) }
      let first = date.flatMap { $0.hasOpenBeginning ? nil : $0.earliest.description }
      return [TableCell(value.text), TableCell(first), TableCell(date?.latest.description)]
    case (.text, _):
      let cell = TableCell(value.text)
      for reference in shape.references { want(cell, in: reference.table) }
      return [cell]
    case (.integer, _): return [value.integer.map(TableCell.integer) ?? .null]
    case (.flag, _): return [.integer(value == .bool(true) ? 1 : 0)]
    case (.localized, _): return Language.allCases.map { TableCell(value[$0.rawValue].text) }
    case (.position, _):
      let numbers = value.elements.compactMap(\.decimal)
      return numbers.count == 2 ? numbers.map(TableCell.number) : [.null, .null]
    case (.part(let part), _): return part.fields.flatMap { columnCells(of: $0, in: value) }
    case (.texts, _), (.localizedTexts, _), (.parts, _): return []
    }
  }

  /// A place, its unit on the day, its unit today, its city and its region.
  private mutating func placeCells(_ text: String?) -> [TableCell] {
    guard let text, let locality = Locality(text) else {
      return [TableCell(text), .null, .null, .null, .null]
    }
    let region = TableCell(locality.isRegion ? locality.code : nil)
    want(region, in: Region.shape.table)
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
    return [.text(text), unit, today, cityCell, region]
  }

  private mutating func want(_ cell: TableCell, in table: String) {
    if case .text = cell { wanted[table, default: []].insert(cell.bytes) }
  }

  // MARK: Tables

  private mutating func writeLists(
    of shape: FieldShape, in record: JSONValue, owner: (shape: RecordShape, key: [TableCell])
  ) throws {
    let table = shape.table(of: owner.shape)
    var number = 0
    func key() -> [TableCell] {
      number += 1
      return owner.key + [.integer(number)]
    }
    if case .localizedTexts = shape.content {
      for language in Language.allCases {
        for element in record[shape.name][language.rawValue].elements {
          try sink.write(
            key() + [.text(language.rawValue), TableCell(element.text ?? "")], to: table)
        }
      }
      return
    }
    for element in record[shape.name].elements {
      switch (shape.content, shape.field.form) {
      case (.texts, .place): try sink.write(key() + placeCells(element.text), to: table)
      case (.texts, let form):
        let cell = TableCell(element.text ?? "")
        if case .reference(let target) = form, let target = target.table { want(cell, in: target) }
        try sink.write(key() + [cell], to: table)
      case (.parts(let part), _) where part.table == Source.shape.table:
        try sink.write(key() + [.integer(try source(element))], to: table)
      case (.parts(let part), _):
        number += 1
        try writePart(element, as: part, number: number, owner: owner.key)
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
    let cells = Source.shape.fields.flatMap { columnCells(of: $0, in: source) }
    try sink.write([.integer(number)] + cells, to: Source.shape.table)
    return number
  }
}

/// Takes rows and forgets them: what is wanted is which records they refer to.
struct NoSink: TableSink {
  mutating func write(_ row: [TableCell], to table: String) {}
}
