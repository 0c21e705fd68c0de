/// How many rows take each value of a facet together with each group of another's values.
package struct CrossCounts: Hashable, Sendable {
  /// How many rows take each value of the facet, whatever their groups.
  package private(set) var valueTotals: [Int]
  /// How many rows have any value of each group, whatever their values of the facet.
  package private(set) var groupTotals: [Int]
  /// How many rows take no value of the facet.
  package var withoutValue: Int { rowCount - withValue }
  /// How many rows are in no group.
  package var withoutGroup: Int { rowCount - inGroup }
  /// How many rows were counted.
  package private(set) var rowCount = 0
  private var withValue = 0
  private var inGroup = 0
  /// Narrow numbers, since two facets with a thousand values each have a million cells.
  private var cells: [Int32]
  /// The row that was last counted in each value, group and cell, and of all.
  private var lastOfValues: [Int]
  private var lastOfGroups: [Int]
  private var lastOfCells: [Int32]
  private var last = -1
  private var lastWithValue = -1
  private var lastInGroup = -1

  init(valueCount: Int, groupCount: Int) {
    valueTotals = [Int](repeating: 0, count: valueCount)
    groupTotals = [Int](repeating: 0, count: groupCount)
    cells = [Int32](repeating: 0, count: valueCount * groupCount)
    lastOfValues = [Int](repeating: -1, count: valueCount)
    lastOfGroups = [Int](repeating: -1, count: groupCount)
    lastOfCells = [Int32](repeating: -1, count: cells.count)
  }

  /// How many rows take a value of the facet and any value of a group; each is counted once.
  package subscript(value: Int, group: Int) -> Int {
    Int(cells[value * groupTotals.count + group])
  }

  /// Counts a row with one of its events; those of one row come one after another.
  mutating func add(_ values: [Int], _ groups: [Int], row: Int) {
    if last != row {
      last = row
      rowCount += 1
    }
    let groups = groups.filter(groupTotals.indices.contains)
    if !groups.isEmpty, lastInGroup != row {
      lastInGroup = row
      inGroup += 1
    }
    for group in groups where lastOfGroups[group] != row {
      lastOfGroups[group] = row
      groupTotals[group] += 1
    }
    for value in values where valueTotals.indices.contains(value) {
      if lastWithValue != row {
        lastWithValue = row
        withValue += 1
      }
      if lastOfValues[value] != row {
        lastOfValues[value] = row
        valueTotals[value] += 1
      }
      for group in groups {
        let cell = value * groupTotals.count + group
        guard lastOfCells[cell] != Int32(truncatingIfNeeded: row) else { continue }
        lastOfCells[cell] = Int32(truncatingIfNeeded: row)
        cells[cell] += 1
      }
    }
  }
}
