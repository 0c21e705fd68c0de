/// Builds a catalog's columns, one row at a time.
struct CatalogBuilder {
  let vocabulary: Vocabulary
  let memoranda: [String: Memorandum]
  var facets: [Facet: FacetTable] = [:]
  var localityNodes = Column()
  var placeNodes = Column()
  var sectors = Column()
  var parties = Column()
  var people = Column()
  var text = TextArena()

  init(_ records: RecordCollection, vocabulary: Vocabulary) {
    self.vocabulary = vocabulary
    memoranda = Dictionary(
      records.memoranda.map { ($0.id, $0) }, uniquingKeysWith: { first, _ in first })
    for facet in Facet.allCases { facets[facet] = FacetTable() }
  }

  mutating func append(_ event: Event) {
    let instruments = event.memoranda.compactMap { memoranda[$0] }
    let localities = nodes(of: event.localities, in: event.date)
    let places = localities + nodes(of: event.places, in: event.date)
    localityNodes.append(localities)
    placeNodes.append(places)
    let sectorIndices = event.sectors.compactMap(vocabulary.sector(id:))
    sectors.append(sectorIndices)
    let bodies = Self.bodies(of: event, instruments).compactMap(vocabulary.party(id:))
    parties.append(bodies)
    let members = event.delegations.flatMap(\.members).compactMap {
      vocabulary.person(id: $0.person)
    }
    people.append(members)

    let provinces = appendUnits(localities, country: "VN", to: .province)
    let prefectures = appendUnits(localities, country: "JP", to: .prefecture)
    appendPairs(provinces, prefectures)
    append(places, to: .place, maker.place)
    let maker = maker
    append(sectorIndices.flatMap(vocabulary.ancestors(ofSector:)), to: .sector, maker.sector)
    append([vocabulary.kind(id: event.kind)].compactMap { $0 }, to: .kind, maker.kind)
    append(Array(event.date.years), to: .year, maker.year)
    append(bodies, to: .party, maker.party)
    append(members, to: .person, maker.person)
    append([event.status], to: .status, maker.status)
    appendText(event, instruments, places, sectorIndices, bodies, members)
  }

  private var maker: FacetValueMaker { FacetValueMaker(vocabulary: vocabulary) }

  /// The bodies that an event names anywhere, by id.
  static func bodies(of event: Event, _ instruments: [Memorandum]) -> [String] {
    event.delegations.map(\.party) + event.parties + instruments.flatMap(\.signatories)
      + event.commitments.flatMap { $0.by + $0.to }
  }

  // MARK: Places

  /// The nodes of localities: a unit's index, or the number of units plus a city's index; a city
  /// comes with its unit.
  private func nodes(of localities: [Locality], in date: EventDate) -> [Int] {
    let gazetteer = vocabulary.gazetteer
    return localities.flatMap { locality -> [Int] in
      guard locality.city != nil else { return gazetteer.units(code: locality.code, in: date) }
      guard let city = gazetteer.city(id: locality.description) else {
        return gazetteer.units(code: locality.code, in: date)
      }
      return [gazetteer.units.count + city] + gazetteer.unit(ofCity: city, in: date)
    }
  }

  private mutating func appendUnits(
    _ nodes: [Int], country: String, to facet: Facet
  ) -> [Int] {
    let gazetteer = vocabulary.gazetteer
    let present = nodes.filter { $0 < gazetteer.units.count }
      .map(gazetteer.presentUnit(of:)).filter { gazetteer.units[$0].country == country }
    append(present, to: facet, maker.unit)
    var seen: Set<Int> = []
    return present.filter { seen.insert($0).inserted }
  }

  private mutating func appendPairs(_ provinces: [Int], _ prefectures: [Int]) {
    let pairs = provinces.flatMap { province in prefectures.map { (province, $0) } }
    append(pairs, to: .pair, maker.pair)
  }

  // MARK: Other facets

  private mutating func append<Member>(
    _ members: [Member], to facet: Facet, _ value: (Member, inout FacetTable) -> Int
  ) {
    var table = facets[facet] ?? FacetTable()
    table.append(row: members.map { value($0, &table) })
    facets[facet] = table
  }

  // MARK: Text

  private mutating func appendText(
    _ event: Event, _ instruments: [Memorandum], _ places: [Int], _ sectors: [Int],
    _ bodies: [Int], _ members: [Int]
  ) {
    let gazetteer = vocabulary.gazetteer
    var texts = event.summary.all
    for node in places {
      if node < gazetteer.units.count {
        let present = gazetteer.presentUnit(of: node)
        texts += vocabulary.spellings(of: .unit(node))
        if present != node { texts += gazetteer.units[present].name.all }
      } else {
        texts += vocabulary.spellings(of: .city(node - gazetteer.units.count))
      }
    }
    texts += bodies.flatMap { vocabulary.spellings(of: .party($0)) }
    texts += members.flatMap { vocabulary.spellings(of: .person($0)) }
    texts += event.delegations.flatMap(\.members).flatMap(\.position.all)
    texts += instruments.flatMap { $0.title.all + [$0.id] }
    texts += event.commitments.flatMap(\.text.all)
    texts += sectors.flatMap { vocabulary.sectors[$0].name.all + [vocabulary.sectors[$0].id] }
    if let kind = vocabulary.kind(id: event.kind) { texts += vocabulary.spellings(of: .kind(kind)) }
    texts += event.sources.flatMap { [$0.title, $0.publisher].compactMap { $0 } }
    texts.append(event.id)
    text.append(titles: event.title.all, texts: texts)
  }
}
