import Cooperation
import Foundation

/// What a query means, as plainly as it can be said: sets of events over the records, no index.
struct PlainEngine {
  /// A value of a field is the name of nothing.
  struct UnknownValue: Error {}

  /// What a term finds, and the facet that it selects in.
  private struct Part {
    let found: Set<Int>
    let facet: Facet?
  }

  /// A row with one of its events, by their places in their lists.
  private struct Hand {
    let row: Int
    let event: Int?
  }

  private let records: RecordCollection
  private let names: PlainNames
  private let today: CalendarDate
  private let kind: RowKind
  private let lists: PlainLists
  private let hands: [Hand]
  private let everything: Set<Int>
  /// The queries saved under names.
  private let views: [String: Query]

  /// Asks a list of the records.
  init(
    _ records: RecordCollection, of kind: RowKind = .events, today: CalendarDate,
    views: [String: Query] = [:]
  ) {
    self.init(PlainLists(records, today: today), of: kind, views: views)
  }

  init(_ lists: PlainLists, of kind: RowKind, views: [String: Query]) {
    records = lists.records
    today = lists.today
    names = lists.names
    self.kind = kind
    self.lists = lists
    self.views = views
    hands = lists[kind].enumerated().flatMap { row, facts -> [Hand] in
      let events = kind == .events ? [row] : facts.events
      return events.isEmpty
        ? [Hand(row: row, event: nil)] : events.map { Hand(row: row, event: $0) }
    }
    everything = Set(hands.indices)
  }

  /// The ids of the rows that a query finds, latest first.
  func ids(_ query: Query) throws(UnknownValue) -> [String] {
    let rows = Set(try find(query).map { hands[$0].row })
    return rows.map { lists[kind][$0] }.sorted(by: lists.isLater).map(\.id)
  }

  /// How many rows take each value of a facet, leaving out the facet's own terms at the top.
  func counts(_ query: Query) throws(UnknownValue) -> [Facet: [String: Int]] {
    let parts = try self.parts(of: [query])
    var counts: [Facet: [String: Int]] = [:]
    for facet in Facet.allCases {
      let found = parts.filter { $0.facet != facet }
        .reduce(everything) { $0.intersection($1.found) }
      var rows: [String: Set<Int>] = [:]
      for hand in found {
        for value in values(facet, hands[hand]) { rows[value, default: []].insert(hands[hand].row) }
      }
      counts[facet] = rows.mapValues(\.count)
    }
    return counts
  }

  private func values(_ facet: Facet, _ hand: Hand) -> Set<String> {
    Set(facts(hand, facet.owners).flatMap { $0.values[facet] ?? [] })
  }

  /// What a term looks at: the row where its list has it, else its event, else what the event has of
  /// the list that has it.
  private func facts(_ hand: Hand, _ owners: RowKinds) -> [PlainFacts] {
    if owners.has(kind) { return [lists[kind][hand.row]] }
    guard let event = hand.event else { return [] }
    if owners.has(.events) { return [lists[.events][event]] }
    return [RowKind.documents, .promises, .people].filter(owners.has).flatMap { other in
      (lists[.events][event].rows[other] ?? []).map { lists[other][$0] }
    }
  }

  private func look(_ owners: RowKinds, _ holds: (PlainFacts) -> Bool) -> Set<Int> {
    everything.filter { facts(hands[$0], owners).contains(where: holds) }
  }

  /// What words look at: the row, and its event.
  private func anywhere(_ holds: (PlainFacts) -> Bool) -> Set<Int> {
    everything.filter { index in
      let hand = hands[index]
      return holds(lists[kind][hand.row])
        || (hand.event.map { holds(lists[.events][$0]) } ?? false)
    }
  }

  private func find(_ query: Query) throws(UnknownValue) -> Set<Int> {
    switch query {
    case .and, .word, .view:
      return try parts(of: [query]).reduce(everything) { $0.intersection($1.found) }
    case .or(let terms):
      var found: Set<Int> = []
      for term in terms { found.formUnion(try find(term)) }
      return found
    case .not(let term): return everything.subtracting(try find(term))
    case .phrase(let text): return anywhere { $0.text.has(text) }
    case .field(let term): return try find(term)
    }
  }

  private func parts(of terms: [Query]) throws(UnknownValue) -> [Part] {
    var parts: [Part] = []
    var words: [String] = []
    for term in try opened(terms) {
      if case .word(let word) = term {
        words.append(word)
        continue
      }
      parts += find(words: words)
      words = []
      var facet: Facet?
      switch term {
      case .field(let term), .not(.field(let term)): facet = Facet(term)
      default: break
      }
      parts.append(Part(found: try find(term), facet: facet))
    }
    return parts + find(words: words)
  }

