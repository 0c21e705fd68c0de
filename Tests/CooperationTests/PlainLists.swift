import Cooperation

/// The four lists of some records, looked up as plainly as can be.
struct PlainLists {
  let records: RecordCollection
  let names: PlainNames
  let today: CalendarDate
  private var lists: [RowKind: [PlainFacts]] = [:]

  init(_ records: RecordCollection, today: CalendarDate) {
    self.records = records
    self.today = today
    let names = PlainNames(records)
    self.names = names
    var events = records.events.map { PlainFacts($0, of: records, names) }
    var documents = records.memoranda.map { document in
      PlainFacts(
        document: document, stand: Self.stand(of: document, records, today), of: records, names)
    }
    var promises: [PlainFacts] = []
    var people = records.people.map { person in
      let own = records.events.filter { event in
        event.delegations.flatMap(\.members).contains { $0.person == person.id }
      }
      let met = own.filter { $0.status == .held }.map(\.date).max()
      let positions = own.flatMap { $0.delegations.flatMap(\.members) }
        .filter { $0.person == person.id && !$0.position.isEmpty }.map(\.position)
      return PlainFacts(person: person, met: met, positions: positions, of: records, names)
    }
    for (row, event) in records.events.enumerated() {
      for instrument in PlainFacts.instruments(of: event, records) {
        guard let index = records.memoranda.firstIndex(where: { $0.id == instrument.id }),
          !documents[index].events.contains(row)
        else { continue }
        documents[index].events.append(row)
        events[row].rows[.documents, default: []].append(index)
      }
      for commitment in event.commitments {
        var facts = PlainFacts(commitment: commitment, of: event, today: today, records, names)
        facts.events = [row]
        events[row].rows[.promises, default: []].append(promises.count)
        promises.append(facts)
      }
      for member in event.delegations.flatMap(\.members) {
        guard let index = records.people.firstIndex(where: { $0.id == member.person }),
          !people[index].events.contains(row)
        else { continue }
        people[index].events.append(row)
        events[row].rows[.people, default: []].append(index)
      }
    }
    lists = [.events: events, .documents: documents, .promises: promises, .people: people]
  }

  subscript(kind: RowKind) -> [PlainFacts] { lists[kind] ?? [] }

  /// The order of dates turned round, what has none last; on the same date by id, promises by their
  /// events.
  func isLater(_ left: PlainFacts, _ right: PlainFacts) -> Bool {
    guard let first = left.date, let second = right.date else {
      if (left.date == nil) != (right.date == nil) { return left.date != nil }
      return precedes(left, right)
    }
    if first.earliest != second.earliest { return first.earliest > second.earliest }
    if first.latest != second.latest { return first.latest < second.latest }
    if first.certainty != second.certainty {
      return first.certainty.rawValue > second.certainty.rawValue
    }
    if first.description != second.description { return first.description > second.description }
    return precedes(left, right)
  }

  private func precedes(_ left: PlainFacts, _ right: PlainFacts) -> Bool {
    guard left.kind == .promises else { return left.id < right.id }
    let events = (self[.events][left.events[0]], self[.events][right.events[0]])
    if events.0.id != events.1.id { return isLater(events.0, events.1) }
    let ids = records.events[left.events[0]].commitments.map { "\(events.0.id)#\($0.id)" }
    return (ids.firstIndex(of: left.id) ?? 0) < (ids.firstIndex(of: right.id) ?? 0)
  }

  /// The offices that are called so, else those with these words in their names, by their first name.
  func posts(_ text: String) -> Set<String> {
    let titles =
      records.people.flatMap { $0.posts.map(\.title) }
      + records.events.flatMap { $0.delegations.flatMap(\.members).map(\.position) }
    let firsts = Set(self[.people].flatMap { $0.values[.post] ?? [] })
    // An office is one for all that are called the same in their first language.
    var offices: [String: [String]] = [:]
    for title in titles {
      guard let first = title.all.first, firsts.contains(first) else { continue }
      offices[first, default: []] += title.all
    }
    if firsts.contains(text) { return [text] }
    let key = PlainNames.key(text)
    let named = offices.filter { $0.value.contains { PlainNames.key($0) == key } }
    let found = named.isEmpty ? offices.filter { PlainText($0.value).has(text) } : named
    return Set(found.keys)
  }

  /// How a document stands, by the word of a query; nil for one that is drafted or superseded, itself
  /// or as what renewed it.
  private static func stand(
    of document: Memorandum, _ records: RecordCollection, _ today: CalendarDate
  ) -> String? {
    var next = document
    for _ in records.memoranda where [.signed, .renewed].contains(next.status) {
      let heirs = records.memoranda.filter { heir in
        heir.status != .drafted
          && heir.renews.map { records.redirects[$0] ?? $0 } == next.id
      }
      next = heirs.first ?? next
    }
    switch next.status {
    case .drafted, .superseded: return nil
    case .expired: return "lapsed"
    case .inForce, .renewed: return "in-force"
    case .signed:
      if next.renewal == .automatic { return "in-force" }
      guard let end = next.until?.latest ?? next.termDay else { return "no-end" }
      return end < today ? "lapsed" : "in-force"
    }
  }
}
