/// A query made ready for one catalog: names are numbers, words are folded.
package indirect enum Filter: Hashable, Sendable {
  case and([Filter])
  case or([Filter])
  case not(Filter)
  /// What words mean: in the row itself or in its event.
  case anywhere(Filter)
  /// Nodes of units and cities, among the localities.
  case localities(IndexSet)
  /// The same, among the localities and the places.
  case places(IndexSet)
  case sectors(IndexSet)
  case parties(IndexSet)
  case promisors(IndexSet)
  case promisees(IndexSet)
  case people(IndexSet)
  case signers(IndexSet)
  /// Values of a facet by their index in its table.
  case facet(Facet, IndexSet)
  /// Ranges of days since 1970-01-01.
  case dates(RowDate, [ClosedRange<Int32>])
  case pair(Side, Side)
  /// Any of the patterns, in any text of the record.
  case text([TextPattern])
  /// Indices of memoranda.
  case memoranda(IndexSet)
  case source(TextPattern)
  case id(String)
  case language(Language)
  case has(HasCondition)
  /// A day since 1970-01-01.
  case `is`(TimeCondition, today: Int32)
  /// Changed on one of some days.
  case changed([ClosedRange<Int32>])

  /// One side of a pair: the localities or the bodies that a name means.
  package struct Side: Hashable, Sendable {
    let nodes: IndexSet
    let parties: IndexSet
  }

  /// True when every row that has this also has the other, as a longer search text has a shorter.
  func implies(_ other: Filter) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.text(let longer), .text(let shorter)):
      return longer.allSatisfy { long in shorter.contains { long.implies($0) } }
    case (.anywhere(let own), .anywhere(let other)): return own.implies(other)
    case (.and(let filters), _): return filters.contains { $0.implies(other) }
    default: return false
    }
  }
}

extension Filter {
  /// The lists whose rows have what is looked at themselves; of others the events are asked, and of
  /// an event what it has of the list that alone has it.
  var owners: RowKinds {
    switch self {
    case .and, .or, .not, .anywhere, .text: [.events, .documents, .promises, .people]
    case .localities: Facet.province.owners
    case .places: Facet.place.owners
    case .sectors: Facet.sector.owners
    case .pair: Facet.pair.owners
    case .parties: Facet.party.owners
    case .people: Facet.person.owners
    case .signers: Facet.signer.owners
    case .facet(let facet, _): facet.owners
    case .dates(.own, _): Facet.year.owners
    case .dates(.due, _): Facet.due.owners
    case .dates(.met, _): Facet.met.owners
    case .dates(.signed, _), .dates(.until, _): .documents
    case .promisors, .promisees: .promises
    case .memoranda, .source: [.events, .documents]
    case .id, .language: .events
    case .has(let condition): condition.owners
    case .is(let condition, _): condition.owners
    case .changed: [.events, .documents, .people]
    }
  }
}
