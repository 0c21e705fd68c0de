package import Cooperation

/// Filters in the words of the screen's language, with names as that language has them.
package struct TermText {
  let catalog: Catalog
  let language: Language

  package init(catalog: Catalog, language: Language) {
    self.catalog = catalog
    self.language = language
  }

  private var vocabulary: Vocabulary { catalog.vocabulary }

  /// A term as its chip says it: in English what the query says, in other languages its meaning.
  package func text(of term: Query) -> String {
    guard language != .en else { return "\(named(term))" }
    switch term {
    case .and(let terms): return terms.map(text(of:)).joined(separator: " ")
    case .or(let terms):
      return terms.map(text(of:)).joined(separator: language == .vi ? " hoặc " : " または ")
    case .not(let term): return "−" + text(of: term)
    case .word, .phrase, .view: return "\(term)"
    case .field(let term): return text(of: term)
    }
  }

  /// The name that a value of a field has in this language; the value itself where it has none.
  package func name(of value: String, _ field: QueryField) -> String {
    if value.contains("@"), let unit = vocabulary.gazetteer.unit(id: value) {
      let unit = vocabulary.gazetteer.units[unit]
      let name = unit.name.text(in: language) ?? value
      guard let end = unit.to else { return name }
      return Strings(language)[.formerUnit(name: name, year: end.latest.year)]
    }
    let names = Set(
      entities(value, field).compactMap { name(of: $0)?.text(in: language) })
    return names.count == 1 ? names.first ?? value : value
  }

  // MARK: Terms

  private func text(of term: FieldTerm) -> String {
    let values = term.values.map { value in
      switch term.field {
      case .has: HasCondition(rawValue: value.text)?.meaning.text(in: language) ?? value.text
      case .is: TimeCondition(rawValue: value.text)?.meaning.text(in: language) ?? value.text
      case .lang: Language(rawValue: value.text)?.ownName ?? value.text
      case .status: EventStatus(rawValue: value.text)?.name.text(in: language) ?? value.text
      case .memo where value.isText: "\"\(value.text)\""
      case .memo: Memorandum.Kind(rawValue: value.text)?.name.text(in: language) ?? value.text
      default:
        name(of: value.text, term.field)
          + (value.other.map { " – " + name(of: $0, term.field) } ?? "")
      }
    }
    let list = (term.isExact ? "=" : "") + values.joined(separator: ", ")
    // These say by themselves what they ask.
    if term.field == .has || term.field == .is { return list }
    return "\(term.field.name.text(in: language)): \(list)"
  }

  /// The query with names in this language, where they still mean the same.
  private func named(_ term: Query) -> Query {
    switch term {
    case .and(let terms): return .and(terms.map(named))
    case .or(let terms): return .or(terms.map(named))
    case .not(let term): return .not(named(term))
    case .word, .phrase, .view: return term
    case .field(let memo) where memo.field == .memo: return term
    case .field(let term):
      let values = term.values.map { value in
        FieldValue(
          name(of: value.text, term.field), other: value.other.map { name(of: $0, term.field) })
      }
      return .field(FieldTerm(term.field, isExact: term.isExact, values: values))
    }
  }

  // MARK: Names

  private func entities(_ value: String, _ field: QueryField) -> [Entity] {
    let gazetteer = vocabulary.gazetteer
    switch field {
    case .province, .prefecture, .place, .pair:
      if let city = gazetteer.city(id: value) { return [.city(city)] }
      let units = gazetteer.units(code: value.uppercased())
      if let last = units.last { return [.unit(last)] }
    case .sector, .kind, .party, .person: break
    default: return []
    }
    let found = catalog.names.entities(named: value).filter { isWanted($0, for: field) }
    // A place and the bodies called after it are shown as the place.
    let places = found.filter { entity in
      switch entity {
      case .unit, .city: true
      default: false
      }
    }
    return places.isEmpty ? found : places
  }

  private func isWanted(_ entity: Entity, for field: QueryField) -> Bool {
    switch (field, entity) {
    case (.province, .unit(let index)): vocabulary.gazetteer.units[index].country == "VN"
    case (.prefecture, .unit(let index)): vocabulary.gazetteer.units[index].country == "JP"
    case (.province, .city(let index)): vocabulary.gazetteer.cities[index].country == "VN"
    case (.prefecture, .city(let index)): vocabulary.gazetteer.cities[index].country == "JP"
    case (.place, .unit), (.place, .city), (.place, .region), (.pair, .unit), (.pair, .city),
      (.pair, .party):
      true
    case (.sector, .sector), (.kind, .kind), (.party, .party), (.person, .person): true
    default: false
    }
  }

  private func name(of entity: Entity) -> LocalizedText? {
    switch entity {
    case .unit(let index): vocabulary.gazetteer.units[index].name
    case .city(let index): vocabulary.gazetteer.cities[index].name
    case .sector(let index): vocabulary.sectors[index].shortName
    case .kind(let index): vocabulary.kinds[index].shortName
    case .party(let index): vocabulary.parties[index].name
    case .person(let index): vocabulary.people[index].name
    case .region(let index): vocabulary.gazetteer.regions[index].name
    }
  }
}

extension Strings {
  /// Why a query cannot be answered, with the name that was probably meant in this language.
  package func text(of error: QueryError, in catalog: Catalog) -> String {
    guard case .unknownValue(let field, let nearest?) = error.problem else {
      return text(of: error)
    }
    let name = TermText(catalog: catalog, language: language).name(of: nearest, field)
    return text(
      of: QueryError(
        .unknownValue(field: field, nearest: name), found: error.found, column: error.column,
        length: error.length))
  }
}
