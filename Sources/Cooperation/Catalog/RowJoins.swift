/// What the rows of events have to do with those of the other lists, noted while events are added.
struct RowJoins {
  /// A promise, and where it stands.
  struct Made {
    let commitment: Commitment
    /// The row of the event.
    let row: Int
    /// 0 for the event's own record, else the stop that made it, from 1.
    let part: Int
    /// Which of that record's promises it is.
    let index: Int
    /// The date of that record.
    let made: EventDate
  }

  /// The rows of the events of a document, by its index.
  private(set) var eventsOfDocuments: [Int: [Int]] = [:]
  /// The same of a person.
  private(set) var eventsOfPeople: [Int: [Int]] = [:]
  /// The date of the latest event at which a person was; what is only planned is none.
  private(set) var met: [Int: EventDate] = [:]
  /// The positions in which a person is named, each once.
  private(set) var positions: [Int: [LocalizedText]] = [:]
  private(set) var promises: [Made] = []

  /// Notes an event, the latest first; `people` are those of its delegations.
  mutating func add(_ event: Event, row: Int, documents: [Int], people: [Int]) {
    for document in documents where eventsOfDocuments[document]?.last != row {
      eventsOfDocuments[document, default: []].append(row)
    }
    for person in people where eventsOfPeople[person]?.last != row {
      eventsOfPeople[person, default: []].append(row)
      if met[person] == nil, event.status == .held { met[person] = event.date }
    }
  }

  /// Notes the position of a person.
  mutating func add(_ position: LocalizedText, of person: Int) {
    guard !position.isEmpty, !(positions[person] ?? []).contains(position) else { return }
    positions[person, default: []].append(position)
  }

  /// Notes the promises of a row: of the event's own record, then of its stops, each once.
  mutating func add(promisesOf parts: [Event], row: Int) {
    var seen: [Commitment] = []
    for (part, record) in parts.enumerated() {
      for (index, commitment) in record.commitments.enumerated() where !seen.contains(commitment) {
        seen.append(commitment)
        promises.append(
          Made(
            commitment: commitment, row: row, part: part, index: index, made: record.date))
      }
    }
  }
}

/// Where the record of a promise stands: which record of its event's row, and which of its promises.
struct PromisePlace {
  /// 0 for the event's own record, else the stop, from 1.
  let part: Int
  let index: Int

  init(_ promise: RowJoins.Made) {
    part = promise.part
    index = promise.index
  }

  /// As the column of promises keeps it.
  init(number: Int) {
    part = number >> 16
    index = number & 0xFFFF
  }

  var number: Int { part << 16 | min(index, 0xFFFF) }
}
