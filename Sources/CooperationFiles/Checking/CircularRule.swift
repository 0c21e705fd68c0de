import Cooperation

extension CheckRule {
  /// Finds sectors, bodies and units that stand above themselves.
  static let circular = CheckRule(name: "circular") { reading, _ in
    let records = reading.records
    let sectors = links(records.sectors.map { ($0.id, [$0.parent].compactMap { $0 }) })
    let parties = links(records.parties.map { ($0.id, [$0.parent].compactMap { $0 }) })
    let units = links(records.units.map { ($0.id, $0.successors) })
    return findings(sectors, "parent", .sector, reading)
      + findings(parties, "parent", .party, reading)
      + findings(units, "successor", .unit, reading)
  }

  private static func links(_ pairs: [(String, [String])]) -> [String: [String]] {
    Dictionary(pairs, uniquingKeysWith: { $1 })
  }

  private static func findings(
    _ links: [String: [String]], _ what: String, _ target: RecordTarget,
    _ reading: CollectionReading
  ) -> [Diagnostic] {
    links.keys.sorted().compactMap { id in
      var reached = links[id] ?? []
      var index = 0
      while index < reached.count {
        for next in links[reached[index]] ?? [] where !reached.contains(next) {
          reached.append(next)
        }
        index += 1
      }
      guard reached.contains(id) else { return nil }
      return Diagnostic(
        "following \(what) from '\(id)' leads back to it, expected an end", rule: "circular",
        at: reading.location(target, id))
    }
  }
}
