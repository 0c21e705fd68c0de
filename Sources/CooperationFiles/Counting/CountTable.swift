package import Cooperation
import Words

/// How many rows of a list take each value of a facet, and, where there is another, each pair of
/// values of the two.
package struct CountTable: Sendable {
  /// A value of the facet.
  package struct Line: Hashable, Sendable {
    /// The code or id.
    package let id: String
    package let name: String
    /// The id of the value it stands under.
    package let parent: String?
    /// 0 for a value that stands under none.
    package let depth: Int
    package let count: Int
    /// The counts by the columns.
    package let cells: [Int]
  }

  /// A value of the other facet.
  package struct Column: Hashable, Sendable {
    package let id: String
    package let name: String
    package let count: Int
  }

  package let kind: RowKind
  package let facet: Facet
  package let other: Facet?
  package let language: Language
  package let columns: [Column]
  /// Values that stand under another follow it; years are in their order, empty ones among them,
  /// others the most frequent first.
  package let lines: [Line]
  /// How many rows were counted, each once.
  package let rowCount: Int
  /// How many of them take no value.
  package let withoutValue: Int

  /// Counts rows; values that none takes are left out.
  package init(
    _ found: FoundRows, by facet: Facet, and other: Facet? = nil, _ catalog: Catalog,
    _ language: Language
  ) {
    kind = found.kind
    self.facet = facet
    self.other = other
    self.language = language
    let counts = catalog.crossCounts(facet, by: other ?? facet, of: found)
    let sides = other.map { Self.columns($0, counts.groupTotals, catalog, language) } ?? []
    columns = sides.map(\.column)
    rowCount = counts.rowCount
    withoutValue = counts.withoutValue
    let table = catalog.table(facet)
    lines = Self.ordered(facet, counts.valueTotals, table).map { index, depth, id in
      let value = index.map { table.values[$0] }
      return Line(
        id: id, name: value?.name.text(in: language) ?? id,
        parent: value?.parent.map { table.values[$0].id }, depth: depth,
        count: index.map { counts.valueTotals[$0] } ?? 0,
        cells: sides.map { side in
          guard let index, let group = side.index else { return 0 }
          return counts[index, group]
        })
    }
  }

  private static func columns(
    _ facet: Facet, _ totals: [Int], _ catalog: Catalog, _ language: Language
  ) -> [(index: Int?, column: Column)] {
    let table = catalog.table(facet)
    return ordered(facet, totals, table).map { index, _, id in
      let name = index.flatMap { table.values[$0].name.text(in: language) } ?? id
      return (index, Column(id: id, name: name, count: index.map { totals[$0] } ?? 0))
    }
  }

  /// The values in the order of lines, with their depth; a year that no row has is without an index.
  private static func ordered(
    _ facet: Facet, _ totals: [Int], _ table: FacetTable
  ) -> [(index: Int?, depth: Int, id: String)] {
    let taken = table.values.indices.filter { totals[$0] > 0 }
    if facet.isOfYears { return years(taken, table) }
    let sorted = taken.sorted {
      (totals[$1], table.values[$0].id) < (totals[$0], table.values[$1].id)
    }
    let isTaken = Set(taken)
    var children: [Int?: [Int]] = [:]
    for index in sorted {
      let parent = table.values[index].parent.flatMap { isTaken.contains($0) ? $0 : nil }
      children[parent, default: []].append(index)
    }
    var found: [(index: Int?, depth: Int, id: String)] = []
    func add(_ parent: Int?, _ depth: Int) {
      for index in children[parent] ?? [] where found.count < table.values.count {
        found.append((index, depth, table.values[index].id))
        add(index, depth + 1)
      }
    }
    add(nil, 0)
    return found
  }

  /// The years from the first to the last.
  private static func years(
    _ taken: [Int], _ table: FacetTable
  ) -> [(index: Int?, depth: Int, id: String)] {
    let numbers = taken.compactMap { Int(table.values[$0].id) }
    guard let first = numbers.min(), let last = numbers.max() else { return [] }
    return (first...last).map { year in
      let index = table.index(of: String(year))
      return (index.flatMap { taken.contains($0) ? $0 : nil }, 0, String(year))
    }
  }
}

extension Facet {
  /// True for a facet of years, which stand in their order.
  package var isOfYears: Bool { self == .year || self == .due || self == .met }

  /// True for a facet whose values can stand under others.
  var hasParents: Bool { self == .sector || self == .place }
}
