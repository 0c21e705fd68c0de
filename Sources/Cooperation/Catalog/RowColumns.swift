/// What is known of the rows of one list, a column a matter, while a catalog is made.
struct RowColumns {
  let kind: RowKind
  private var columns: [ColumnName: Column] = [:]
  private var facets: [Facet: Column] = [:]
  private(set) var facts: [RowFacts] = []
  private var text = TextArena()

  init(_ kind: RowKind) {
    self.kind = kind
    for name in ColumnName.all(of: kind) { columns[name] = Column() }
    for facet in Facet.allCases where facet.owners.has(kind) { facets[facet] = Column() }
  }

  /// Gives the next row of a column its values.
  mutating func append(_ values: some Sequence<Int>, to name: ColumnName) {
    columns[name]?.append(values)
  }

  /// Gives the next row of a facet its values.
  mutating func append(_ values: some Sequence<Int>, to facet: Facet) {
    facets[facet]?.append(values)
  }

  /// Gives the next row its facts and its text.
  mutating func append(_ facts: RowFacts, titles: [String], texts: [String]) {
    self.facts.append(facts)
    text.append(titles: titles, texts: texts)
  }

  /// Writes the columns; `tables` has the values of all facets.
  func add(to writer: inout CollectionImageWriter, _ tables: [Facet: FacetTableBuilder]) {
    for name in ColumnName.all(of: kind) {
      guard let column = columns[name] else { continue }
      let sections = Section.column(name, of: kind)
      writer.add(sections.offsets, numbers: column.offsets)
      writer.add(sections.values, numbers: column.values)
    }
    for facet in Facet.allCases {
      guard let column = facets[facet] else { continue }
      var totals = [UInt32](repeating: 0, count: tables[facet]?.values.count ?? 0)
      for value in column.values { totals[Int(value)] += 1 }
      writer.add(Section.totals(of: facet, in: kind), numbers: totals)
      let sections = Section.column(of: facet, in: kind)
      writer.add(sections.offsets, numbers: column.offsets)
      writer.add(sections.values, numbers: column.values)
    }
    writer.add(Section.firstDays.of(kind), numbers: facts.map(\.firstDay))
    writer.add(Section.lastDays.of(kind), numbers: facts.map(\.lastDay))
    writer.add(Section.flags.of(kind), numbers: facts.map(\.flags.rawValue))
    writer.add(Section.changedDays.of(kind), numbers: facts.map(\.changedDay))
    switch kind {
    case .events:
      writer.add(.firstDueDays, numbers: facts.map(\.firstDueDay))
      writer.add(.lastActiveDays, numbers: facts.map(\.lastActiveDay))
    case .documents:
      writer.add(Section.firstEndDays.of(kind), numbers: facts.map(\.firstEndDay))
      writer.add(Section.lastEndDays.of(kind), numbers: facts.map(\.lastEndDay))
      writer.add(Section.courseDays.of(kind), numbers: facts.map(\.courseDay))
    case .promises:
      writer.add(Section.firstEndDays.of(kind), numbers: facts.map(\.firstEndDay))
      writer.add(Section.lastEndDays.of(kind), numbers: facts.map(\.lastEndDay))
    case .people: break
    }
    writer.add(Section.textBytes.of(kind), text.bytes)
    writer.add(Section.textOffsets.of(kind), numbers: text.offsets)
    writer.add(Section.titleEnds.of(kind), numbers: text.titleEnds)
  }
}
