/// The values of a facet, and for each row those it takes: after the roll-up to today's units and
/// to wider sectors, each value once a row.
package struct FacetTable: Sendable {
  package private(set) var values: [FacetValue] = []
  package private(set) var column = Column()
  private var indexByID: [String: Int] = [:]

  package init() {}

  /// How many rows take each value.
  package var counts: [Int] {
    var counts = [Int](repeating: 0, count: values.count)
    for row in 0..<column.count {
      for value in column[row] { counts[Int(value)] += 1 }
    }
    return counts
  }

  /// The index of a value by its id.
  package func index(of id: String) -> Int? { indexByID[id] }

  /// Adds a value unless its id is known, and gives its index.
  package mutating func intern(_ value: @autoclosure () -> FacetValue, id: String) -> Int {
    if let index = indexByID[id] { return index }
    indexByID[id] = values.count
    values.append(value())
    return values.count - 1
  }

  /// Adds a row that takes these values.
  package mutating func append(row: some Sequence<Int>) { column.append(row) }
}
