extension Catalog {
  /// Whom a person met at events that were held: those of other countries' delegations there, each with
  /// the number of these events, the most frequent first, then the latest met.
  package func met(byPerson id: String) -> [(person: String, count: Int)] {
    var counts: [String: Int] = [:]
    var order: [String] = []
    for row in rows(ofPerson: id) {
      let event = events[row]
      guard event.status == .held else { continue }
      let own = Set(
        event.delegations.filter { $0.members.contains { $0.person == id } }
          .map { country(ofParty: $0.party) })
      var seen: Set<String> = []
      for delegation in event.delegations where !own.contains(country(ofParty: delegation.party)) {
        for member in delegation.members where seen.insert(member.person).inserted {
          if counts[member.person] == nil { order.append(member.person) }
          counts[member.person, default: 0] += 1
        }
      }
    }
    return order.enumerated().map { (place: $0, person: $1, count: counts[$1] ?? 0) }
      .sorted { ($1.count, $0.place) < ($0.count, $1.place) }.map { ($0.person, $0.count) }
  }

  private func country(ofParty id: String) -> String? {
    vocabulary.party(id: id).map { vocabulary.parties[$0].country }
  }
}
