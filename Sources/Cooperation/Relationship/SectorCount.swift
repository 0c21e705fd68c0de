/// How many events have a sector or one below it.
package struct SectorCount: Hashable, Sendable {
  package let id: String
  package let name: LocalizedText
  /// The id of the wider sector; nil at the top.
  package let parent: String?
  package let count: Int

  /// The counts of the sectors that some rows have, the most frequent first.
  static func counts(_ catalog: Catalog, _ rows: [Int]) -> [SectorCount] {
    let table = catalog.table(.sector)
    let counts = catalog.counts(.sector, of: rows)
    let found = table.values.indices.filter { counts[$0] > 0 }.map { index in
      let value = table.values[index]
      return SectorCount(
        id: value.id, name: value.name, parent: value.parent.map { table.values[$0].id },
        count: counts[index])
    }
    return found.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
  }
}
