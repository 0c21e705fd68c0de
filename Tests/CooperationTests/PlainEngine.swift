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

  private let records: RecordCollection
  private let names: PlainNames
  private let today: CalendarDate
  private let facts: [PlainFacts]
  private let everything: Set<Int>
  /// The queries saved under names.
  private let views: [String: Query]

  init(_ records: RecordCollection, today: CalendarDate, views: [String: Query] = [:]) {
    self.records = records
    self.today = today
    self.views = views
    let names = PlainNames(records)
    self.names = names
    facts = records.events.map { PlainFacts($0, of: records, names) }
    everything = Set(records.events.indices)
  }

  /// The ids of the events that a query finds, latest first.
  func ids(_ query: Query) throws(UnknownValue) -> [String] {
    try find(query).map { records.events[$0] }.sorted(by: Self.isLater).map(\.id)
  }

  /// How many events take each value of a facet, leaving out the facet's own terms at the top.
  func counts(_ query: Query) throws(UnknownValue) -> [Facet: [String: Int]] {
    let parts = try self.parts(of: [query])
    var counts: [Facet: [String: Int]] = [:]
    for facet in Facet.allCases {
      let found = parts.filter { $0.facet != facet }
        .reduce(everything) { $0.intersection($1.found) }
      var values: [String: Int] = [:]
      for event in found {
        for value in facts[event].values[facet] ?? [] { values[value, default: 0] += 1 }
      }
      counts[facet] = values
    }
    return counts
  }

  /// The order of dates turned round; on the same date by id.
  private static func isLater(_ left: Event, _ right: Event) -> Bool {
    let (first, second) = (left.date, right.date)
    if first.earliest != second.earliest { return first.earliest > second.earliest }
    if first.latest != second.latest { return first.latest < second.latest }
    if first.certainty != second.certainty {
      return first.certainty.rawValue > second.certainty.rawValue
    }
    if first.description != second.description { return first.description > second.description }
    return left.id < right.id
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
    case .phrase(let text): return events { $0.text.has(text) }
    case .field(let term): return try find(term)
    }
  }

  private func events(_ holds: (PlainFacts) -> Bool) -> Set<Int> {
    everything.filter { holds(facts[$0]) }
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
      var field: QueryField?
      switch term {
      case .field(let term), .not(.field(let term)): field = term.field
      default: break
      }
      parts.append(Part(found: try find(term), facet: field.flatMap(Facet.init(field:))))
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
    let first = events { $0.text.has(words[0]) }
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
    guard !meant.isEmpty else { return nil }
    let spellings = meant.flatMap { names.spellings[$0] ?? [] } + [name]
    let wanted = Set(meant.flatMap(withPredecessors))
    return events { facts in
      !facts.places.isDisjoint(with: wanted) || !facts.bodies.isDisjoint(with: wanted)
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
      return events { !$0.localities.isDisjoint(with: wanted) }
    case .place:
      let wanted = try known(places(text, isExact, country: nil))
      return events { !$0.places.isDisjoint(with: wanted) }
    case .sector, .kind, .party, .person:
      let called = names.things(named: text).filter { Self.fits($0, field) }
      let coded = called.filter { Self.id($0) == text }
      let wanted = try known(coded.isEmpty ? called : coded)
      return events { facts in
        let direct = facts.bodies.union(facts.sectors)
        return !direct.union(isExact ? [] : facts.widerSectors).isDisjoint(with: wanted)
      }
    case .date, .year: return events { Self.overlaps($0.event.date, text) }
    case .pair:
      let left = try side(text)
      let right = try side(value.other ?? "")
      return events { facts in
        [left, right].allSatisfy { !facts.localities.union(facts.bodies).isDisjoint(with: $0) }
      }
    case .status:
      let key = PlainNames.key(text)
      let wanted = try known(
        Set(
          EventStatus.allCases.filter { status in
            ([status.rawValue] + status.name.all).contains { PlainNames.key($0) == key }
          }))
      return events { wanted.contains($0.event.status) }
    case .memo: return instruments(value)
    case .source: return events { $0.sources.has(text) }
    case .id: return events { $0.event.id.hasPrefix(text) }
    case .text: return events { $0.text.has(text) }
    case .lang, .has, .is: return try find(condition: Folding.folded(text), field)
    }
  }

  private func find(condition word: String, _ field: QueryField) throws(UnknownValue) -> Set<Int> {
    let today = today
    switch (field, word) {
    case (.lang, "en"): return events { $0.event.title.en != nil }
    case (.lang, "vi"): return events { $0.event.title.vi != nil }
    case (.lang, "ja"): return events { $0.event.title.ja != nil }
    case (.has, "memorandum"): return events { !$0.event.memoranda.isEmpty }
    case (.has, "commitment"): return events { !$0.event.commitments.isEmpty }
    case (.has, "person"): return events { !$0.event.delegations.flatMap(\.members).isEmpty }
    case (.has, "source"): return events { !$0.event.sources.compactMap(\.url).isEmpty }
    case (.has, "place"): return events { !$0.event.places.isEmpty }
    case (.has, "sector"): return events { !$0.event.sectors.isEmpty }
    case (.has, "summary"): return events { !$0.event.summary.all.isEmpty }
    case (.is, "upcoming"):
      return events { $0.event.status != .cancelled && !($0.event.date.latest < today) }
    case (.is, "past"): return events { $0.event.date.latest < today }
    case (.is, "open"): return events { !$0.promises.isEmpty }
    case (.is, "overdue"):
      return events { facts in
        facts.promises.contains { promise in promise.due.map { $0.latest < today } ?? false }
      }
    case (.is, "active"):
      return events { facts in
        !facts.promises.isEmpty || facts.instruments.contains { isRunning($0) }
      }
    default: throw UnknownValue()
    }
  }

  /// True when it was signed and has not run out; what was renewed runs as what renewed it.
  private func isRunning(_ memorandum: Memorandum) -> Bool {
    var next = memorandum
    for _ in records.memoranda where [.signed, .renewed].contains(next.status) {
      let heirs = records.memoranda.filter { heir in
        heir.status != .drafted && heir.status != .superseded
          && heir.renews.map { records.redirects[$0] ?? $0 } == next.id
      }
      next = heirs.first ?? next
    }
    switch next.status {
    case .signed: return next.until.map { !($0.latest < today) } ?? true
    case .inForce, .renewed: return true
    case .drafted, .expired, .superseded: return false
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

  /// The events of instruments of a kind, else of an id, else with words in their title; words alone
  /// where they stand in quotes that they do not need.
  private func instruments(_ value: FieldValue) -> Set<Int> {
    let key = PlainNames.key(value.text)
    let kinds = Memorandum.Kind.allCases.filter { kind in
      ([kind.rawValue] + kind.name.all).contains { PlainNames.key($0) == key }
    }
    let id = records.redirects[value.text] ?? value.text
    return events { facts in
      facts.instruments.contains { instrument in
        if !value.isText, !kinds.isEmpty { return kinds.contains(instrument.kind) }
        if !value.isText, records.memoranda.contains(where: { $0.id == id }) {
          return instrument.id == id
        }
        return PlainText(instrument.title.all).has(value.text)
      }
    }
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
