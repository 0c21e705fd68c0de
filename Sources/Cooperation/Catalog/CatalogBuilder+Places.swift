extension CatalogBuilder {
  /// The nodes of localities at a date; those of a record without one as they ever were.
  func nodes(of localities: [Locality], in date: EventDate?) -> [Int] {
    let ever = EventDate(by: PartialDate(CalendarDate.last(of: PartialDate.years.upperBound)))
    return localities.flatMap { vocabulary.gazetteer.nodes(of: $0, in: date ?? ever) }
  }

  /// Gives the next row its localities and places, as nodes and as values of facets.
  mutating func append(localities: [Int], places: [Int], of kind: RowKind) {
    append(localities, to: .localityNodes, of: kind)
    append(places, to: .placeNodes, of: kind)
    let provinces = presentUnits(localities, country: "VN")
    let prefectures = presentUnits(localities, country: "JP")
    append(provinces, to: .province, of: kind, maker.unit)
    append(prefectures, to: .prefecture, of: kind, maker.unit)
    let pairs = provinces.flatMap { province in prefectures.map { (province, $0) } }
    append(pairs, to: .pair, of: kind, maker.pair)
    append(placeValues(places), to: .place, of: kind, maker.place)
  }

  /// Gives the next row its sectors, as they are recorded and with the wider ones.
  mutating func append(sectors: [Int], of kind: RowKind) {
    append(sectors, to: .sectors, of: kind)
    append(
      sectors.flatMap(vocabulary.ancestors(ofSector:)), to: .sector, of: kind, maker.sector)
  }

  /// Today's units of a country that nodes are or became, each once.
  private func presentUnits(_ nodes: [Int], country: String) -> [Int] {
    let gazetteer = vocabulary.gazetteer
    var seen: Set<Int> = []
    return nodes.filter { $0 < gazetteer.units.count }
      .flatMap(gazetteer.presentUnits(of:))
      .filter { gazetteer.units[$0].country == country && seen.insert($0).inserted }
  }

  /// What a row takes in the facet of places: its nodes, the regions of its units, and the countries
  /// of all of these.
  private func placeValues(_ nodes: [Int]) -> [Gazetteer.Node] {
    let gazetteer = vocabulary.gazetteer
    let own = nodes.compactMap(gazetteer.node)
    let wider = own.flatMap { node -> [Gazetteer.Node] in
      switch node {
      case .unit(let unit):
        return gazetteer.regions(ofUnit: unit).map { .region($0) }
          + [.country(gazetteer.units[unit].country)]
      case .city(let city): return [.country(gazetteer.cities[city].country)]
      case .region(let region): return [.country(gazetteer.regions[region].country)]
      case .country: return []
      }
    }
    let present = own.flatMap { node -> [Gazetteer.Node] in
      if case .unit(let unit) = node {
        gazetteer.presentUnits(of: unit).map { .unit($0) }
      } else {
        [node]
      }
    }
    return present + wider
  }
}
