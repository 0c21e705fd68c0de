/// All records of a collection, sorted by date with the latest first, and the indexes over them.
///
/// A row is the index of an event in `events`. Names are interned: columns hold numbers.
package struct Catalog: Sendable {
  package let vocabulary: Vocabulary
  /// Latest first; on the same date by id.
  package let events: [Event]
  package let memoranda: [Memorandum]
  private let memorandaByID: [String: Int]
  private let rowsByID: [String: Int]
  private let redirects: [String: String]
  private let facets: [Facet: FacetTable]
  /// For each facet and value the number of all records that take it.
  let totals: [Facet: [Int]]
  /// For each row the units and cities of its localities: a unit's index, or the number of units
  /// plus a city's index.
  let localityNodes: Column
  /// The same with the places where it took place.
  let placeNodes: Column
  /// Sectors as recorded, without the wider ones.
  let sectors: Column
  let parties: Column
  let people: Column
  let text: TextArena

  /// Builds the indexes.
  ///
  /// - Complexity: O(n log n) over the events, and linear in their text.
  package init(_ records: RecordCollection) {
    let vocabulary = Vocabulary(records)
    let sorted = records.events.sorted { left, right in
      left.date == right.date ? left.id < right.id : left.date > right.date
    }
    var builder = CatalogBuilder(records, vocabulary: vocabulary)
    for event in sorted { builder.append(event) }
    self.vocabulary = vocabulary
    events = sorted
    memoranda = records.memoranda
    memorandaByID = Dictionary(
      records.memoranda.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    rowsByID = Dictionary(
      sorted.enumerated().map { ($1.id, $0) }, uniquingKeysWith: { first, _ in first })
    redirects = records.redirects
    facets = builder.facets
    totals = builder.facets.mapValues(\.counts)
    localityNodes = builder.localityNodes
    placeNodes = builder.placeNodes
    sectors = builder.sectors
    parties = builder.parties
    people = builder.people
    text = builder.text
  }

  /// The number of events.
  package var count: Int { events.count }

  /// The values and column of a facet.
  package func table(_ facet: Facet) -> FacetTable { facets[facet] ?? FacetTable() }

  /// The row of an event by its id, or by an id that was merged into it.
  package func row(id: String) -> Int? { rowsByID[redirects[id] ?? id] }

  /// The memorandum with that id, or with an id that was merged into it.
  package func memorandum(id: String) -> Memorandum? {
    memorandaByID[redirects[id] ?? id].map { memoranda[$0] }
  }

  /// The memoranda signed or exchanged at an event.
  package func memoranda(of event: Event) -> [Memorandum] {
    event.memoranda.compactMap(memorandum(id:))
  }

  /// The events at which an instrument was signed or exchanged, latest first.
  package func events(of memorandum: Memorandum) -> [Event] {
    events.filter { $0.memoranda.contains(memorandum.id) }
  }

  /// The events that name this one as what they continue, latest first.
  package func followers(of event: Event) -> [Event] {
    events.filter { $0.follows.contains(event.id) }
  }

  /// The first and the last year of some rows; nil when there are none.
  package func years(of rows: some Sequence<Int>) -> ClosedRange<Int>? {
    var bounds: ClosedRange<Int>?
    for row in rows {
      let years = events[row].date.years
      bounds =
        bounds.map {
          min($0.lowerBound, years.lowerBound)...max($0.upperBound, years.upperBound)
        } ?? years
    }
    return bounds
  }
}
