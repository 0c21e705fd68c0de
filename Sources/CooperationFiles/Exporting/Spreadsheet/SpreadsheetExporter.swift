package import Cooperation
import Words

extension ExportFormat {
  /// A workbook of Excel.
  package static let xlsx = ExportFormat(
    name: "xlsx", fileExtension: "xlsx",
    meaning: LocalizedText(en: "Excel workbook", vi: "sổ tính Excel", ja: "Excel ブック"),
    columns: ExportColumn.toRead, isBinary: true, isToRead: true, lists: .all)
}

/// A workbook to read: events, documents and sources on a sheet each, and what the workbook is.
enum SpreadsheetExporter: Exporter {
  static let format = ExportFormat.xlsx

  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws {
    guard context.kind == .events else {
      try sink.write(try RowSpreadsheet.bytes(context))
      return try context.reached(context.rows.count)
    }
    let head = context.catalog.head
    let title = head.title.text(in: context.language) ?? "vnjp"
    let bytes = try Workbook.bytes(
      title: title, in: context.language, on: context.today
    ) { book in
      var sheets = try Sheets(book, context)
      try sheets.writeEvents()
      try sheets.writeDocuments()
      try sheets.writeSources()
      try sheets.writeAbout(head, title)
    }
    try context.reached(context.rows.count)
    try sink.write(bytes)
  }
}

/// The sheets of a workbook.
private struct Sheets {
  private var book: Workbook
  private let context: ExportContext
  private let words: SheetWords
  private let names: RecordNames
  private let records: [(event: Event, memoranda: [Memorandum])]
  private let documents: [Document]
  private let validities: Validities
  /// The first row of a record's sources on their sheet, by the record's id.
  private let firstSources: [String: Int]

  /// A document, and the events at which it was signed or exchanged.
  private struct Document {
    let memorandum: Memorandum
    var events: [Event]
  }

  /// The events are read, then written, then their sources: three passes over them.
  private static let passes = 3

  init(_ book: Workbook, _ context: ExportContext) throws {
    self.book = book
    self.context = context
    let records = try context.rows.enumerated().map { index, row in
      try context.reached(index, inPass: 0, of: Self.passes)
      let event = context.catalog.events[row]
      return (event: event, memoranda: context.catalog.memoranda(of: event))
    }
    self.records = records
    words = SheetWords(context.language)
    names = RecordNames(context.catalog.vocabulary, context.language)
    var documents: [Document] = []
    var places: [String: Int] = [:]
    for (event, memoranda) in records {
      for memorandum in memoranda {
        if let place = places[memorandum.id] {
          documents[place].events.append(event)
        } else {
          places[memorandum.id] = documents.count
          documents.append(Document(memorandum: memorandum, events: [event]))
        }
      }
    }
    self.documents = documents
    validities = context.catalog.validities
    var firstSources: [String: Int] = [:]
    var row = 1
    for (id, sources) in records.map({ ($0.event.id, $0.event.sources) })
      + documents.map({ ($0.memorandum.id, $0.memorandum.sources) })
    {
      if !sources.isEmpty { firstSources[id] = row }
      row += sources.count
    }
    self.firstSources = firstSources
  }

  // MARK: Events

  mutating func writeEvents() throws {
    let columns = context.columns ?? ExportColumn.toRead
    try begin(
      words.events, columns.map { $0.title.text(in: context.language) ?? $0.rawValue },
      columns.map(\.width), rows: records.count)
    for (index, record) in records.enumerated() {
      try context.reached(index, inPass: 1, of: Self.passes)
      for (column, kind) in columns.enumerated() {
        let cell = kind.cell(record.event, record.memoranda, context)
        write(cell, of: record.event.id, row: index + 1, column: column)
      }
    }
  }

  private mutating func write(_ cell: ExportCell, of id: String, row: Int, column: Int) {
    switch cell {
    case .text(let text): book.write(text, row: row, column: column)
    case .date(let date): book.write(date, row: row, column: column)
    case .list(let items):
      book.write(items.joined(separator: "\n"), row: row, column: column)
    case .links(let links): write(links, of: id, row: row, column: column)
    }
  }

  /// One source leads to its address; several lead to their rows on the sheet of sources, since a
  /// cell leads to one place alone.
  private mutating func write(_ links: [ExportCell.Link], of id: String, row: Int, column: Int) {
    if links.count == 1, let url = links[0].url {
      book.write(links[0].text, url: url, row: row, column: column)
    } else if links.count > 1, let target = firstSources[id] {
      book.write(
        links.map(\.text).joined(separator: "; "), sheet: words.sources, toRow: target, row: row,
        column: column)
    } else {
      book.write(links.map(\.text).joined(separator: "\n"), row: row, column: column)
    }
  }

  // MARK: Documents

  mutating func writeDocuments() throws {
    try begin(
      words.documents, words.documentColumns,
      [12, 40, 16, 14, 12, 28, 18, 22, 16, 8, 32, 32, 22, 22, 28, 28, 18, 40],
      rows: documents.count)
    for (index, document) in documents.enumerated() { write(document, row: index + 1) }
  }

