/// Turns the names of a query into the numbers of one catalog.
struct QueryResolver {
  let catalog: Catalog
  let today: CalendarDate

  var vocabulary: Vocabulary { catalog.vocabulary }
  var gazetteer: Gazetteer { catalog.vocabulary.gazetteer }

  /// The filter of a query; throws for a value that nothing is called.
  func filter(for query: Query) throws(QueryError) -> Filter {
    switch query {
    case .and(let terms):
      return .and(try conjunction(of: terms).map(\.filter))
    case .or(let terms):
      var filters: [Filter] = []
      for term in terms { filters.append(try filter(for: term)) }
      return .or(filters)
    case .not(let term): return .not(try filter(for: term))
    case .word(let word): return words([word]).first ?? .and([])
    case .phrase(let text): return .anywhere(.text([TextPattern(text)]))
    case .field(let term): return try filter(for: term)
    case .view(let view):
      throw QueryError(
        .unknownView(nearest: nil), found: view.name, column: view.column, length: view.length)
    }
  }

  /// The filters of terms that must all hold, each with the facet whose selection it is.
  func conjunction(of terms: [Query]) throws(QueryError) -> [(filter: Filter, facet: Facet?)] {
    var parts: [(filter: Filter, facet: Facet?)] = []
    var run: [String] = []
    func flush() {
      parts += words(run).map { ($0, nil) }
      run = []
    }
    for term in terms {
      if case .word(let word) = term {
        run.append(word)
        continue
      }
      flush()
      parts.append((try filter(for: term), Self.facet(of: term)))
    }
    flush()
    return parts
  }

  /// The facet that a term selects in or excludes from.
  static func facet(of term: Query) -> Facet? {
    switch term {
    case .field(let term), .not(.field(let term)): Facet(term)
    default: nil
    }
  }

  // MARK: Words

  /// A name of more words is text; the longest of the collection has fifteen.
  private static let mostWordsOfAName = 24

  /// Bare words that stand side by side: those that spell a known name are that name, by any of its
  /// spellings; the others are text, and dashes among them ask for nothing.
  private func words(_ words: [String]) -> [Filter] {
    var filters: [Filter] = []
    var index = 0
    while index < words.count {
      if DashWord.isDashes(words[index]) {
        index += 1
        continue
      }
      var taken = 1
      var filter = Filter.text([TextPattern(words[index])])
      let most = min(Self.mostWordsOfAName, words.count - index)
      for length in stride(from: most, through: 1, by: -1)
      where !DashWord.isDashes(words[index + length - 1]) {
        let name = words[index..<index + length].joined(separator: " ")
        guard let named = self.named(name) else { continue }
        filter = named
        taken = length
        break
      }
      filters.append(.anywhere(filter))
      index += taken
    }
    return filters
  }

  private func named(_ name: String) -> Filter? {
    var branches: [Filter] = []
    var patterns: Set<TextPattern> = []
    let entities = catalog.names.entities(named: name)
    guard Folding.key(of: name).unicodeScalars.count > 1 || !name.utf8.allSatisfy({ $0 < 0x80 })
    else { return nil }
    var nodes = IndexSet(capacity: gazetteer.nodeCount)
    for entity in entities {
      switch entity {
      case .unit(let unit):
        for index in gazetteer.withPredecessors(of: unit) { nodes.insert(index) }
      case .city(let city): nodes.insert(gazetteer.node(ofCity: city))
      case .party(let party):
        branches.append(.parties(IndexSet([party], capacity: vocabulary.parties.count)))
      case .person(let person):
        branches.append(.people(IndexSet([person], capacity: vocabulary.people.count)))
      case .region(let region):
        for node in self.nodes(ofRegion: region, isExact: false) { nodes.insert(node) }
      case .sector, .kind: continue
      }
      patterns.formUnion(vocabulary.writtenForms(of: entity).map(TextPattern.init))
    }
    if !nodes.isEmpty { branches.append(.places(nodes)) }
    // A country that stands alone is looked for in texts: nearly every record belongs to both.
    let country = CountryName.code(of: name).map(CountryName.spellings) ?? []
    patterns.formUnion(country.map(TextPattern.init))
    guard !branches.isEmpty || !country.isEmpty else { return nil }
    return .or(branches + [.text(patterns.sorted { $0.bytes.lexicographicallyPrecedes($1.bytes) })])
  }

  // MARK: Fields

