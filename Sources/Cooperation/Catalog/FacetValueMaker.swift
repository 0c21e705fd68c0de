/// Interns the values of each facet while a catalog is made.
struct FacetValueMaker {
  let vocabulary: Vocabulary

  private var gazetteer: Gazetteer { vocabulary.gazetteer }

  func unit(_ index: Int, in table: inout FacetTableBuilder) -> Int {
    let unit = gazetteer.units[index]
    return table.intern(
      FacetEntry(id: unit.id, name: unit.name, country: unit.country), id: unit.id)
  }

  /// A unit as today's unit, a city under it, a region, or a country.
  func place(_ node: Gazetteer.Node, in table: inout FacetTableBuilder) -> Int {
    switch node {
    case .unit(let index): return unit(gazetteer.presentUnit(of: index), in: &table)
    case .city(let index):
      let city = gazetteer.cities[index]
      let holder = (city.unitNow ?? city.unit).flatMap(gazetteer.unit(id:))
      let parent =
        holder.map { unit(gazetteer.presentUnit(of: $0), in: &table) }
        ?? place(.country(city.country), in: &table)
      return table.intern(
        FacetEntry(id: city.id, name: city.name, parent: parent, country: city.country),
        id: city.id)
    case .region(let index):
      let region = gazetteer.regions[index]
      return table.intern(
        FacetEntry(id: region.id, name: region.name, country: region.country), id: region.id)
    case .country(let code):
      return table.intern(
        FacetEntry(id: code, name: CountryName.name(of: code), country: code), id: code)
    }
  }

  func sector(_ index: Int, in table: inout FacetTableBuilder) -> Int {
    var parent: Int?
    for wider in vocabulary.ancestors(ofSector: index).dropFirst().reversed() {
      parent = sector(wider, under: parent, in: &table)
    }
    return sector(index, under: parent, in: &table)
  }

  private func sector(_ index: Int, under parent: Int?, in table: inout FacetTableBuilder) -> Int {
    let sector = vocabulary.sectors[index]
    return table.intern(
      FacetEntry(id: sector.id, name: sector.name, parent: parent), id: sector.id)
  }

  func kind(_ index: Int, in table: inout FacetTableBuilder) -> Int {
    let kind = vocabulary.kinds[index]
    return table.intern(FacetEntry(id: kind.id, name: kind.name), id: kind.id)
  }

  func year(_ year: Int, in table: inout FacetTableBuilder) -> Int {
    let text = String(year)
    return table.intern(FacetEntry(id: text, name: LocalizedText(en: text)), id: text)
  }

  func party(_ index: Int, in table: inout FacetTableBuilder) -> Int {
    let party = vocabulary.parties[index]
    return table.intern(
      FacetEntry(id: party.id, name: party.name, country: party.country), id: party.id)
  }

  func person(_ index: Int, in table: inout FacetTableBuilder) -> Int {
    let person = vocabulary.people[index]
    return table.intern(
      FacetEntry(id: person.id, name: person.name, country: person.country), id: person.id)
  }

  func status(_ status: EventStatus, in table: inout FacetTableBuilder) -> Int {
    table.intern(FacetEntry(id: status.rawValue, name: status.name), id: status.rawValue)
  }

  /// A unit of Vietnam and one of Japan, joined as `VN-DN~JP-27`.
  func pair(_ units: (Int, Int), in table: inout FacetTableBuilder) -> Int {
    let (left, right) = (gazetteer.units[units.0], gazetteer.units[units.1])
    let id = "\(left.id)~\(right.id)"
    var name = LocalizedText()
    for language in Language.allCases {
      let sides = [left, right].map { $0.name.text(in: language) ?? $0.id }
      name[language] = sides.joined(separator: " – ")
    }
    return table.intern(FacetEntry(id: id, name: name), id: id)
  }

  func document(_ kind: Memorandum.Kind, in table: inout FacetTableBuilder) -> Int {
    table.intern(FacetEntry(id: kind.rawValue, name: kind.name), id: kind.rawValue)
  }

  func country(_ code: String, in table: inout FacetTableBuilder) -> Int {
    table.intern(
      FacetEntry(id: code, name: CountryName.name(of: code), country: code), id: code)
  }

  /// An office, one for all that are called so in English, or in the first language that it has.
  func post(_ title: LocalizedText, in table: inout FacetTableBuilder) -> Int {
    let id = title.all.first ?? ""
    let index = table.intern(FacetEntry(id: id, name: title), id: id)
    table.add(title, to: index)
    return index
  }

  /// How documents stand, by the word that a query has for it.
  func validity(_ validity: Memorandum.Validity) -> FacetEntry {
    let word = TimeCondition.allCases.first { $0.validity == validity }?.rawValue ?? ""
    return FacetEntry(id: word, name: validity.name)
  }

  /// What became of promises, by the word that a query has for it.
  func standing(_ standing: Promise.Standing) -> FacetEntry {
    FacetEntry(id: standing.condition.rawValue, name: standing.name)
  }
}
