/// How many of some rows take each value of a facet together with each group of another's values.
package struct CrossCounts: Hashable, Sendable {
  /// How many rows take each value of the facet, whatever their groups.
  package fileprivate(set) var valueTotals: [Int]
  /// How many rows have any value of each group, whatever their values of the facet.
  package fileprivate(set) var groupTotals: [Int]
  /// How many rows take no value of the facet.
  package fileprivate(set) var withoutValue = 0
  fileprivate var cells: [Int]

  fileprivate init(valueCount: Int, groupCount: Int) {
    valueTotals = [Int](repeating: 0, count: valueCount)
    groupTotals = [Int](repeating: 0, count: groupCount)
    cells = [Int](repeating: 0, count: valueCount * groupCount)
  }

  /// How many rows take a value of the facet and any value of a group; each is counted once.
  package subscript(value: Int, group: Int) -> Int { cells[value * groupTotals.count + group] }
}

extension Catalog {
  /// Counts some rows by a facet and by another at once, in one pass over their columns.
  ///
  /// `groups` gives the group of each value of the other facet, one outside `0..<groupCount` for
  /// none; without it every value is a group.
  package func crossCounts(
    _ facet: Facet, by other: Facet, groups: [Int]? = nil, groupCount: Int? = nil, of rows: [Int]
  ) -> CrossCounts {
    let groups = groups ?? Array(table(other).values.indices)
    let groupCount = groupCount ?? groups.count
    var counts = CrossCounts(valueCount: table(facet).values.count, groupCount: groupCount)
    withView { view in
      let (column, otherColumn) = (view.facet(facet), view.facet(other))
      var found: [Int] = []
      for row in rows {
        found.removeAll(keepingCapacity: true)
        otherColumn.forEach(row) { value in
          guard groups.indices.contains(value), (0..<groupCount).contains(groups[value]),
            !found.contains(groups[value])
          else { return }
          found.append(groups[value])
        }
        for group in found { counts.groupTotals[group] += 1 }
        var isWithout = true
        column.forEach(row) { value in
          guard counts.valueTotals.indices.contains(value) else { return }
          isWithout = false
          counts.valueTotals[value] += 1
          for group in found { counts.cells[value * groupCount + group] += 1 }
        }
        if isWithout { counts.withoutValue += 1 }
      }
    }
    return counts
  }
}
