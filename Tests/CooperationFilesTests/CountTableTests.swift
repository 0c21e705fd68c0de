import Cooperation
import TestSupport
import Testing

@testable import CooperationFiles

/// Counts as tables.
struct CountTableTests {
  private static let catalog = Fixture.ownCatalog

  private static func table(
    _ text: String, _ kind: RowKind, _ facet: Facet, _ other: Facet? = nil
  ) throws -> CountTable {
    let found = try catalog.found(
      QueryParser.parse(text), of: kind, today: Fixture.today)
    return CountTable(found, by: facet, and: other, catalog, .en)
  }

  @Test(arguments: RowKind.allCases)
  func `every cell is the number of rows of both values`(kind: RowKind) throws {
    for (facet, other) in [
      (Facet.sector, Facet.year), (.document, .validity), (.country, .kind), (.standing, .due),
    ] {
      let table = try Self.table("", kind, facet, other)
      for line in table.lines.prefix(8) where line.count > 0 {
        for (column, count) in zip(table.columns, table.cells(line)) {
          let both = Query.all(of: [
            .field(FieldTerm(facet.field, values: [FieldValue(line.id)])),
            .field(FieldTerm(other.field, values: [FieldValue(column.id)])),
          ])
          let rows = try Self.catalog.rows(for: both, of: kind, today: Fixture.today)
          #expect(rows.count == count, "\(kind) \(line.id) \(column.id)")
        }
      }
    }
  }

  @Test func `children follow their parents, deeper, and no value is lost`() throws {
    let table = try Self.table("", .documents, .sector)
    var above: [String] = []
    for line in table.lines {
      above = Array(above.prefix(line.depth))
      #expect(above.count == line.depth)
      #expect(above.last == line.parent)
      above.append(line.id)
    }
    let values = Self.catalog.table(.sector).values
    let used = try Self.catalog.counts(
      .sector, of: Self.catalog.found(.everything, of: .documents, today: Fixture.today))
    #expect(
      Set(table.lines.map(\.id))
        == Set(values.indices.filter { used[$0] > 0 }.map { values[$0].id }))
    #expect(table.lines.contains { $0.depth > 0 })
  }

  @Test func `years stand one after another, those without any with zero`() throws {
    let table = try Self.table("sakai", .events, .year)
    let years = table.lines.compactMap { Int($0.id) }
    #expect(years == Array(years[0]...(years.last ?? 0)))
    #expect(table.lines.contains { $0.count == 0 })
    #expect(table.csv.hasPrefix("value,name,events\r\n\(years[0]),\(years[0]),"))
  }

  @Test
  func
    `a line or a column is empty where no row has both values, and the peak is the greatest count`()
    throws
  {
    let table = try Self.table("", .events, .province, .prefecture)
    let cells = table.lines.map(table.cells)
    #expect(table.peak == cells.joined().max())
    #expect(table.lines.map(\.isEmpty) == cells.map { $0.allSatisfy { $0 == 0 } })
    #expect(
      table.columns.map(\.isEmpty)
        == table.columns.indices.map { column in cells.allSatisfy { $0[column] == 0 } })
    #expect(table.lines.contains { $0.isEmpty })
    #expect(table.withoutOther > 0)
  }

  @Test func `names in their order stand below the values that they belong to`() throws {
    let found = FoundRows(events: Array(0..<Self.catalog.count), today: Fixture.today)
    let byCount = CountTable(found, by: .sector, Self.catalog, .en)
    let byName = CountTable(found, by: .sector, Self.catalog, .en, order: .name)
    #expect(Set(byName.lines) == Set(byCount.lines))
    let top = byName.lines.filter { $0.depth == 0 }.map { Folding.folded($0.name) }
    #expect(top == top.sorted())
    #expect(top != byCount.lines.filter { $0.depth == 0 }.map { Folding.folded($0.name) })
    var parent: String?
    for line in byName.lines {
      if line.depth == 0 { parent = line.id }
      if line.depth == 1 { #expect(line.parent == parent) }
    }
  }

  @Test(arguments: [
    ("a.csv", CountFormat.csv), ("a.XLSX", .xlsx), ("a.md", .markdown), ("a.markdown", .markdown),
    ("a.htm", .html), ("a.json", .json), ("a.txt", nil), ("csv", nil), ("", nil),
  ])
  func `the ending of a file's name tells the format`(name: String, format: CountFormat?) {
    #expect(CountFormat(path: name) == format)
  }

  @Test func `the head of each form names what is counted`() throws {
    let table = try Self.table("", .documents, .sector)
    #expect(table.csv.hasPrefix("value,name,parent,documents\r\n"))
    #expect(table.markdown.hasPrefix("| sector | documents |\n| --- | ---: |\n"))
    #expect(table.html.contains("<th>sector</th><th>documents</th>"))
    guard case .array(let lines) = table.json, case .object(let members)? = lines.first else {
      Issue.record("no array of objects")
      return
    }
    #expect(members.map(\.key) == ["value", "name", "parent", "count"])
  }
}
