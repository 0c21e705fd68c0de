/// A counterpart made ready for one catalog: its units and cities, or its body, as numbers.
struct CounterpartSide {
  let counterpart: Counterpart
  let country: String?
  let filter: Filter
  private let vocabulary: Vocabulary
  /// Units by index, and behind them cities.
  private let nodes: IndexSet

  init(_ counterpart: Counterpart, _ vocabulary: Vocabulary) {
    self.counterpart = counterpart
    self.vocabulary = vocabulary
    country = counterpart.country(vocabulary)
    let gazetteer = vocabulary.gazetteer
    var nodes = IndexSet(capacity: gazetteer.nodeCount)
    switch counterpart {
    case .unit(let id):
      for index in gazetteer.unit(id: id).map(gazetteer.withPredecessors(of:)) ?? [] {
        nodes.insert(index)
      }
      filter = .localities(nodes)
    case .city(let id):
      if let city = gazetteer.city(id: id) { nodes.insert(gazetteer.node(ofCity: city)) }
      filter = .localities(nodes)
    case .party(let id):
      let party = vocabulary.party(id: id).map { [$0] } ?? []
      filter = .parties(IndexSet(party, capacity: vocabulary.parties.count))
    }
    self.nodes = nodes
  }

  /// True when some of the localities are of this side, as they stood at a date.
  func holds(_ localities: [Locality], at date: EventDate) -> Bool {
    localities.contains { locality in
      vocabulary.gazetteer.nodes(of: locality, in: date).contains(where: nodes.contains)
    }
  }

  /// True when a body is of this side: it is the body or below it, or has its seat in the locality.
  func holds(party id: String, at date: EventDate) -> Bool {
    guard counterpart.isLocality else {
      return vocabulary.partyChain(id).contains { $0.id == counterpart.id }
    }
    return vocabulary.seat(ofParty: id).map { holds([$0], at: date) } ?? false
  }

  /// True when a body is known to be of another place, or is another body.
  func excludes(party id: String, at date: EventDate) -> Bool {
    guard counterpart.isLocality else { return !holds(party: id, at: date) }
    return vocabulary.seat(ofParty: id).map { !holds([$0], at: date) } ?? false
  }

  /// True when an instrument is this side's: by its localities, where it has none by the seats of its
  /// signatories; a body's when it signed.
  func holds(_ memorandum: Memorandum, at date: EventDate) -> Bool {
    guard counterpart.isLocality else { return memorandum.signatories.contains(counterpart.id) }
    return holds(localities(of: memorandum), at: date)
  }

  /// True when an instrument names others of this side's country, and not this side.
  func excludes(_ memorandum: Memorandum, at date: EventDate) -> Bool {
    guard !holds(memorandum, at: date) else { return false }
    guard counterpart.isLocality else {
      return memorandum.signatories.contains { id in
        vocabulary.party(id: id).map { vocabulary.parties[$0].country == country } ?? false
      }
    }
    return localities(of: memorandum).contains { $0.country == country }
  }

  /// The localities of an instrument, else the seats of its signatories.
  func localities(of memorandum: Memorandum) -> [Locality] {
    memorandum.localities.isEmpty
      ? memorandum.signatories.compactMap(vocabulary.seat(ofParty:)) : memorandum.localities
  }
}

extension Vocabulary {
  /// A body and those above it, the narrowest first.
  package func partyChain(_ id: String) -> [Party] {
    var found: [Party] = []
    var next: String? = id
    while let id = next, let index = party(id: id), !found.contains(where: { $0.id == id }) {
      found.append(parties[index])
      next = parties[index].parent
    }
    return found
  }

  /// The locality of a body, else of the nearest above it that has one.
  func seat(ofParty id: String) -> Locality? {
    partyChain(id).lazy.compactMap { $0.represents ?? $0.locality }.first
  }
}
