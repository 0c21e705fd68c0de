import Browser
import Cells
import Cooperation
import CooperationFiles

/// A record that `show` found by its id.
enum ShownRecord {
  /// An event of a row, with its stops.
  case row(Int)
  /// A stop of a journey, as its own record tells it.
  case stop(Event)
  case memorandum(Memorandum)
  /// A promise by its row.
  case promise(Int)
  case party(Party)
  case person(Person)
  /// A unit, city, region, sector or kind, which is shown as its record is written.
  case entry(JSONValue)

  /// The record with that id, or with the id that took its place; nil when there is none.
  init?(_ id: String, _ catalog: Catalog) {
    let (vocabulary, id) = (catalog.vocabulary, catalog.current(id))
    let gazetteer = vocabulary.gazetteer
    if let stop = catalog.stop(id: id) {
      self = .stop(stop)
    } else if let row = catalog.row(id: id) {
      self = .row(row)
    } else if let promise = catalog.row(ofPromise: id) {
      self = .promise(promise)
    } else if let memorandum = catalog.memorandum(id: id) {
      self = .memorandum(memorandum)
    } else if let party = vocabulary.party(id: id) {
      self = .party(vocabulary.parties[party])
    } else if let person = vocabulary.person(id: id) {
      self = .person(vocabulary.people[person])
    } else if let unit = gazetteer.unit(id: id) {
      self = .entry(JSONValue(gazetteer.units[unit]))
    } else if let city = gazetteer.city(id: id) {
      self = .entry(JSONValue(gazetteer.cities[city]))
    } else if let region = gazetteer.region(id: id) {
      self = .entry(JSONValue(gazetteer.regions[region]))
    } else if let sector = vocabulary.sector(id: id) {
      self = .entry(JSONValue(vocabulary.sectors[sector]))
    } else if let kind = vocabulary.kind(id: id) {
      self = .entry(JSONValue(vocabulary.kinds[kind]))
    } else {
      return nil
    }
  }

  /// Every id that shows something.
  static func knownIDs(_ catalog: Catalog) -> [String] {
    let vocabulary = catalog.vocabulary
    return catalog.events.indices.map(catalog.events.id) + catalog.memoranda.map(\.id)
      + vocabulary.parties.map(\.id) + vocabulary.people.map(\.id)
      + vocabulary.gazetteer.units.map(\.id) + vocabulary.gazetteer.cities.map(\.id)
  }

  /// The record with every key.
  func json(_ catalog: Catalog, today: CalendarDate) -> JSONValue {
    switch self {
    case .row(let row):
      EventJSON.value(
        catalog.events.recorded(row), stops: catalog.events.stops(row),
        memoranda: catalog.memoranda(of:))
    case .stop(let event): EventJSON.value(event, stops: [], memoranda: catalog.memoranda(of:))
    case .memorandum(let memorandum): JSONValue(memorandum)
    case .promise(let row): RowJSON.value(row, .promises, catalog, today: today)
    case .party(let party): JSONValue(party)
    case .person(let person): JSONValue(person)
    case .entry(let value): value
    }
  }

  /// The lines of the record for reading.
  func lines(_ catalog: Catalog, _ session: QuerySession, _ columns: Int) throws -> [String] {
    let (language, today) = (session.language, session.today)
    let document: DetailDocument
    switch self {
    case .row(let row):
      document = DetailDocument(
        event: catalog.events[row], catalog: catalog, language: language, today: today,
        columns: columns)
    case .stop(let event):
      document = DetailDocument(
        event: event, catalog: catalog, language: language, today: today, columns: columns)
    case .memorandum(let memorandum):
      document = DetailDocument(
        memorandum: memorandum, catalog: catalog, language: language, today: today,
        columns: columns)
    case .promise(let row):
      document = DetailDocument(
        row, of: .promises, catalog: catalog, language: language, today: today, columns: columns)
    case .party(let party):
      document = DetailDocument(
        party: party, catalog: catalog, language: language, today: today, columns: columns)
    case .person(let person):
      document = DetailDocument(
        person: person, catalog: catalog, language: language, today: today, columns: columns)
    case .entry(let value):
      return try YAMLText.short(value).split(separator: "\n").map { String($0).drawn }
    }
    return document.lines.map { $0.text.drawn.trimmedEnd }
  }
}
