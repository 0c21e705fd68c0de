import Cells
import Cooperation
import Papers
import Words

extension DetailWriter {
  /// The name of a kind of event.
  func kind(_ id: String) -> [DetailRun] {
    guard let index = vocabulary.kind(id: id) else { return [DetailRun(id)] }
    let name = strings.name(vocabulary.kinds[index].name, id: id)
    return [DetailRun(name, to: .value(.kind, id: id, name: name))]
  }

  /// The name of a body.
  func party(_ id: String) -> [DetailRun] {
    guard let index = vocabulary.party(id: id) else { return [DetailRun(id)] }
    let name = strings.name(vocabulary.parties[index].name, id: id)
    return [DetailRun(name, to: .value(.party, id: id, name: name))]
  }

  /// The names of bodies in a row.
  func parties(_ ids: [String]) -> [DetailRun] { .joined(ids.map(party), by: separator) }

  /// The name of a person.
  func person(_ id: String) -> [DetailRun] {
    guard let index = vocabulary.person(id: id) else { return [DetailRun(id)] }
    let name = strings.name(vocabulary.people[index].name, id: id)
    return [DetailRun(name, to: .value(.person, id: id, name: name))]
  }

  /// The names of sectors in a row.
  func sectors(_ ids: [String]) -> [DetailRun] {
    let names = ids.map { id -> [DetailRun] in
      guard let index = vocabulary.sector(id: id) else { return [DetailRun(id)] }
      let name = strings.name(vocabulary.sectors[index].name, id: id)
      return [DetailRun(name, to: .value(.sector, id: id, name: name))]
    }
    return .joined(names, by: separator)
  }

  /// What a locality was called on a day, and today's unit where that has another name.
  ///
  /// A locality of cooperation leads to its province or prefecture, any other to its place.
  func place(_ locality: Locality, _ date: EventDate, isLocality: Bool) -> [DetailRun] {
    let field: QueryField =
      switch (isLocality, locality.country) {
      case (true, "VN"): .province
      case (true, "JP"): .prefecture
      default: .place
      }
    let id = locality.description
    let name = vocabulary.name(of: locality, on: date, in: language)
    var runs = [DetailRun(name, to: .value(field, id: id, name: name))]
    let present = presentUnits(of: locality, date)
    for (index, unit) in present.enumerated() {
      let now = strings.name(unit.name, id: unit.id)
      runs.append(DetailRun(index == 0 ? " (\(strings[.now]) " : ", ", .dim))
      runs.append(DetailRun(now, .dim, to: .value(field, id: unit.id, name: now)))
    }
    if !present.isEmpty { runs.append(DetailRun(")", .dim)) }
    return runs
  }

  /// Today's units of a locality whose unit of the day goes on under another name or was divided.
  private func presentUnits(of locality: Locality, _ date: EventDate) -> [AdministrativeUnit] {
    guard vocabulary.presentName(of: locality, on: date, in: language) != nil else { return [] }
    let gazetteer = vocabulary.gazetteer
    let city = locality.city == nil ? nil : gazetteer.city(id: locality.description)
    let former =
      city.map { gazetteer.unit(ofCity: $0, in: date) }
      ?? gazetteer.units(code: locality.code, in: date)
    return (former.first.map(gazetteer.presentUnits(of:)) ?? []).map { gazetteer.units[$0] }
  }

  /// The date and the title of an event; the date takes at least `dateColumns`.
  func event(row: Int, dateColumns: Int = 0) -> [DetailRun] {
    let event = catalog.events[row]
    let title = strings.name(event.title, id: event.id)
    let date = long(event.date).padded(to: dateColumns)
    return [DetailRun("\(date)  ", .dim), DetailRun(title, to: .event(event.id))]
  }

  /// An instrument by its title, and when it was signed.
  func instrument(_ id: String) -> [DetailRun] {
    guard let memorandum = catalog.memorandum(id: id) else { return [DetailRun(id)] }
    let title = strings.name(memorandum.title, id: id)
    let date = memorandum.signed.map { [DetailRun(" (\(long($0)))", .dim)] } ?? []
    return [DetailRun(title, to: .memorandum(id, title: title))] + date
  }

  /// The columns of a list of dates: spans and dates that are not certain take more, so that the
  /// others stay near to what is dated.
  func dateColumns(_ dates: [EventDate]) -> Int {
    let plain = dates.filter { $0.end == nil && $0.certainty == .certain }
    return (plain.isEmpty ? dates : plain).map { ColumnWidth.of(long($0)) }.max() ?? 0
  }

  /// A date for reading, in signs that the terminal can draw.
  func long(_ date: EventDate) -> String { glyphs.plain(DateText.long(date, language)) }
}
