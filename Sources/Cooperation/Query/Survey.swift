/// What a query finds in a list: the rows, and for each facet how many of them take each value.
package struct Survey: Sendable {
  /// The list that was asked.
  package let kind: RowKind
  /// The stamp of the catalog that was asked; rows are of that one alone.
  package let stamp: UInt64
  /// Latest first.
  package let rows: [Int]
  private let matching: [Facet: [Int]]
  /// The same for units and cities as recorded: those of Vietnam leave out the selection of
  /// provinces, those of Japan that of prefectures.
  private let nodes: [Int]
  /// What the rows had to satisfy besides the facets' selections, and which did: where a narrower
  /// query may begin.
  let common: [Filter]
  let candidates: [Int]

  init(
    _ kind: RowKind, stamp: UInt64, rows: [Int], matching: [Facet: [Int]], nodes: [Int],
    common: [Filter],
    candidates: [Int]
  ) {
    self.kind = kind
    self.stamp = stamp
    self.rows = rows
    self.matching = matching
    self.nodes = nodes
    self.common = common
    self.candidates = candidates
  }

  /// How many records take a value, leaving out the facet's own selection.
  package func count(_ facet: Facet, value: Int) -> Int { matching[facet]?[value] ?? 0 }

  /// The same for a unit by its index, or for a city by its index behind all units.
  package func nodeCount(_ node: Int) -> Int { nodes.indices.contains(node) ? nodes[node] : 0 }
}

extension Catalog {
  /// The filter of a query; throws for a value that nothing is called.
  package func filter(
    for query: Query, today: CalendarDate
  ) throws(QueryError) -> Filter {
    try QueryResolver(catalog: self, today: today).filter(for: query)
  }

  /// The rows of a list that a query finds, latest first.
  ///
  /// A row is found where some event that it belongs to makes the query true, each term looked at
  /// where the list has it; one that belongs to no event where none does.
  package func rows(
    for query: Query, of kind: RowKind = .events, today: CalendarDate
  ) throws(QueryError) -> [Int] {
    try survey(query, of: kind, facets: [], today: today).rows
  }

  /// The rows of a list that a query finds and the counts of some facets, in one pass.
  ///
  /// A facet's counts leave its own selection out: of the terms at the top of the query, those that
  /// select in the facet do not narrow them. Where the query is narrower than the one before, as when
  /// a search text grows, only that one's candidates are looked at; one of other records or of another
  /// list says nothing.
  package func survey(
    _ query: Query, of kind: RowKind = .events, facets: [Facet], today: CalendarDate,
    after previous: Survey? = nil
  ) throws(QueryError) -> Survey {
    let resolver = QueryResolver(catalog: self, today: today)
    let parts = try resolver.conjunction(of: query.conjuncts)
    let common = parts.filter { $0.facet == nil }.map(\.filter)
    let selections = Dictionary(
      grouping: parts.filter { $0.facet != nil }, by: { $0.facet ?? .kind }
    ).map { (facet: $0.key, filters: $0.value.map(\.filter)) }
    let isNarrower =
      previous.map { previous in
        previous.stamp == stamp && previous.kind == kind
          && previous.common.allSatisfy { old in common.contains { $0.implies(old) } }
      } ?? false
    let begin = isNarrower ? previous?.candidates ?? [] : Array(0..<count(of: kind))
    return survey(kind, begin, common, selections, facets, today)
  }

  /// All rows of a list and the counts of some facets.
  package func survey(
    of kind: RowKind = .events, facets: [Facet], today: CalendarDate
  ) -> Survey {
    survey(kind, Array(0..<count(of: kind)), [], [], facets, today)
  }

