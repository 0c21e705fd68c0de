/// What a query finds: the rows, and for each facet how many records take each value.
package struct Survey: Sendable {
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
    stamp: UInt64, rows: [Int], matching: [Facet: [Int]], nodes: [Int], common: [Filter],
    candidates: [Int]
  ) {
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

  /// The rows that a query finds, latest first.
  package func rows(for query: Query, today: CalendarDate) throws(QueryError) -> [Int] {
    let filter = try filter(for: query, today: today)
    return withView { view in
      (0..<count).filter { filter.matches(row: $0, view, of: self) }
    }
  }

  /// The rows that a query finds and the counts of some facets, in one pass.
  ///
  /// A facet's counts leave its own selection out: of the terms at the top of the query, those in
  /// the facet's field do not narrow them. Where the query is narrower than the one before, as when a
  /// search text grows, only that one's candidates are looked at; one of other records says nothing.
  package func survey(
    _ query: Query, facets: [Facet], today: CalendarDate, after previous: Survey? = nil
  ) throws(QueryError) -> Survey {
    let resolver = QueryResolver(catalog: self, today: today)
    let parts = try resolver.conjunction(of: query.conjuncts)
    let common = parts.filter { $0.facet == nil }.map(\.filter)
    let selections = Dictionary(
      grouping: parts.filter { $0.facet != nil }, by: { $0.facet ?? .kind }
    ).map { (facet: $0.key, filters: $0.value.map(\.filter)) }
    let isNarrower =
      previous.map { previous in
        previous.stamp == stamp
          && previous.common.allSatisfy { old in common.contains { $0.implies(old) } }
      } ?? false
    let begin = isNarrower ? previous?.candidates ?? [] : Array(0..<count)
    return withView { view in
      survey(begin, common, selections, facets, view)
    }
  }

  /// All rows and the counts of some facets.
  package func survey(facets: [Facet]) -> Survey {
    withView { survey(Array(0..<count), [], [], facets, $0) }
  }

  private func survey(
    _ begin: [Int], _ common: [Filter], _ selections: [(facet: Facet, filters: [Filter])],
    _ facets: [Facet], _ view: CatalogView
  ) -> Survey {
    let columns = facets.map { (facet: $0, column: view.facet($0)) }
    var counts = facets.map { [Int](repeating: 0, count: table($0).values.count) }
    var rows: [Int] = []
    var candidates: [Int] = []
    let gazetteer = vocabulary.gazetteer
    let isVietnamese =
      gazetteer.units.map { $0.country == "VN" } + gazetteer.cities.map { $0.country == "VN" }
    var nodes = [Int](repeating: 0, count: isVietnamese.count)
    for row in begin where common.allSatisfy({ $0.matches(row: row, view, of: self) }) {
      candidates.append(row)
      var failing: Facet?
      var failures = 0
      for (facet, filters) in selections
      where !filters.allSatisfy({ $0.matches(row: row, view, of: self) }) {
        failing = facet
        failures += 1
      }
      if failures == 0 { rows.append(row) }
      guard failures <= 1 else { continue }
      if failures == 0 || failing == .province || failing == .prefecture {
        view.localityNodes.forEach(row) { node in
          guard node < nodes.count,
            failures == 0 || isVietnamese[node] == (failing == .province)
          else { return }
          nodes[node] += 1
        }
      }
      for (index, entry) in columns.enumerated() where failures == 0 || entry.facet == failing {
        for place in entry.column.range(row) {
          let value = Int(entry.column.values[place])
          if value < counts[index].count { counts[index][value] += 1 }
        }
      }
    }
    return Survey(
      stamp: stamp, rows: rows, matching: Dictionary(uniqueKeysWithValues: zip(facets, counts)),
      nodes: nodes, common: common, candidates: candidates)
  }

  /// The ids of a facet's values that a query selects or excludes at its top.
  package func selection(
    of facet: Facet, in query: Query, excluded: Bool = false
  ) -> Set<String> {
    var ids: Set<String> = []
    for term in query.conjuncts {
      switch term {
      case .field(let term) where !excluded && Facet(field: term.field) == facet:
        ids.formUnion(valueIDs(of: term, facet))
      case .not(.field(let term)) where excluded && Facet(field: term.field) == facet:
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
      case .year, .pair: return [value.text]
      case .status:
        let name = Folding.key(of: value.text)
        return EventStatus.allCases.filter { status in
          ([status.rawValue] + status.name.all).contains { Folding.key(of: $0) == name }
        }.map(\.rawValue)
      case .sector, .kind, .party, .person:
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
