import Cooperation

extension CheckRule {
  /// Finds records at a unit that did not exist in their time, and names the one that did.
  static let unitTime = CheckRule(name: "unit-time") { reading, vocabulary in
    let events = Dictionary(
      reading.records.events.map { ($0.id, $0.date) }, uniquingKeysWith: { first, _ in first })
    let memoranda = Dictionary(
      reading.records.memoranda.compactMap { record in record.signed.map { (record.id, $0) } },
      uniquingKeysWith: { first, _ in first })
    var told: Set<[String]> = []
    return reading.references.compactMap { reference in
      guard reference.target == .place,
        let date = events[reference.owner] ?? memoranda[reference.owner],
        let locality = Locality(reference.id), locality.city == nil
      else { return nil }
      // A unit that stands among places and localities is wrong once.
      guard told.insert([reference.owner, locality.code]).inserted else { return nil }
      return finding(locality, date, reference.location, vocabulary.gazetteer)
    }
  }

  private static func finding(
    _ locality: Locality, _ date: EventDate, _ location: SourceLocation, _ gazetteer: Gazetteer
  ) -> Diagnostic? {
    let units = gazetteer.units(code: locality.code, in: date)
    guard let index = units.first, let unit = units.first.map({ gazetteer.units[$0] }),
      !units.contains(where: { gazetteer.units[$0].existed(in: date) })
    else { return nil }
    let name = unit.name.text(in: .en) ?? unit.id
    let began = unit.from.map { "began on \($0)" }
    let ended = unit.to.flatMap { $0.latest < date.earliest ? "ended on \($0)" : nil }
    let before = gazetteer.withPredecessors(of: index).map { gazetteer.units[$0] }
      .filter { $0.existed(in: date) }
    if ended == nil, let then = before.first, before.count == 1 {
      return Diagnostic(
        "\(name) (\(locality.code)) \(began ?? "did not exist") and the record is of \(date), "
          + "when it was part of \(then.name.text(in: .en) ?? then.id), write \(then.code)",
        rule: "unit-time", at: location)
    }
    let existing = gazetteer.units(inPlaceOf: index, in: date).map {
      gazetteer.reference(to: $0, in: date)
    }
    let meant = existing.isEmpty ? "" : "; write \(existing.joined(separator: " or "))"
    return Diagnostic(
      "\(name) (\(locality.code)) \(ended ?? began ?? "did not exist") and the record is of "
        + "\(date), expected a unit of its day\(meant)",
      rule: "unit-time", at: location)
  }
}
