/// Both sides of a relationship made ready for one catalog, and their events.
struct RelationshipSides {
  let catalog: Catalog
  let first: CounterpartSide
  /// Nil where the other side is everybody else.
  let second: CounterpartSide?
  /// Latest first.
  let rows: [Int]

  init(_ catalog: Catalog, _ first: Counterpart, _ second: Counterpart?) {
    self.catalog = catalog
    self.first = CounterpartSide(first, catalog.vocabulary)
    self.second = second.map { CounterpartSide($0, catalog.vocabulary) }
    let filter = Filter.and([self.first, self.second].compactMap { $0?.filter })
    rows = catalog.events(filter)
  }

  /// Both sides, or the one.
  var all: [CounterpartSide] { [first, second].compactMap { $0 } }
}
