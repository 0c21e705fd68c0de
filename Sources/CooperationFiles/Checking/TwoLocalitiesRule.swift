import Cooperation

extension CheckRule {
  /// Finds persons who act for bodies of two localities, who may be two of one name.
  ///
  /// Ministries and
  /// embassies belong to no locality; posts in both places tell that it is one person.
  static let twoLocalities = CheckRule(name: "two-localities") { reading, vocabulary in
    var acts: [String: [(unit: Int, party: String, record: String)]] = [:]
    func note(_ person: String, _ party: String?, in record: String) {
      guard let party, let unit = unit(of: party, vocabulary) else { return }
      acts[person, default: []].append((unit, party, record))
    }
    for event in reading.records.events {
      for delegation in event.delegations {
        for member in delegation.members { note(member.person, delegation.party, in: event.id) }
      }
    }
    for memorandum in reading.records.memoranda {
      for signer in memorandum.signers { note(signer.person, signer.party, in: memorandum.id) }
    }
    return reading.records.people.compactMap { person in
      guard let acted = acts[person.id], let first = acted.first,
        let other = acted.first(where: { $0.unit != first.unit })
      else { return nil }
      let held = Set(person.posts.compactMap(\.party).compactMap { unit(of: $0, vocabulary) })
      guard !held.isSuperset(of: [first.unit, other.unit]) else { return nil }
      return Diagnostic(
        "'\(person.id)' acts for '\(first.party)' in '\(first.record)' and for '\(other.party)' in "
          + "'\(other.record)'; give two persons an id each, or one person both posts",
        rule: "two-localities", at: reading.location(.person, person.id), severity: .warning)
    }
  }

  /// Today's unit of a local body; nil for any other.
  private static func unit(of id: String, _ vocabulary: Vocabulary) -> Int? {
    guard let index = vocabulary.party(id: id) else { return nil }
    let party = vocabulary.parties[index]
    guard party.kind == .localGovernment || party.kind == .assembly,
      let locality = party.represents ?? party.locality
    else { return nil }
    let gazetteer = vocabulary.gazetteer
    if locality.city != nil, let city = gazetteer.city(id: locality.description) {
      let unit = gazetteer.cities[city].unitNow ?? gazetteer.cities[city].unit
      return unit.flatMap(gazetteer.unit(id:)).map(gazetteer.presentUnit(of:))
    }
    let unit = gazetteer.unit(id: locality.code) ?? gazetteer.units(code: locality.code).first
    return unit.map(gazetteer.presentUnit(of:))
  }
}
