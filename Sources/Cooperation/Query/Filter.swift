/// A query made ready for one catalog: names are numbers, words are folded.
package indirect enum Filter: Hashable, Sendable {
  case and([Filter])
  case or([Filter])
  case not(Filter)
  /// Nodes of units and cities, among the localities.
  case localities(IndexSet)
  /// The same, among the localities and the places.
  case places(IndexSet)
  case sectors(IndexSet)
  case parties(IndexSet)
  case people(IndexSet)
  /// Values of a facet by their index in its table.
  case facet(Facet, IndexSet)
  /// Ranges of days since 1970-01-01.
  case dates([ClosedRange<Int32>])
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

  /// One side of a pair: the localities or the bodies that a name means.
  package struct Side: Hashable, Sendable {
    let nodes: IndexSet
    let parties: IndexSet
  }
}

extension Filter {
  /// True when the row answers the query.
  func matches(row: Int, _ view: CatalogView, of catalog: Catalog) -> Bool {
    switch self {
    case .and(let filters): filters.allSatisfy { $0.matches(row: row, view, of: catalog) }
    case .or(let filters): filters.contains { $0.matches(row: row, view, of: catalog) }
    case .not(let filter): !filter.matches(row: row, view, of: catalog)
    case .localities(let nodes): view.localityNodes.contains(anyOf: nodes, row: row)
    case .places(let nodes): view.placeNodes.contains(anyOf: nodes, row: row)
    case .sectors(let sectors): view.sectors.contains(anyOf: sectors, row: row)
    case .parties(let parties): view.parties.contains(anyOf: parties, row: row)
    case .people(let people): view.people.contains(anyOf: people, row: row)
    case .facet(let facet, let values): view.facet(facet).contains(anyOf: values, row: row)
    case .dates(let ranges):
      ranges.contains {
        $0.lowerBound <= view.lastDays[row] && $0.upperBound >= view.firstDays[row]
      }
    case .pair(let left, let right): left.matches(row, view) && right.matches(row, view)
    case .text(let patterns):
      patterns.contains { $0.isFound(in: view.text(row)) }
    case .memoranda(let memoranda): view.memoranda.contains(anyOf: memoranda, row: row)
    case .source(let pattern): pattern.isFound(inSourcesOf: catalog.events[row])
    case .id(let prefix):
      catalog.events.id(row).hasPrefix(prefix)
        || view.stops.range(row).contains {
          catalog.stops.id(Int(view.stops.values[$0])).hasPrefix(prefix)
        }
    case .language(let language): view.flags(row).contains(language.titleFlag)
    case .has(let condition): view.flags(row).contains(condition.flag)
    case .is(let condition, let today): condition.holds(row, view, on: today)
    }
  }

  /// True when every row that has this also has the other, as a longer search text has a shorter.
  func implies(_ other: Filter) -> Bool {
    if self == other { return true }
    switch (self, other) {
    case (.text(let longer), .text(let shorter)):
      return longer.allSatisfy { long in shorter.contains { long.implies($0) } }
    case (.and(let filters), _): return filters.contains { $0.implies(other) }
    default: return false
    }
  }
}

extension Filter.Side {
  fileprivate func matches(_ row: Int, _ view: CatalogView) -> Bool {
    view.localityNodes.contains(anyOf: nodes, row: row)
      || view.parties.contains(anyOf: parties, row: row)
  }
}

extension TextPattern {
  /// True when a source's title, publisher or address has the pattern.
  fileprivate func isFound(inSourcesOf event: Event) -> Bool {
    event.sources.contains { source in
      [source.title, source.publisher, source.url].contains { text in
        text.map { isFound(in: $0) } ?? false
      }
    }
  }
}