  private mutating func write(_ document: Document, row: Int) {
    let memorandum = document.memorandum
    let language = context.language
    let day = memorandum.signed ?? document.events.first?.date
    if let signed = memorandum.signed { book.write(signed, row: row, column: 0) }
    book.write(memorandum.title.text(in: language) ?? memorandum.id, row: row, column: 1)
    book.write(
      memorandum.kind.name.text(in: language) ?? memorandum.kind.rawValue, row: row, column: 2)
    book.write(
      memorandum.status.name.text(in: language) ?? memorandum.status.rawValue, row: row, column: 3)
    if let until = memorandum.until { book.write(until, row: row, column: 4) }
    let localities = memorandum.localities.map { locality in
      day.map { names.locality(locality, on: $0) } ?? locality.description
    }
    let lists =
      [memorandum.signatories.map(names.party), localities]
      + [memorandum.sectors.map(names.sector)]
    for (column, list) in lists.enumerated() {
      book.write(list.joined(separator: "\n"), row: row, column: 5 + column)
    }
    if memorandum.amounts.count == 1 {
      book.write(memorandum.amounts[0].value, row: row, column: 8)
      book.write(memorandum.amounts[0].currency, row: row, column: 9)
    } else {
      let sums = memorandum.amounts.map { AmountText.text($0, language) }
      book.write(sums.joined(separator: "\n"), row: row, column: 8)
    }
    book.write(
      document.events.map { $0.title.text(in: language) ?? $0.id }.joined(separator: "\n"),
      row: row, column: 10)
    write(memorandum.sources.map(\.link), of: memorandum.id, row: row, column: 11)
    book.write(memorandum.id, row: row, column: 12)
    let validity = validities.validity(of: memorandum, on: context.today)
    let more: [[String]] = [
      [validity?.name.text(in: language) ?? ""], MemorandumText.term(memorandum, language),
      memorandum.signers.map { names.person($0.person) },
      MemorandumText.languages(memorandum, language), [memorandum.note.text(in: language) ?? ""],
    ]
    for (column, list) in more.enumerated() {
      book.write(list.joined(separator: "\n"), row: row, column: 13 + column)
    }
  }

  // MARK: Sources

  mutating func writeSources() throws {
    let language = context.language
    let rows =
      records.map { ($0.event.id, $0.event.title, $0.event.sources) }
      + documents.map { ($0.memorandum.id, $0.memorandum.title, $0.memorandum.sources) }
    try begin(
      words.sources, words.sourceColumns, [40, 24, 40, 44, 12, 12, 9, 22, 12],
      rows: rows.reduce(0) { $0 + $1.2.count })
    var row = 1
    for (index, (id, title, sources)) in rows.enumerated() {
      try context.reached(min(index, records.count), inPass: 2, of: Self.passes)
      for source in sources {
        book.write(title.text(in: language) ?? id, row: row, column: 0)
        book.write(source.publisher ?? "", row: row, column: 1)
        book.write(source.title ?? "", row: row, column: 2)
        if let url = source.url { book.write(url, url: url, row: row, column: 3) }
        if let published = source.published { book.write(published, row: row, column: 4) }
        if let accessed = source.accessed { book.write(accessed, row: row, column: 5) }
        book.write(source.language ?? "", row: row, column: 6)
        book.write(id, row: row, column: 7)
        book.write(source.kind?.name.text(in: language) ?? "", row: row, column: 8)
        row += 1
      }
    }
  }

  // MARK: About

  mutating func writeAbout(_ head: RecordCollection, _ title: String) throws {
    try book.beginSheet(words.about, widths: [18, 80], rows: 10)
    book.write(title, row: 0, column: 1, look: .heading)
    let years = records.map { $0.event.date.years }
    let first = years.map(\.lowerBound).min().map(String.init)
    let last = years.map(\.upperBound).max().map(String.init)
    let span = first == last ? first : [first, last].compactMap { $0 }.joined(separator: "–")
    let query = context.query.isEverything ? words.everything : context.query.description
    let lines: [(String, String?)] = [
      (words.query, query),
      (words.events, words.count(records.count, of: context.catalog.count)),
      (words.documents, String(documents.count)),
      (words.years, span),
      (words.madeOn, context.today.description), (words.licence, head.about.licence),
      (words.version, head.about.version),
      (words.corrections, head.about.corrections), (words.note, words.noteText),
    ]
    for (index, line) in lines.filter({ $0.1 != nil }).enumerated() {
      book.write(line.0, row: index + 2, column: 0)
      book.write(line.1 ?? "", row: index + 2, column: 1)
    }
  }

  private mutating func begin(
    _ name: String, _ titles: [String], _ widths: [Double], rows: Int
  ) throws {
    try book.beginSheet(name, widths: widths, rows: rows)
    book.setTable(rows: rows, columns: titles.count)
    for (column, title) in titles.enumerated() {
      book.write(title, row: 0, column: column, look: .heading)
    }
  }
}
