import Cooperation

extension CheckRule {
  /// Finds two bodies or two persons whose names are the same but for case, marks and spaces.
  static let sameName = CheckRule(name: "same-name") { reading, _ in
    let parties = reading.records.parties.map { party in
      (id: party.id, names: party.name.all, group: party.country)
    }
    let people = reading.records.people.map { person in
      (id: person.id, names: person.name.all, group: person.country ?? "")
    }
    return findings(parties, .party, reading) + findings(people, .person, reading)
  }

  private static func findings(
    _ entities: [(id: String, names: [String], group: String)], _ target: RecordTarget,
    _ reading: CollectionReading
  ) -> [Diagnostic] {
    var owners: [String: String] = [:]
    var found: [Diagnostic] = []
    for entity in entities {
      let others = Set(
        entity.names.compactMap { name -> String? in
          let key = "\(entity.group)/\(Folding.key(of: name))"
          let owner = owners[key]
          if owner == nil { owners[key] = entity.id }
          return owner == entity.id ? nil : owner
        })
      for other in others.sorted() {
        found.append(
          Diagnostic(
            "\(target.rawValue) '\(entity.id)' is named like '\(other)'; merge them if they are "
              + "one", rule: "same-name", at: reading.location(target, entity.id),
            severity: .warning))
      }
    }
    return found
  }
}