  private func survey(
    _ kind: RowKind, _ begin: [Int], _ common: [Filter],
    _ selections: [(facet: Facet, filters: [Filter])], _ facets: [Facet], _ today: CalendarDate
  ) -> Survey {
    withViews { views in
      var counts = FacetCounter(facets, of: kind, self, views, today: today)
      var nodes = NodeCounter(of: kind, self, views)
      var rows: [Int] = []
      var candidates: [Int] = []
      for row in begin {
        let events = views.events(ofRow: row, kind)
        var isCandidate = false
        var isFound = false
        for place in 0..<max(1, events.count) {
          let hand = RowInHand(kind: kind, row: row, event: events.isEmpty ? nil : events[place])
          guard common.allSatisfy({ $0.matches(hand, views, of: self) }) else { continue }
          isCandidate = true
          var failing: Facet?
          var failures = 0
          for (facet, filters) in selections
          where !filters.allSatisfy({ $0.matches(hand, views, of: self) }) {
            failing = facet
            failures += 1
            if failures > 1 { break }
          }
          guard failures <= 1 else { continue }
          isFound = isFound || failures == 0
          nodes.add(hand, leavingOut: failing)
          counts.add(hand, leavingOut: failing)
        }
        if isCandidate { candidates.append(row) }
        if isFound { rows.append(row) }
      }
      return Survey(
        kind, stamp: stamp, rows: rows, matching: counts.counts, nodes: nodes.counts,
        common: common, candidates: candidates)
    }
  }

  /// The ids of a facet's values that a query selects or excludes at its top.
  package func selection(
    of facet: Facet, in query: Query, excluded: Bool = false
  ) -> Set<String> {
    var ids: Set<String> = []
    for term in query.conjuncts {
      switch term {
      case .field(let term) where !excluded && Facet(term) == facet:
        ids.formUnion(valueIDs(of: term, facet))
      case .not(.field(let term)) where excluded && Facet(term) == facet:
        ids.formUnion(valueIDs(of: term, facet))
      default: continue
      }
    }
    return ids
  }

  private func valueIDs(of term: FieldTerm, _ facet: Facet) -> [String] {
    let resolver = QueryResolver(catalog: self, today: .first(of: 1))
    return term.values.flatMap { value -> [String] in
      switch facet {
      case .province, .prefecture:
        let country = facet == .province ? "VN" : "JP"
        return placeIDs(value, country, resolver)
      case .place: return placeIDs(value, nil, resolver)
      case .year, .due, .met, .validity, .standing: return [value.text]
      case .pair: return pairIDs(value, resolver)
      case .document:
        return Memorandum.Kind(called: value.text).map { [$0.rawValue] } ?? []
      case .country: return resolver.countries(value.text).map { table(.country).values[$0].id }
      case .post: return resolver.posts(value.text).map { table(.post).values[$0].id }
      case .status:
        let name = Folding.key(of: value.text)
        return EventStatus.allCases.filter { status in
          ([status.rawValue] + status.name.all).contains { Folding.key(of: $0) == name }
        }.map(\.rawValue)
      case .sector, .kind, .party, .person, .signer:
        return resolver.indices(value.text, of: facet.field).map { index in
          switch facet {
          case .sector: vocabulary.sectors[index].id
          case .kind: vocabulary.kinds[index].id
          case .party: vocabulary.parties[index].id
          default: vocabulary.people[index].id
          }
        }
      }
    }
  }

  /// The ids of the pairs of today's units that two names or codes mean, in either order.
  private func pairIDs(_ value: FieldValue, _ resolver: QueryResolver) -> [String] {
    let gazetteer = vocabulary.gazetteer
    let names = [value.text, value.other ?? ""].map { FieldValue($0) }
    func units(_ country: String) -> [String] {
      names.flatMap { resolver.units($0, country: country) }
        .map { gazetteer.units[gazetteer.presentUnit(of: $0)].id }
    }
    let right = units("JP")
    return Set(units("VN")).sorted().flatMap { left in
      Set(right).sorted().map { "\(left)~\($0)" }
    }
  }

  /// The ids of the units that a name or code means, else of the cities.
  private func placeIDs(
    _ value: FieldValue, _ country: String?, _ resolver: QueryResolver
  ) -> [String] {
    let units = resolver.units(value, country: country).map { vocabulary.gazetteer.units[$0].id }
    guard units.isEmpty else { return units }
    let cities = resolver.cities(value, country: country)
    let regions = country == nil ? resolver.regions(value) : []
    return cities.map { vocabulary.gazetteer.cities[$0].id }
      + regions.map { vocabulary.gazetteer.regions[$0].id }
  }
}
