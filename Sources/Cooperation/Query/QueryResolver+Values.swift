extension QueryResolver {
  /// The indices of the units that a value means for a field, without what was merged into them.
  func units(_ value: FieldValue, country: String?) -> [Int] {
    let code = value.text.uppercased()
    let byID = gazetteer.unit(id: code) ?? gazetteer.unit(id: value.text)
    let found: [Int]
    if let byID {
      found = [byID]
    } else {
      let byCode = gazetteer.units(code: code)
      found =
        byCode.isEmpty
        ? catalog.names.entities(named: value.text).compactMap { entity in
          if case .unit(let index) = entity { index } else { nil }
        } : byCode
    }
    return found.filter { country == nil || gazetteer.units[$0].country == country }
  }

  /// The indices of the cities that a value means.
  func cities(_ value: FieldValue, country: String?) -> [Int] {
    let byID = gazetteer.city(id: value.text).map { [$0] }
    let found =
      byID
      ?? catalog.names.entities(named: value.text).compactMap { entity in
        if case .city(let index) = entity { index } else { nil }
      }
    return found.filter { country == nil || gazetteer.cities[$0].country == country }
  }

  private func nodes(_ value: FieldValue, isExact: Bool, country: String?) -> [Int] {
    let units = units(value, country: country)
    let isFormer = value.text.contains("@")
    let withOthers = units.flatMap { unit -> [Int] in
      if isFormer { return [unit] }
      return isExact
        ? gazetteer.units(code: gazetteer.units[unit].code) : gazetteer.withPredecessors(of: unit)
    }
    // A city named like its unit is reached through the unit.
    let cities = cities(value, country: country).filter { city in
      units.isEmpty || country == nil || value.text.contains("/")
        || !units.contains { gazetteer.units[$0].id == gazetteer.cities[city].unit }
    }
    let wider = country == nil && units.isEmpty ? widerNodes(value, isExact: isExact) : []
    return withOthers + cities.map(gazetteer.node(ofCity:)) + wider
  }

  /// The nodes of the regions and of the country that a value means.
  private func widerNodes(_ value: FieldValue, isExact: Bool) -> [Int] {
    let named = regions(value).flatMap { nodes(ofRegion: $0, isExact: isExact) }
    let code = CountryName.code(of: value.text) ?? value.text.uppercased()
    guard let country = gazetteer.node(ofCountry: code) else { return named }
    let within =
      gazetteer.units.indices.filter { gazetteer.units[$0].country == code }
      + gazetteer.cities.indices.filter { gazetteer.cities[$0].country == code }
      .map(gazetteer.node(ofCity:))
      + gazetteer.regions.indices.filter { gazetteer.regions[$0].country == code }
      .map(gazetteer.node(ofRegion:))
    // A country that no record names is as unknown as any other word.
    guard !within.isEmpty || catalog.table(.place).index(of: code) != nil else { return named }
    return named + [country] + (isExact ? [] : within)
  }

  /// The indices of the regions that a value means.
  func regions(_ value: FieldValue) -> [Int] {
    if let region = gazetteer.region(id: value.text) { return [region] }
    return catalog.names.entities(named: value.text).compactMap { entity in
      if case .region(let index) = entity { index } else { nil }
    }
  }

  /// The node of a region, and those of its units in their time.
  func nodes(ofRegion region: Int, isExact: Bool) -> [Int] {
    let units = gazetteer.units.indices.filter { gazetteer.regions(ofUnit: $0).contains(region) }
    return [gazetteer.node(ofRegion: region)] + (isExact ? [] : units)
  }

  func nodes(of term: FieldTerm, country: String?) throws(QueryError) -> IndexSet {
    var set = IndexSet(capacity: gazetteer.nodeCount)
    for value in term.values {
      let nodes = nodes(value, isExact: term.isExact, country: country)
      if nodes.isEmpty { throw unknown(value, of: term.field) }
      for node in nodes { set.insert(node) }
    }
    return set
  }

  func pair(_ value: FieldValue) throws(QueryError) -> Filter {
    func side(_ name: String) throws(QueryError) -> Filter.Side {
      let part = FieldValue(name, column: value.column, length: value.length)
      let isPlaceID =
        gazetteer.unit(id: name) != nil || gazetteer.city(id: name) != nil
        || gazetteer.region(id: name) != nil
      let nodes = nodes(part, isExact: false, country: nil)
      let parties = isPlaceID ? [] : indices(name, of: .party)
      if nodes.isEmpty, parties.isEmpty { throw unknown(part, of: .pair) }
      return Filter.Side(
        nodes: IndexSet(nodes, capacity: gazetteer.nodeCount),
        parties: IndexSet(parties, capacity: vocabulary.parties.count))
    }
    return .pair(try side(value.text), try side(value.other ?? ""))
  }

  /// The indices of the sectors, kinds, bodies or persons that a value means: the one that has it
  /// for an id, else all that are called so.
  func indices(_ text: String, of field: QueryField) -> [Int] {
    let byID: Int? =
      switch field {
      case .sector: vocabulary.sector(id: text)
      case .kind: vocabulary.kind(id: text)
      case .party, .by, .to: vocabulary.party(id: text)
      case .person, .signer: vocabulary.person(id: text)
      default: nil
      }
    if let byID { return [byID] }
    let named = catalog.names.entities(named: text).compactMap { entity -> Int? in
      switch (field, entity) {
      case (.sector, .sector(let index)), (.kind, .kind(let index)), (.party, .party(let index)),
        (.by, .party(let index)), (.to, .party(let index)), (.person, .person(let index)),
        (.signer, .person(let index)):
        index
      default: nil
      }
    }
    return named.isEmpty && field == .sector ? sectors(about: text) : named
  }

  /// The sectors that have a text among their keywords, or else as a word of their names.
  private func sectors(about text: String) -> [Int] {
    let key = Folding.key(of: text)
    guard !key.isEmpty else { return [] }
    let keywords = vocabulary.sectors.indices.filter { index in
      Language.allCases.contains { language in
        vocabulary.sectors[index].keywords[language].contains { Folding.key(of: $0) == key }
      }
    }
    guard keywords.isEmpty, key.unicodeScalars.count > 1 else { return keywords }
    let words = Self.words(text)
    let standsAlone = key.utf8.allSatisfy { $0 < 0x80 }
    return vocabulary.sectors.indices.filter { index in
      let sector = vocabulary.sectors[index]
      let texts =
        sector.name.all + sector.shortName.all
        + Language.allCases.flatMap { sector.keywords[$0] }
      return texts.contains {
        standsAlone ? Self.words($0).contains(words) : Folding.key(of: $0).contains(key)
      }
    }
  }

  /// The folded words of a text with a blank before, between and behind them.
  private static func words(_ text: String) -> String {
    " "
      + Folding.folded(text).split { !($0.isLetter || $0.isNumber) }.joined(separator: " ") + " "
  }

  func set(of term: FieldTerm, capacity: Int) throws(QueryError) -> IndexSet {
    var set = IndexSet(capacity: capacity)
    for value in term.values {
      let found = indices(value.text, of: term.field)
      if found.isEmpty { throw unknown(value, of: term.field) }
      for index in found { set.insert(index) }
    }
    return set
  }

  func sectors(of term: FieldTerm) throws(QueryError) -> IndexSet {
    let found = try set(of: term, capacity: vocabulary.sectors.count)
    guard !term.isExact else { return found }
    return IndexSet(
      vocabulary.sectors.indices.filter { sector in
        vocabulary.ancestors(ofSector: sector).contains(where: found.contains)
      }, capacity: vocabulary.sectors.count)
  }

  func kinds(of term: FieldTerm) throws(QueryError) -> IndexSet {
    let table = catalog.table(.kind)
    let known = try set(of: term, capacity: vocabulary.kinds.count)
    let used = vocabulary.kinds.indices.filter(known.contains).compactMap {
      table.index(of: vocabulary.kinds[$0].id)
    }
    return IndexSet(used, capacity: table.values.count)
  }

  func statuses(of term: FieldTerm) throws(QueryError) -> IndexSet {
    let table = catalog.table(.status)
    var set = IndexSet(capacity: table.values.count)
    for value in term.values {
      let name = Folding.key(of: value.text)
      guard
        let status = EventStatus.allCases.first(where: { status in
          ([status.rawValue] + status.name.all).contains { Folding.key(of: $0) == name }
        })
      else { throw unknown(value, of: term.field) }
      if let index = table.index(of: status.rawValue) { set.insert(index) }
    }
    return set
  }

  /// The values of a facet that the values of a term mean.
  func values(
    of term: FieldTerm, _ facet: Facet, _ meant: (String) -> [Int]
  ) throws(QueryError) -> IndexSet {
    var set = IndexSet(capacity: catalog.table(facet).values.count)
    for value in term.values {
      let found = meant(value.text)
      if found.isEmpty { throw unknown(value, of: term.field) }
      for index in found { set.insert(index) }
    }
    return set
  }

  /// The country of a code or name.
  func countries(_ text: String) -> [Int] {
    let table = catalog.table(.country)
    let code = CountryName.code(of: text) ?? text.uppercased()
    if let index = table.index(of: code) { return [index] }
    let key = Folding.key(of: text)
    return table.values.indices.filter { index in
      table.values[index].name.all.contains { Folding.key(of: $0) == key }
    }
  }

  /// The offices that are called so, else those with these words in their names.
  func posts(_ text: String) -> [Int] {
    let table = catalog.table(.post)
    if let index = table.index(of: text) { return [index] }
    let key = Folding.key(of: text)
    let named = table.values.indices.filter { index in
      table.values[index].names.contains { Folding.key(of: $0) == key }
    }
    guard named.isEmpty else { return named }
    let pattern = TextPattern(text)
    return table.values.indices.filter { index in
      table.values[index].names.contains { pattern.isFound(in: $0) }
    }
  }
}
