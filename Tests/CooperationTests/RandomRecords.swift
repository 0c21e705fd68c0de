import Cooperation
import TestSupport

/// Parts of the fixture with random changes.
enum RandomRecords {
  /// Some of the events, changed; one collection in twelve is empty.
  static func collection(_ random: inout SeededGenerator) -> RecordCollection {
    var records = Fixture.records
    let count =
      Int.random(in: 0..<12, using: &random) == 0 ? 0 : Int.random(in: 1...30, using: &random)
    records.events = records.events.shuffled(using: &random).prefix(count)
      .map { changed($0, &random) }
    records.memoranda = records.memoranda.shuffled(using: &random)
      .filter { _ in Int.random(in: 0..<8, using: &random) > 0 }
      .map { changed($0, &random) }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: records.parties = records.parties.filter { _ in Bool.random(using: &random) }
    case 1: records.people = records.people.filter { _ in Bool.random(using: &random) }
    case 2: records.sectors = records.sectors.filter { _ in Bool.random(using: &random) }
    case 3: records.cities = records.cities.filter { _ in Bool.random(using: &random) }
    case 4: records.kinds = records.kinds.filter { _ in Bool.random(using: &random) }
    default: break
    }
    if let memorandum = records.memoranda.randomElement(using: &random) {
      records.redirects["merged"] = memorandum.id
    }
    return records
  }

  private static func changed(_ event: Event, _ random: inout SeededGenerator) -> Event {
    func often(_ random: inout SeededGenerator) -> Bool {
      Int.random(in: 0..<4, using: &random) > 0
    }
    var title = event.title
    if let language = Language.allCases.randomElement(using: &random), title.languages.count > 1 {
      title[language] = nil
    }
    let localities = (0..<Int.random(in: 1...3, using: &random)).compactMap { _ in
      codes.randomElement(using: &random).flatMap { Locality($0) }
    }
    let commitments = event.commitments.map { promise in
      Commitment(
        id: promise.id, text: promise.text, by: promise.by, to: promise.to,
        due: often(&random) ? promise.due : date(&random),
        status: often(&random) ? .open : .done, metBy: promise.metBy)
    }
    let sources = event.sources.map { source in
      Source(
        title: source.title, url: often(&random) ? source.url : nil, publisher: source.publisher,
        published: source.published, accessed: source.accessed, language: source.language)
    }
    var changed = Event(
      id: event.id, kind: often(&random) ? event.kind : "unheard-of",
      date: often(&random) ? event.date : date(&random),
      status: often(&random)
        ? event.status
        : EventStatus.allCases.randomElement(using: &random)
          ?? .held,
      title: often(&random) ? event.title : title,
      summary: often(&random) ? event.summary : LocalizedText(),
      places: often(&random) ? event.places : [],
      localities: often(&random) ? event.localities : localities,
      sectors: often(&random) ? event.sectors : Array(event.sectors.prefix(1)),
      parties: often(&random) ? event.parties : event.parties + ["unheard-of"],
      delegations: often(&random) ? event.delegations : [],
      memoranda: often(&random)
        ? event.memoranda : Bool.random(using: &random) ? [] : ["merged", "unheard-of"],
      commitments: commitments, follows: event.follows, sources: often(&random) ? sources : [],
      confidence: event.confidence)
    if Bool.random(using: &random) { changed.revision.changed = date(&random).earliest }
    return changed
  }

  private static func changed(
    _ memorandum: Memorandum, _ random: inout SeededGenerator
  ) -> Memorandum {
    var changed = memorandum
    changed.until = Bool.random(using: &random) ? nil : date(&random)
    changed.status = Memorandum.Status.allCases.randomElement(using: &random) ?? .signed
    switch Int.random(in: 0..<6, using: &random) {
    case 0: changed.signed = nil
    case 1: changed.signed = EventDate(by: date(&random).start)
    case 2: changed.term = Period("P3Y")
    case 3: changed.renewal = .automatic
    case 4:
      let people = Fixture.records.people.shuffled(using: &random).prefix(2)
      changed.signers = people.map { Signer(person: $0.id, party: nil) }
    default: break
    }
    changed.revision.changed = date(&random).earliest
    return changed
  }

  /// A day, month, year or interval of any certainty, about the fixture's today.
  static func date(_ random: inout SeededGenerator) -> EventDate {
    let start = partialDate(&random)
    let certainties: [EventDate.Certainty] = [
      .certain, .certain, .approximate, .uncertain, .approximateAndUncertain,
    ]
    let end = Int.random(in: 0..<3, using: &random) == 0 ? partialDate(&random) : nil
    let certainty = certainties.randomElement(using: &random) ?? .certain
    return EventDate(start: start, end: end, certainty: certainty) ?? EventDate(Fixture.today)
  }

  private static func partialDate(_ random: inout SeededGenerator) -> PartialDate {
    let month =
      Int.random(in: 0..<4, using: &random) > 0 ? Int.random(in: 1...12, using: &random) : nil
    let day =
      month != nil && Bool.random(using: &random) ? Int.random(in: 1...31, using: &random) : nil
    let year = Int.random(in: 2010...2028, using: &random)
    return PartialDate(year: year, month: month, day: day) ?? PartialDate(Fixture.today)
  }

  private static let codes = [
    "VN-DN", "VN-DN@63", "VN-27", "VN-57", "VN-43", "VN-SG", "VN-26", "VN-26@1989", "VN-39",
    "JP-27",
    "JP-27/sakai", "JP-13", "VN-27/hoi-an", "VN-DN/hoi-an", "VN-39/bien-hoa", "JP-28/kobe", "FR",
    "FR/paris", "JP-99", "VN-DN/nowhere",
  ]
}