  private func filter(for term: FieldTerm) throws(QueryError) -> Filter {
    switch term.field {
    case .province: return .localities(try nodes(of: term, country: "VN"))
    case .prefecture: return .localities(try nodes(of: term, country: "JP"))
    case .place: return .places(try nodes(of: term, country: nil))
    case .sector: return .sectors(try sectors(of: term))
    case .party: return .parties(try set(of: term, capacity: vocabulary.parties.count))
    case .person: return .people(try set(of: term, capacity: vocabulary.people.count))
    case .kind: return .facet(.kind, try kinds(of: term))
    case .status: return .facet(.status, try statuses(of: term))
    case .date, .year: return .dates(.own, days(of: term))
    case .signed: return .dates(.signed, days(of: term))
    case .until: return .dates(.until, days(of: term))
    case .due: return .dates(.due, days(of: term))
    case .met: return .dates(.met, days(of: term))
    case .since:
      return .changed(
        days(of: term).map {
          $0.lowerBound...Int32(clamping: CalendarDate.last(of: 9999).dayNumber)
        })
    case .by: return .promisors(try set(of: term, capacity: vocabulary.parties.count))
    case .to: return .promisees(try set(of: term, capacity: vocabulary.parties.count))
    case .signer: return .signers(try set(of: term, capacity: vocabulary.people.count))
    case .country: return .facet(.country, try values(of: term, .country, countries))
    case .post: return .facet(.post, try values(of: term, .post, posts))
    case .pair: return try any(of: term, pair)
    case .memo: return .memoranda(memoranda(term.values))
    case .source: return .or(term.values.map { .source(TextPattern($0.text)) })
    case .id: return .or(term.values.map { .id($0.text) })
    case .text: return .anywhere(.text(term.values.map { TextPattern($0.text) }))
    case .lang: return try any(of: term) { Language(rawValue: $0).map { .language($0) } }
    case .has: return try any(of: term) { HasCondition(rawValue: $0).map { .has($0) } }
    case .is:
      return try any(of: term) {
        TimeCondition(rawValue: $0).map { .is($0, today: Int32(clamping: today.dayNumber)) }
      }
    }
  }

  /// The days that values mean, as they count from 1970-01-01.
  private func days(of term: FieldTerm) -> [ClosedRange<Int32>] {
    term.values.compactMap { DateRange($0.text)?.days }.map { days in
      Int32(clamping: days.lowerBound.dayNumber)...Int32(clamping: days.upperBound.dayNumber)
    }
  }

  private func any(
    of term: FieldTerm, _ filter: (String) -> Filter?
  ) throws(QueryError) -> Filter {
    var filters: [Filter] = []
    for value in term.values {
      guard let found = filter(Folding.folded(value.text)) else {
        throw unknown(value, of: term.field)
      }
      filters.append(found)
    }
    return .or(filters)
  }

  private func any(
    of term: FieldTerm, _ filter: (FieldValue) throws(QueryError) -> Filter
  ) throws(QueryError) -> Filter {
    var filters: [Filter] = []
    for value in term.values { filters.append(try filter(value)) }
    return .or(filters)
  }

  /// The memoranda of a kind, of an id, or with words in their title.
  private func memoranda(_ values: [FieldValue]) -> IndexSet {
    let matchers = values.map { MemorandumMatcher($0, in: catalog) }
    let found = catalog.memoranda.indices.filter { index in
      let memorandum = catalog.memoranda[index]
      return matchers.contains { $0.matches(memorandum) }
    }
    return IndexSet(found, capacity: catalog.memoranda.count)
  }

  // MARK: Errors

  func unknown(_ value: FieldValue, of field: QueryField) -> QueryError {
    let nearest: String?
    if let words = field.words {
      nearest = NearestName.find(value.text, among: words)
    } else if field == .post || field == .country {
      let values = catalog.table(field == .post ? .post : .country).values
      nearest = NearestName.find(value.text, among: values.flatMap(\.name.all))
    } else {
      nearest = catalog.names.nearest(to: value.text) { isWanted($0, for: field) }
    }
    return QueryError(
      .unknownValue(field: field, nearest: nearest), found: value.text, column: value.column,
      length: value.length)
  }

  private func isWanted(_ entity: Entity, for field: QueryField) -> Bool {
    switch (field, entity) {
    case (.province, .unit(let index)): gazetteer.units[index].country == "VN"
    case (.province, .city(let index)): gazetteer.cities[index].country == "VN"
    case (.prefecture, .unit(let index)): gazetteer.units[index].country == "JP"
    case (.prefecture, .city(let index)): gazetteer.cities[index].country == "JP"
    case (.place, .unit), (.place, .city), (.place, .region): true
    case (.sector, .sector), (.kind, .kind), (.party, .party), (.person, .person),
      (.by, .party), (.to, .party), (.signer, .person):
      true
    case (.pair, .unit), (.pair, .city), (.pair, .party): true
    default: false
    }
  }
}