  /// The terms that must hold, with those that views stand for.
  private func opened(_ terms: [Query]) throws(UnknownValue) -> [Query] {
    var opened: [Query] = []
    for term in terms.flatMap(\.conjuncts) {
      switch term {
      case .view(let view):
        guard let query = views[view.name] else { throw UnknownValue() }
        opened += try self.opened([query])
      case .not(.view(let view)): opened.append(.not(.all(of: try self.opened([.view(view)]))))
      default: opened.append(term)
      }
    }
    return opened
  }

  // MARK: Words

  /// From the left, as many neighbours as spell a name are that name; the others are texts.
  ///
  /// Dashes are nothing by themselves, but may stand within a name.
  private func find(words: [String]) -> [Part] {
    guard !words.isEmpty else { return [] }
    if Self.isDashes(words[0]) { return find(words: Array(words.dropFirst())) }
    for length in stride(from: words.count, through: 1, by: -1)
    where !Self.isDashes(words[length - 1]) {
      let name = words.prefix(length).joined(separator: " ")
      guard let found = find(name: name) else { continue }
      return [Part(found: found, facet: nil)] + find(words: Array(words.dropFirst(length)))
    }
    let first = anywhere { $0.text.has(words[0]) }
    return [Part(found: first, facet: nil)] + find(words: Array(words.dropFirst()))
  }

  private static func isDashes(_ word: String) -> Bool {
    Folding.folded(word).allSatisfy { $0 == "-" }
  }

  /// What refers to a place, body or person of that name, or has any spelling of it in its text.
  ///
  /// Nil for what is the name of none; one letter of ASCII is no name.
  private func find(name: String) -> Set<Int>? {
    let key = PlainNames.key(name)
    guard key.count > 1 || name.utf8.contains(where: { $0 >= 0x80 }) else { return nil }
    let meant = names.things(named: name).filter { thing in
      switch thing {
      case .unit, .city, .party, .person: true
      case .sector, .kind: false
      }
    }
    let country = CountryName.code(of: name).map(CountryName.spellings) ?? []
    guard !meant.isEmpty || !country.isEmpty else { return nil }
    let spellings = meant.flatMap { names.spellings[$0] ?? [] } + country
    let wanted = Set(meant.flatMap(withPredecessors))
    return anywhere { facts in
      !facts.places.isDisjoint(with: wanted)
        || !facts.parties.union(facts.people).union(facts.signers).isDisjoint(with: wanted)
        || spellings.contains { facts.text.has($0) }
    }
  }

  // MARK: Fields

  private func find(_ term: FieldTerm) throws(UnknownValue) -> Set<Int> {
    var found: Set<Int> = []
    for value in term.values { found.formUnion(try find(value, term.field, term.isExact)) }
    return found
  }

