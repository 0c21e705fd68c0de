/// Which of the events held were visits of one side to the other, by the delegations recorded.
package struct Visits: Hashable, Sendable {
  /// The rows at which a delegation of the first side was the guest, latest first.
  package let ofFirst: [Int]
  /// The rows at which a delegation of the second side was the guest; of anybody from the other
  /// country where there is no second side.
  package let ofSecond: [Int]
  /// The rows of visits of which the record does not tell who visited whom.
  package let untold: [Int]

  init(_ sides: RelationshipSides, _ events: [(row: Int, event: Event)]) {
    var (ofFirst, ofSecond, untold): ([Int], [Int], [Int]) = ([], [], [])
    for (row, event) in events where event.status == .held {
      let first = Self.visited(event, sides.isOfFirst, sides.isOfSecond, sides.isInSecond)
      let second = Self.visited(event, sides.isOfSecond, sides.isOfFirst, sides.isInFirst)
      if first { ofFirst.append(row) }
      if second { ofSecond.append(row) }
      if !first, !second, event.kind == "visit" { untold.append(row) }
    }
    self.ofFirst = ofFirst
    self.ofSecond = ofSecond
    self.untold = untold
  }

  /// How many visits there were, each once.
  package var count: Int { Set(ofFirst + ofSecond + untold).count }

  /// True when guests came from one side alone, and a host or the place is of the other where these
  /// are recorded.
  private static func visited(
    _ event: Event, _ isGuest: (String, EventDate) -> Bool, _ isHost: (String, EventDate) -> Bool,
    _ isDestination: ([Locality], EventDate) -> Bool
  ) -> Bool {
    let guests = event.delegations.filter { $0.role == .guest }.map(\.party)
    let hosts = event.delegations.filter { $0.role == .host }.map(\.party)
    guard guests.contains(where: { isGuest($0, event.date) }),
      !guests.contains(where: { isHost($0, event.date) }),
      !hosts.contains(where: { isGuest($0, event.date) })
    else { return false }
    return hosts.contains { isHost($0, event.date) } || event.places.isEmpty
      || isDestination(event.places, event.date)
  }
}

extension RelationshipSides {
  fileprivate func isOfFirst(_ party: String, _ date: EventDate) -> Bool {
    first.holds(party: party, at: date)
  }

  fileprivate func isOfSecond(_ party: String, _ date: EventDate) -> Bool {
    guard let second else { return isFromOtherCountry(party) }
    return second.holds(party: party, at: date)
  }

  fileprivate func isInFirst(_ places: [Locality], _ date: EventDate) -> Bool {
    isIn(first, places, date)
  }

  fileprivate func isInSecond(_ places: [Locality], _ date: EventDate) -> Bool {
    guard let second else { return places.contains { $0.country != first.country } }
    return isIn(second, places, date)
  }

  /// A body is at home in its country; a locality in itself.
  private func isIn(_ side: CounterpartSide, _ places: [Locality], _ date: EventDate) -> Bool {
    side.counterpart.isLocality
      ? side.holds(places, at: date) : places.contains { $0.country == side.country }
  }

  private func isFromOtherCountry(_ party: String) -> Bool {
    catalog.vocabulary.party(id: party).map {
      catalog.vocabulary.parties[$0].country != first.country
    } ?? false
  }
}
