/// How many rows of a list take each value of a facet, and, where there is another, each pair of
/// values of the two.
package struct CountTable: Sendable {
  /// The order of values; years stand in their own.
  package enum Order: Hashable, Sendable {
    /// The most frequent first.
    case count
    case name
  }

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
    /// True where no row takes it together with any value of the other facet.
    package let isEmpty: Bool
    /// Its index in the facet's table; nil for a year that no row has.
    fileprivate let index: Int?
  }

  /// A value of the other facet.
  package struct Column: Hashable, Sendable {
    package let id: String
    package let name: String
    package let count: Int
    /// True where no row takes it together with any value of the facet.
    package let isEmpty: Bool
    fileprivate let index: Int?
  }

  package let kind: RowKind
  package let facet: Facet
  package let other: Facet?
  package let language: Language
  package let columns: [Column]
  /// Values that stand under another follow it; years are in their order, empty ones among them.
  package let lines: [Line]
  /// How many rows were counted, each once.
  package let rowCount: Int
  /// How many of them take no value of the facet, and how many none of the other.
  package let withoutValue: Int
  package let withoutOther: Int
  /// The greatest number of a pair of values; 0 without another facet.
  package let peak: Int
  private let counts: CrossCounts

  /// Counts rows; values that none takes are left out.
  package init(
    _ found: FoundRows, by facet: Facet, and other: Facet? = nil, _ catalog: Catalog,
    _ language: Language, order: Order = .count
  ) {
    kind = found.kind
    self.facet = facet
    self.other = other
    self.language = language
    let counts = catalog.crossCounts(facet, by: other ?? facet, of: found)
    self.counts = counts
    rowCount = counts.rowCount
    withoutValue = counts.withoutValue
    withoutOther = counts.withoutGroup
    let values = Values(catalog.table(facet), facet, counts.valueTotals, language, order)
    let groups = other.map { other in
      Values(catalog.table(other), other, counts.groupTotals, language, order)
    }
    let taken = groups?.ordered.compactMap(\.index) ?? []
    var peak = 0
    var isFilled = [Bool](repeating: false, count: counts.groupTotals.count)
    lines = values.ordered.map { index, depth, id in
      var isEmpty = true
      if let index {
        for group in taken {
          let count = counts[index, group]
          guard count > 0 else { continue }
          peak = max(peak, count)
          isEmpty = false
          isFilled[group] = true
        }
      }
      return Line(
        id: id, name: values.name(index, id), parent: values.parent(index), depth: depth,
        count: index.map { counts.valueTotals[$0] } ?? 0, isEmpty: isEmpty, index: index)
    }
    columns =
      groups.map { groups in
        groups.ordered.map { index, _, id in
          Column(
            id: id, name: groups.name(index, id),
            count: index.map { counts.groupTotals[$0] } ?? 0,
            isEmpty: index.map { !isFilled[$0] } ?? true, index: index)
        }
      } ?? []
    self.peak = peak
  }

  /// How many rows take the values of a line and of a column.
  package func count(_ line: Line, _ column: Column) -> Int {
    guard let value = line.index, let group = column.index else { return 0 }
    return counts[value, group]
  }

  /// The counts of a line by the columns.
  package func cells(_ line: Line) -> [Int] { columns.map { count(line, $0) } }

  /// The values of one of the facets in the order of the table.
  private struct Values {
    let table: FacetTable
    let language: Language
    /// The values that any row takes, with their depth; a year that no row has is without an index.
    private(set) var ordered: [(index: Int?, depth: Int, id: String)] = []

    init(
      _ table: FacetTable, _ facet: Facet, _ totals: [Int], _ language: Language, _ order: Order
    ) {
      self.table = table
      self.language = language
      let taken = table.values.indices.filter { totals[$0] > 0 }
      ordered = facet.isOfYears ? years(taken) : nested(sorted(taken, totals, order))
    }

    func name(_ index: Int?, _ id: String) -> String {
      index.flatMap { table.values[$0].name.text(in: language) } ?? id
    }

    func parent(_ index: Int?) -> String? {
      index.flatMap { table.values[$0].parent }.map { table.values[$0].id }
    }

    private func sorted(_ taken: [Int], _ totals: [Int], _ order: Order) -> [Int] {
      let keyed = taken.map { index in
        let id = table.values[index].id
        let name = order == .name ? Folding.folded(name(index, id)) : ""
        return (rank: order == .name ? 0 : -totals[index], name: name, id: id, index: index)
      }
      return keyed.sorted { $0 < $1 }.map(\.index)
    }

    /// The values with those that stand under each behind it.
    private func nested(_ sorted: [Int]) -> [(index: Int?, depth: Int, id: String)] {
      let isTaken = Set(sorted)
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
    private func years(_ taken: [Int]) -> [(index: Int?, depth: Int, id: String)] {
      let numbers = taken.compactMap { Int(table.values[$0].id) }
      guard let first = numbers.min(), let last = numbers.max() else { return [] }
      let isTaken = Set(taken)
      return (first...last).map { year in
        let index = table.index(of: String(year))
        return (index.flatMap { isTaken.contains($0) ? $0 : nil }, 0, String(year))
      }
    }
  }
}

extension Facet {
  /// True for a facet of years, which stand in their order.
  package var isOfYears: Bool { self == .year || self == .due || self == .met }

  /// True for a facet whose values can stand under others.
  package var hasParents: Bool { self == .sector || self == .place }
}