  private func find(
    _ value: FieldValue, _ field: QueryField, _ isExact: Bool
  ) throws(UnknownValue) -> Set<Int> {
    let text = value.text
    switch field {
    case .province, .prefecture:
      let wanted = try known(places(text, isExact, country: field == .province ? "VN" : "JP"))
      return look([.events, .documents]) { !$0.localities.isDisjoint(with: wanted) }
    case .place:
      let wanted = try known(places(text, isExact, country: nil))
      return look([.events, .documents]) { !$0.places.isDisjoint(with: wanted) }
    case .sector:
      let wanted = try things(text, field)
      return look([.events, .documents]) { facts in
        !facts.sectors.union(isExact ? [] : facts.widerSectors).isDisjoint(with: wanted)
      }
    case .kind:
      let wanted = try things(text, field)
      return look(.events) { !$0.kinds.isDisjoint(with: wanted) }
    case .party:
      let wanted = try things(text, field)
      return look([.events, .documents, .promises]) { !$0.parties.isDisjoint(with: wanted) }
    case .by:
      let wanted = try things(text, .party)
      return look(.promises) { !$0.promisors.isDisjoint(with: wanted) }
    case .to:
      let wanted = try things(text, .party)
      return look(.promises) { !$0.promisees.isDisjoint(with: wanted) }
    case .person:
      let wanted = try things(text, field)
      return look([.events, .people]) { !$0.people.isDisjoint(with: wanted) }
    case .signer:
      let wanted = try things(text, .person)
      return look(.documents) { !$0.signers.isDisjoint(with: wanted) }
    case .country:
      let code = CountryName.code(of: text) ?? text.uppercased()
      _ = try known(Set(lists[.people].filter { $0.values[.country] == [code] }.map(\.id)))
      return look(.people) { $0.values[.country] == [code] }
    case .post:
      let wanted = try known(lists.posts(text))
      return look(.people) { !($0.values[.post] ?? []).isDisjoint(with: wanted) }
    case .date, .year:
      return look([.events, .documents, .promises]) {
        ($0.made ?? $0.date).map { Self.overlaps($0, text) } ?? false
      }
    case .signed: return look(.documents) { $0.date.map { Self.overlaps($0, text) } ?? false }
    case .due: return look(.promises) { $0.date.map { Self.overlaps($0, text) } ?? false }
    case .met: return look(.people) { $0.date.map { Self.overlaps($0, text) } ?? false }
    case .until:
      return look(.documents) { facts in
        facts.end.flatMap { end in
          EventDate(start: PartialDate(end.lowerBound), end: PartialDate(end.upperBound))
        }.map { Self.overlaps($0, text) } ?? false
      }
    case .since:
      let first = EventDate(text)?.earliest ?? .first(of: 1)
      return look([.events, .documents, .people]) { $0.changed.map { $0 >= first } ?? false }
    case .pair:
      let left = try side(text)
      let right = try side(value.other ?? "")
      return look([.events, .documents]) { facts in
        [left, right].allSatisfy { side in
          !facts.localities.union(facts.parties).isDisjoint(with: side)
        }
      }
    case .status:
      let key = PlainNames.key(text)
      let wanted = try known(
        Set(
          EventStatus.allCases.filter { status in
            ([status.rawValue] + status.name.all).contains { PlainNames.key($0) == key }
          }))
      return look(.events) { $0.event.map { wanted.contains($0.status) } ?? false }
    case .memo:
      return look([.documents]) { $0.document.map { isMeant($0, by: value) } ?? false }
    case .source: return look([.events, .documents]) { $0.sources.has(text) }
    case .id: return look(.events) { $0.id.hasPrefix(text) }
    case .text: return anywhere { $0.text.has(text) }
    case .lang, .has, .is: return try find(condition: Folding.folded(text), field)
    }
  }

  private func things(
    _ text: String, _ field: QueryField
  ) throws(UnknownValue) -> Set<PlainNames.Thing> {
    let exact = names.things(named: text).filter { Self.fits($0, field) }
    let called = exact.isEmpty && field == .sector ? names.sectors(about: text) : exact
    let coded = called.filter { Self.id($0) == text }
    return try known(coded.isEmpty ? called : coded)
  }

  private func find(condition word: String, _ field: QueryField) throws(UnknownValue) -> Set<Int> {
    let today = today
    func event(_ holds: (Event) -> Bool) -> Set<Int> {
      look(.events) { $0.event.map(holds) ?? false }
    }
    switch (field, word) {
    case (.lang, "en"): return event { $0.title.en != nil }
    case (.lang, "vi"): return event { $0.title.vi != nil }
    case (.lang, "ja"): return event { $0.title.ja != nil }
    case (.has, "memorandum"): return event { !$0.memoranda.isEmpty }
    case (.has, "commitment"), (.has, "promise"): return event { !$0.commitments.isEmpty }
    case (.has, "delegation"): return event { !$0.delegations.isEmpty }
    case (.has, "person"): return event { !$0.delegations.flatMap(\.members).isEmpty }
    case (.has, "source"):
      return look([.events, .documents]) { facts in
        !(facts.document?.sources ?? facts.event?.sources ?? []).compactMap(\.url).isEmpty
      }
    case (.has, "until"): return look(.documents) { $0.end != nil }
    case (.has, "place"): return event { !$0.places.isEmpty }
    case (.has, "sector"): return event { !$0.sectors.isEmpty }
    case (.has, "summary"): return event { !$0.summary.all.isEmpty }
    case (.is, "upcoming"): return event { $0.status != .cancelled && !($0.date.latest < today) }
    case (.is, "past"): return event { $0.date.latest < today }
    case (.is, "open"), (.is, "overdue"), (.is, "kept"), (.is, "dropped"):
      return look(.promises) { $0.values[.standing]?.contains(word) ?? false }
    case (.is, "in-force"), (.is, "lapsed"), (.is, "no-end"):
      return look(.documents) { $0.values[.validity] == [word] }
    case (.is, "active"):
      return look(.events) { facts in
        !facts.promises.isEmpty
          || (facts.rows[.documents] ?? []).contains { row in
            let stand = lists[.documents][row].values[.validity] ?? []
            return !stand.isDisjoint(with: ["in-force", "no-end"])
          }
      }
    default: throw UnknownValue()
    }
  }

