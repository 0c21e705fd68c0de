import Cooperation

extension CheckRule {
  /// Finds sectors, bodies and units that stand above themselves.
  static let circular = CheckRule(name: "circular") { reading, _ in
    let records = reading.records
    let sectors = links(records.sectors.map { ($0.id, $0.parent) })
    let parties = links(records.parties.map { ($0.id, $0.parent) })
    let units = links(records.units.map { ($0.id, $0.successor) })
    return findings(sectors, "parent", .sector, reading)
      + findings(parties, "parent", .party, reading)
      + findings(units, "successor", .unit, reading)
  }

  private static func links(_ pairs: [(String, String?)]) -> [String: String] {
    var links: [String: String] = [:]
    for (id, next) in pairs { links[id] = next }
    return links
  }

  private static func findings(
    _ links: [String: String], _ what: String, _ target: RecordTarget,
    _ reading: CollectionReading
  ) -> [Diagnostic] {
    links.keys.sorted().compactMap { id in
      var current = id
      for _ in links {
        guard let next = links[current] else { return nil }
        current = next
        if current == id { break }
      }
      guard current == id else { return nil }
      return Diagnostic(
        "following \(what) from '\(id)' leads back to it, expected an end", rule: "circular",
        at: reading.location(target, id))
    }
  }
}
