package import Cooperation

/// What a line of a list says of a row, in a language, as the records have it: the date by which the list
/// is sorted, what sort it is of, what it is called, and what stands beside that.
package struct RowText: Sendable {
  package private(set) var date: EventDate?
  /// The short name of the kind of an event, the kind of a document, the standing of a promise, the
  /// country of a person.
  package private(set) var sort = ""
  package let title: String
  /// The first sector of an event, how a document stands, who promised and to whom, a person's office.
  package private(set) var more = ""
  /// When a promise was made.
  package private(set) var made: EventDate?

  private let catalog: Catalog
  private let language: Language

  package init(
    _ row: Int, of kind: RowKind, _ catalog: Catalog, in language: Language, today: CalendarDate
  ) {
    self.catalog = catalog
    self.language = language
    title =
      catalog.title(of: row, kind)?.text(in: language) ?? catalog.id(of: row, kind)
    switch kind {
    case .events: tell(catalog.events[row])
    case .documents: tell(catalog.memoranda[row], row, today)
    case .promises: tellPromise(row, today)
    case .people: tellPerson(row)
    }
  }

  private mutating func tell(_ event: Event) {
    let vocabulary = catalog.vocabulary
    date = event.date
    if let kind = vocabulary.kind(id: event.kind) {
      sort = text(vocabulary.kinds[kind].shortName) ?? event.kind
    }
    if let sector = event.sectors.first.flatMap(vocabulary.sector(id:)) {
      more = text(vocabulary.sectors[sector].shortName) ?? ""
    }
  }

  private mutating func tell(_ document: Memorandum, _ row: Int, _ today: CalendarDate) {
    date = catalog.date(ofRow: row, .documents)
    sort = text(document.kind.name) ?? document.kind.rawValue
    let validity = catalog.validity(ofDocument: row, today: today)
    more = text(validity?.name ?? document.status.name) ?? ""
  }

  private mutating func tellPromise(_ row: Int, _ today: CalendarDate) {
    guard let promise = catalog.promise(ofRow: row, today: today) else { return }
    let commitment = promise.commitment
    date = commitment.due
    sort = text(promise.standing.name) ?? ""
    more = names(commitment.by)
    if !commitment.to.isEmpty { more += " > " + names(commitment.to) }
    made = catalog.promiseRecord(ofRow: row)?.record.date
  }

  private mutating func tellPerson(_ row: Int) {
    date = catalog.lastMet(ofPersonRow: row)
    if let country = catalog.person(ofRow: row)?.country {
      sort = text(CountryName.name(of: country)) ?? country
    }
    more = catalog.office(ofPersonRow: row).flatMap(text) ?? ""
  }

  /// The short names of bodies, else their names.
  private func names(_ ids: [String]) -> String {
    ids.map { id in
      catalog.vocabulary.party(id: id).flatMap { index in
        let party = catalog.vocabulary.parties[index]
        return party.short[language] ?? text(party.name)
      } ?? id
    }.joined(separator: ", ")
  }

  private func text(_ text: LocalizedText) -> String? { text.text(in: language) }
}
