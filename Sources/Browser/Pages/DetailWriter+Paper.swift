import Cells
package import Cooperation
package import Papers
import Words

extension DetailDocument {
  /// Lays out a paper, with what it rests on above it where that is asked for.
  package init(
    _ paper: Paper, of catalog: Catalog, today: CalendarDate, columns: Int,
    glyphs: Glyphs = .unicode, hasBasis: Bool = false
  ) {
    guard columns > 0 else {
      self.init()
      return
    }
    var writer = DetailWriter(
      catalog: catalog, language: paper.language, today: today, columns: columns, glyphs: glyphs,
      labels: DetailWriter.labels(of: paper))
    writer.write(paper, hasBasis: hasBasis)
    self.init(writer)
  }
}

extension DetailWriter {
  /// The labels of what a paper says in facts and charts, with a small letter as all labels here.
  fileprivate static func labels(of paper: Paper) -> [String] {
    paper.parts.flatMap(\.blocks).flatMap { block -> [String] in
      switch block {
      case .table(let table) where table.isOfFacts: table.rows.map(label)
      case .chart(let chart): [small(chart.rowHeading)]
      case .paragraph, .list, .table: []
      }
    }
  }

  private static func label(_ row: PaperTable.Row) -> String {
    switch row {
    case .group(let name): small(name)
    case .cells(let cells): small(cells.first?.map(\.text).joined() ?? "")
    }
  }

  /// A label with a small letter.
  static func small(_ text: String) -> String {
    text.prefix(1).lowercased() + text.dropFirst()
  }

  /// Writes a paper: facts and charts beside their labels, tables as lists under their headings.
  fileprivate mutating func write(_ paper: Paper, hasBasis: Bool) {
    if hasBasis { addNote(paper.basis) }
    addTitle(runs(of: paper.title).map(\.text).joined())
    let tables = paper.parts.flatMap(\.blocks).compactMap { block in
      if case .table(let table) = block { table } else { nil }
    }
    let dates = dateColumns(tables.flatMap(Self.leadingDates))
    for part in paper.parts {
      if !part.blocks.allSatisfy(Self.hasLabels) {
        lines.append(StyledLine())
        lines += glyphs.plain(part.heading).wrapped(to: columns)
          .filter { !$0.isEmpty }.map { StyledLine($0, .accent) }
      }
      for block in part.blocks { write(block, dateColumns: dates) }
    }
    if let closing = paper.closing {
      lines.append(StyledLine())
      addText(runs(of: closing))
    }
  }

  private static func hasLabels(_ block: PaperBlock) -> Bool {
    switch block {
    case .table(let table): table.isOfFacts
    case .chart: true
    case .paragraph, .list: false
    }
  }

  /// The dates in a table's first column.
  private static func leadingDates(of table: PaperTable) -> [EventDate] {
    guard table.columns.first == .date else { return [] }
    return table.rows.compactMap { row in
      guard case .cells(let cells) = row,
        case .date(let date) = cells.first?.first?.runs.first?.meaning
      else { return nil }
      return date
    }
  }

  private mutating func write(_ block: PaperBlock, dateColumns: Int) {
    switch block {
    case .paragraph(let line): addText(runs(of: line))
    case .list(let items):
      for item in items {
        addText([DetailRun("\(glyphs.separator) ", .dim)] + runs(of: item), hanging: 2)
      }
    case .table(let table) where table.isOfFacts:
      for case .cells(let cells) in table.rows {
        var label: String? = Self.small(cells.first?.map(\.text).joined() ?? "")
        for line in cells.dropFirst().joined() {
          add(text: label, runs(of: line))
          label = nil
        }
      }
    case .table(let table): write(table, dateColumns: dateColumns)
    case .chart(let chart): write(chart)
    }
  }

  // MARK: Runs

  /// The runs of a line in the looks and signs of the screen.
  func runs(of line: PaperLine) -> [DetailRun] {
    line.runs.map { run in
      let text = run.isRecorded ? run.text : glyphs.plain(run.text)
      let plain: Style = line.isMinor ? .dim : .text
      return switch run.meaning {
      case .plain: DetailRun(text, plain, to: run.target)
      case .strong: DetailRun(text, .text.bold(), to: run.target)
      case .notable: DetailRun(text, .accent.bold(), to: run.target)
      case .quiet, .date: DetailRun(text, .dim, to: run.target)
      case .warning: DetailRun(text, .warning, to: run.target)
      case .sign(.behindDate): DetailRun("  ", .dim)
      case .sign(.betweenFacts): DetailRun(separator, .dim)
      case .sign(.betweenSides): DetailRun(text, plain)
      case .sign(.owesTo): DetailRun(" \(glyphs.arrow) ", plain)
      }
    }
  }
}
