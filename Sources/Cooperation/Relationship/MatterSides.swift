/// Who has to do with each other in an event, a document or a promise: localities as they are today
/// where the records name any of a country, else bodies.
package struct MatterSides: Hashable, Sendable {
  /// Of Vietnam where it takes part; of a promise who owes.
  package let first: [Counterpart]
  /// Of Japan, else of others; of a promise to whom; empty where the records name one side alone.
  package let second: [Counterpart]

  package init(_ first: [Counterpart], _ second: [Counterpart]) {
    self.first = first
    self.second = second
  }

  /// The sides of an event: localities, else the bodies of its delegations, the other bodies.
  package init(_ event: Event, _ vocabulary: Vocabulary) {
    let guests = event.delegations.filter { $0.role == .guest }
    let hosts = event.delegations.filter { $0.role == .host }
    let others = event.delegations.filter { $0.role == .participant }
    self.init(
      event.localities, on: event.date,
      else: (guests + hosts + others).map(\.party) + event.parties, vocabulary)
  }

  /// The sides of a document: localities, else signatories; where it names none, those of the event at
  /// which it was signed.
  package init(_ memorandum: Memorandum, _ catalog: Catalog) {
    var event: Event? { catalog.rows(of: memorandum).last.map { catalog.events[$0] } }
    if memorandum.localities.isEmpty, memorandum.signatories.isEmpty {
      self = event.map { MatterSides($0, catalog.vocabulary) } ?? MatterSides([], [])
    } else {
      let date = memorandum.signed ?? event?.date
      self.init(
        date == nil ? [] : memorandum.localities, on: date ?? EventDate(.first(of: 1)),
        else: memorandum.signatories, catalog.vocabulary)
    }
  }

  /// Who promised to whom, each by the locality that it acts for, else itself.
  package init(_ commitment: Commitment, on date: EventDate, _ vocabulary: Vocabulary) {
    func sides(_ ids: [String]) -> [Counterpart] {
      ids.reduce(into: []) { found, id in
        let locality = vocabulary.party(id: id).flatMap { vocabulary.parties[$0].represents }
        let places = Counterpart.localities(
          locality.map { [$0] } ?? [], on: date, in: vocabulary)
        let side = places.count == 1 ? places[0] : .party(id: id)
        if !found.contains(side) { found.append(side) }
      }
    }
    self.init(sides(commitment.by), sides(commitment.to))
  }

  /// The sides of some pairs, each once.
  package init(pairs: [[Counterpart]]) {
    func unique(_ sides: [Counterpart]) -> [Counterpart] {
      sides.reduce(into: []) { if !$0.contains($1) { $0.append($1) } }
    }
    self.init(
      unique(pairs.compactMap(\.first)), unique(pairs.compactMap { $0.dropFirst().first }))
  }

  private init(
    _ localities: [Locality], on date: EventDate, else bodies: [String], _ vocabulary: Vocabulary
  ) {
    let places = Counterpart.localities(localities, on: date, in: vocabulary)
    let outermost = bodies.filter { id in
      !vocabulary.partyChain(id).dropFirst().contains { bodies.contains($0.id) }
    }
    let parties = outermost.reduce(into: [Counterpart]()) { found, id in
      if vocabulary.party(id: id) != nil, !found.contains(.party(id: id)) {
        found.append(.party(id: id))
      }
    }
    func side(_ country: String) -> [Counterpart] {
      let own = places.filter { $0.country(vocabulary) == country }
      return own.isEmpty ? parties.filter { $0.country(vocabulary) == country } : own
    }
    let others = parties.filter { !["VN", "JP"].contains($0.country(vocabulary)) }
    let found = [side("VN"), side("JP"), others].filter { !$0.isEmpty }
    self.init(found.first ?? [], found.count > 1 ? found[1] : [])
  }

  /// True when both sides are these two, whichever stands first.
  package func are(_ sides: [Counterpart]) -> Bool {
    let both = first + second
    return sides.count == 2 && both.count == 2 && sides.allSatisfy(both.contains)
  }
}
