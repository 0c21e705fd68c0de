/// How many events touch a year.
package struct YearCount: Hashable, Sendable {
  package let year: Int
  package let count: Int

  package init(year: Int, count: Int) {
    self.year = year
    self.count = count
  }

  /// The counts of every year from the first of some rows to the last.
  static func counts(_ catalog: Catalog, _ rows: [Int]) -> [YearCount] {
    let table = catalog.table(.year)
    let counts = catalog.counts(.year, of: rows)
    guard let span = catalog.years(of: rows) else { return [] }
    return span.map { year in
      YearCount(
        year: year, count: table.index(of: String(year)).map { counts[$0] } ?? 0)
    }
  }
}
