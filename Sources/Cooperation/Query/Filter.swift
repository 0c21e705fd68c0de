/// A query made ready for one catalog: names are numbers, words are folded.
package indirect enum Filter: Sendable {
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
  case dates([ClosedRange<CalendarDate>])
  case pair(Side, Side)
  /// Any of the patterns, in any text of the record.
  case text([TextPattern])
  case memorandum(TextPattern, Set<Memorandum.Kind>)
  case source(TextPattern)
  case id(String)
  case language(Language)
  case has(HasCondition)
  case `is`(TimeCondition, today: CalendarDate)

  /// One side of a pair: the localities or the bodies that a name means.
  package struct Side: Sendable {
    let nodes: IndexSet
    let parties: IndexSet
  }
}

extension Filter {
  /// True when the row answers the query.
  package func matches(row: Int, of catalog: Catalog) -> Bool {
    switch self {
    case .and(let filters): filters.allSatisfy { $0.matches(row: row, of: catalog) }
    case .or(let filters): filters.contains { $0.matches(row: row, of: catalog) }
    case .not(let filter): !filter.matches(row: row, of: catalog)
    case .localities(let nodes): nodes.containsAny(of: catalog.localityNodes[row])
    case .places(let nodes): nodes.containsAny(of: catalog.placeNodes[row])
    case .sectors(let sectors): sectors.containsAny(of: catalog.sectors[row])
    case .parties(let parties): parties.containsAny(of: catalog.parties[row])
    case .people(let people): people.containsAny(of: catalog.people[row])
    case .facet(let facet, let values): values.containsAny(of: catalog.table(facet).column[row])
    case .dates(let ranges): ranges.contains { catalog.events[row].date.overlaps($0) }
    case .pair(let left, let right):
      left.matches(row: row, of: catalog) && right.matches(row: row, of: catalog)
    case .text(let patterns): patterns.contains { catalog.text.contains($0, row: row) }
    case .memorandum(let pattern, let kinds):
      catalog.memoranda(of: catalog.events[row]).contains { instrument in
        kinds.contains(instrument.kind)
          || instrument.id == String(decoding: pattern.bytes, as: UTF8.self)
          || instrument.title.all.contains { pattern.isFound(in: $0) }
      }
    case .source(let pattern):
      catalog.events[row].sources.contains { source in
        [source.title, source.publisher, source.url].contains { text in
          text.map { pattern.isFound(in: $0) } ?? false
        }
      }
    case .id(let prefix): catalog.events[row].id.hasPrefix(prefix)
    case .language(let language): catalog.events[row].title[language] != nil
    case .has(let condition): condition.holds(for: catalog.events[row])
    case .is(let condition, let today):
      condition.holds(for: catalog.events[row], of: catalog, on: today)
    }
  }
}

extension Filter.Side {
  fileprivate func matches(row: Int, of catalog: Catalog) -> Bool {
    nodes.containsAny(of: catalog.localityNodes[row])
      || parties.containsAny(of: catalog.parties[row])
  }
}

extension TextPattern {
  /// True when a text, folded here, has the pattern.
  package func isFound(in text: String) -> Bool {
    let folded = Folding.bytes(of: text)
    return folded.withUnsafeBufferPointer { isFound(in: $0) }
  }
}