  private static func fits(_ thing: PlainNames.Thing, _ field: QueryField) -> Bool {
    switch (thing, field) {
    case (.sector, .sector), (.kind, .kind), (.party, .party), (.person, .person): true
    default: false
    }
  }

  private static func id(_ thing: PlainNames.Thing) -> String {
    switch thing {
    case .unit(let id), .city(let id), .sector(let id), .kind(let id), .party(let id),
      .person(let id):
      id
    }
  }

  /// Instruments of a kind, else of an id, else with words in their title; words alone where they
  /// stand in quotes that they do not need.
  private func isMeant(_ instrument: Memorandum, by value: FieldValue) -> Bool {
    let key = PlainNames.key(value.text)
    let kinds = Memorandum.Kind.allCases.filter { kind in
      ([kind.rawValue] + kind.name.all).contains { PlainNames.key($0) == key }
    }
    let id = records.redirects[value.text] ?? value.text
    if !value.isText, !kinds.isEmpty { return kinds.contains(instrument.kind) }
    if !value.isText, records.memoranda.contains(where: { $0.id == id }) {
      return instrument.id == id
    }
    return PlainText(instrument.title.all).has(value.text)
  }

  // MARK: Places

  private func places(
    _ text: String, _ isExact: Bool, country: String?
  ) -> Set<PlainNames.Thing> {
    let code = text.uppercased()
    let byID = records.units.filter { $0.id == code || $0.id == text }
    let byCode = records.units.filter { $0.code == code }
    let named = names.things(named: text)
    let called = byID.isEmpty ? byCode : byID
    let units =
      called.isEmpty ? records.units.filter { named.contains(.unit($0.id)) } : called
    var found: Set<PlainNames.Thing> = []
    for unit in units where country == nil || unit.country == country {
      if text.contains("@") {
        found.insert(.unit(unit.id))
      } else if isExact {
        found.formUnion(records.units.filter { $0.code == unit.code }.map { .unit($0.id) })
      } else {
        found.formUnion(withPredecessors(of: .unit(unit.id)))
      }
    }
    let city = names.city(text)
    for other in records.cities where country == nil || other.country == country {
      if city.map({ $0.id == other.id }) ?? named.contains(.city(other.id)) {
        found.insert(.city(other.id))
      }
    }
    return found
  }

  private func side(_ text: String) throws(UnknownValue) -> Set<PlainNames.Thing> {
    let isPlace = records.units.contains { $0.id == text } || names.city(text) != nil
    let bodies = isPlace ? [] : names.things(named: text).filter { Self.fits($0, .party) }
    return try known(places(text, false, country: nil).union(bodies))
  }

  private func known<Member>(_ found: Set<Member>) throws(UnknownValue) -> Set<Member> {
    if found.isEmpty { throw UnknownValue() }
    return found
  }

  private func withPredecessors(of thing: PlainNames.Thing) -> [PlainNames.Thing] {
    guard case .unit(let id) = thing else { return [thing] }
    return records.units.filter { names.successors(of: $0.id).contains(id) }.map { .unit($0.id) }
  }

  // MARK: Dates

  private static func overlaps(_ date: EventDate, _ text: String) -> Bool {
    for (sign, holds) in comparisons where text.hasPrefix(sign) {
      return EventDate(text.dropFirst(sign.count)).map { holds(date, $0) } ?? false
    }
    guard let dots = text.range(of: "..") else {
      return EventDate(text).map { $0.earliest <= date.latest && date.earliest <= $0.latest }
        ?? false
    }
    let lower = EventDate(text[..<dots.lowerBound])
    let upper = EventDate(text[dots.upperBound...])
    if let lower, let upper, lower.earliest > upper.latest { return false }
    return (lower.map { date.latest >= $0.earliest } ?? true)
      && (upper.map { date.earliest <= $0.latest } ?? true)
  }

  private static let comparisons: [(String, @Sendable (EventDate, EventDate) -> Bool)] = [
    (">=", { $0.latest >= $1.earliest }), ("<=", { $0.earliest <= $1.latest }),
    (">", { $0.latest > $1.latest }), ("<", { $0.earliest < $1.earliest }),
  ]
}
