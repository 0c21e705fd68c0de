extension Catalog {
  /// The stops of all journeys.
  package var stops: StopList { StopList(image: image) }

  /// The stop of a journey with that id, or with an id that was merged into it.
  package func stop(id: String) -> Event? {
    stops.index(ofID: current(id)).flatMap(stops.decoded)
  }
}

extension Event {
  /// A journey with what its stops tell: their places, localities, sectors, bodies, people,
  /// documents, promises and sources, each once.
  package func united(with stops: [Event]) -> Event {
    guard !stops.isEmpty else { return self }
    var event = self
    let own = Set([id] + stops.map(\.id))
    for stop in stops {
      event.places.add(stop.places)
      event.localities.add(stop.localities)
      event.sectors.add(stop.sectors)
      event.parties.add(stop.parties)
      event.memoranda.add(stop.memoranda)
      event.commitments.add(stop.commitments)
      event.follows.add(stop.follows.filter { !own.contains($0) })
      event.sources.add(stop.sources)
      event.delegations.unite(stop.delegations)
    }
    return event
  }
}

extension Array where Element: Equatable {
  /// Appends those that are not there yet.
  fileprivate mutating func add(_ more: [Element]) {
    for element in more where !contains(element) { append(element) }
  }
}

extension [Delegation] {
  /// Adds delegations; people of one body on one side are one delegation.
  fileprivate mutating func unite(_ more: [Delegation]) {
    for delegation in more {
      guard
        let index = firstIndex(where: {
          $0.party == delegation.party && $0.role == delegation.role
        })
      else {
        append(delegation)
        continue
      }
      for member in delegation.members
      where !self[index].members.contains(where: { $0.person == member.person }) {
        self[index].members.append(member)
      }
    }
  }
}
