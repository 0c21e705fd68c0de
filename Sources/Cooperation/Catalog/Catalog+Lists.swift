extension Catalog {
  /// What a row is called: the title of an event or document, the text of a promise, the name of a
  /// person; nil for a row whose bytes are damaged.
  package func title(of row: Int, _ kind: RowKind) -> LocalizedText? {
    switch kind {
    case .events: events[row].title
    case .documents: memoranda[row].title
    case .promises: commitment(ofRow: row)?.text
    case .people: person(ofRow: row)?.name
    }
  }

  /// The id of a row: of an event, a document or a person; of a promise that of its event's record
  /// and its own with a `#` between them.
  package func id(of row: Int, _ kind: RowKind) -> String {
    switch kind {
    case .events: events.id(row)
    case .documents: memoranda[row].id
    case .promises:
      promiseRecord(ofRow: row).map { "\($0.record.id)#\($0.commitment.id)" } ?? ""
    case .people: person(ofRow: row)?.id ?? ""
    }
  }

  /// The row of a list by an id, as `id(of:_:)` gives it, or by one that was merged into it.
  package func row(id: String, of kind: RowKind) -> Int? {
    switch kind {
    case .events: row(id: id)
    case .documents: memoranda.index(ofID: current(id))
    case .promises: row(ofPromise: id)
    case .people:
      vocabulary.person(id: current(id)).flatMap { person in
        withView(.people) { view in
          (0..<view.count).first { row in
            view.people.range(row).contains { Int(view.people.values[$0]) == person }
          }
        }
      }
    }
  }

  /// The date by which the list of a row is sorted; nil where nothing tells it.
  package func date(ofRow row: Int, _ kind: RowKind) -> EventDate? {
    switch kind {
    case .events: events[row].date
    case .documents: memoranda[row].signed.flatMap { $0.hasOpenBeginning ? nil : $0 }
    case .promises: commitment(ofRow: row)?.due
    case .people: lastMet(ofPersonRow: row)
    }
  }

  /// What the record of a row tells of itself: of a journey the part that was changed last, of a promise
  /// the event that made it.
  package func revision(ofRow row: Int, _ kind: RowKind) -> Revision? {
    switch kind {
    case .events:
      ([events.recorded(row)] + events.stops(row)).map(\.revision)
        .max { ($0.changed?.dayNumber ?? Int.min) < ($1.changed?.dayNumber ?? Int.min) }
    case .documents: memoranda[row].revision
    case .promises: promiseRecord(ofRow: row)?.record.revision
    case .people: person(ofRow: row)?.revision
    }
  }

  /// The rows of the events that a row belongs to, latest first.
  package func events(ofRow row: Int, _ kind: RowKind) -> [Int] {
    withViews { $0.events(ofRow: row, kind) }
  }

  /// The rows of the events that a filter finds, latest first.
  func events(_ filter: Filter) -> [Int] {
    withViews { views in
      (0..<count).filter { row in
        filter.matches(RowInHand(kind: .events, row: row, event: row), views, of: self)
      }
    }
  }

  /// The rows of a list that belong to an event.
  package func rows(of kind: RowKind, ofEvent event: Int) -> [Int] {
    withViews { $0.rows(of: kind, ofEvent: event) }
  }

  /// The person of a row.
  package func person(ofRow row: Int) -> Person? {
    let index = withView(.people) { $0.people.array(row).first }
    return index.flatMap { vocabulary.people.indices.contains($0) ? vocabulary.people[$0] : nil }
  }

  /// How the document of a row stands on a day; nil for one that is drafted or superseded, itself or as
  /// what renewed it.
  package func validity(ofDocument row: Int, today: CalendarDate) -> Memorandum.Validity? {
    withView(.documents) { $0.validity(row, on: Int32(clamping: today.dayNumber)) }
  }

  /// The offices in which the person of a row was named, the latest first, then those that the
  /// person's record alone tells.
  package func posts(ofPersonRow row: Int) -> [LocalizedText] {
    guard let person = person(ofRow: row) else { return [] }
    var posts: [LocalizedText] = []
    let members = events(ofRow: row, .people).flatMap { events[$0].delegations.flatMap(\.members) }
    for title in members.filter({ $0.person == person.id }).map(\.position)
      + person.posts.map(\.title)
    where !title.isEmpty && !posts.contains(where: { $0.all.first == title.all.first }) {
      posts.append(title)
    }
    return posts
  }

  /// The office in which the person of a row was named last, else the first that the person's record
  /// tells.
  package func office(ofPersonRow row: Int) -> LocalizedText? {
    guard let person = person(ofRow: row) else { return nil }
    let named = events(ofRow: row, .people).lazy.flatMap { event in
      self.events[event].delegations.flatMap(\.members)
    }.first { $0.person == person.id && !$0.position.isEmpty }
    return named?.position ?? person.posts.first?.title
  }

  /// The date of the latest event at which the person of a row was; what is only planned is none.
  package func lastMet(ofPersonRow row: Int) -> EventDate? {
    events(ofRow: row, .people).lazy.map { events[$0] }.first { $0.status == .held }?.date
  }

  /// What was promised in a row.
  package func commitment(ofRow row: Int) -> Commitment? {
    promiseRecord(ofRow: row)?.commitment
  }

  /// The promise of a row, as it stands on a day.
  package func promise(ofRow row: Int, today: CalendarDate) -> Promise? {
    guard let event = events(ofRow: row, .promises).first,
      let (record, commitment) = promiseRecord(ofRow: row)
    else { return nil }
    return Promise(commitment, of: record.id, row: event, today: today)
  }

  /// What was promised at the event of a row: in its own record, then in those of its stops, each once,
  /// with the id of the record.
  func commitments(ofEvent row: Int) -> [(record: String, commitment: Commitment)] {
    var found: [(record: String, commitment: Commitment)] = []
    for record in [events.recorded(row)] + events.stops(row) {
      for commitment in record.commitments
      where !found.contains(where: { $0.commitment == commitment }) {
        found.append((record.id, commitment))
      }
    }
    return found
  }

  /// The row of a promise by its id, as `id(of:_:)` gives it.
  package func row(ofPromise id: String) -> Int? {
    let parts = id.split(separator: "#", omittingEmptySubsequences: false)
    guard parts.count == 2, let event = row(id: String(parts[0])) else { return nil }
    let record = current(String(parts[0]))
    return rows(of: .promises, ofEvent: event).first { row in
      self.id(of: row, .promises) == "\(record)#\(parts[1])"
    }
  }

  /// The record of an event or stop that made a promise, and what it promised.
  package func promiseRecord(
    ofRow row: Int
  ) -> (record: Event, commitment: Commitment)? {
    let found = withViews { views -> (event: Int, place: PromisePlace)? in
      guard let event = views.events(ofRow: row, .promises).first,
        let number = views.promises.recorded.array(row).first
      else { return nil }
      return (event, PromisePlace(number: number))
    }
    guard let (event, place) = found else { return nil }
    let records = [events.recorded(event)] + (place.part > 0 ? events.stops(event) : [])
    guard records.indices.contains(place.part),
      records[place.part].commitments.indices.contains(place.index)
    else { return nil }
    return (records[place.part], records[place.part].commitments[place.index])
  }
}
