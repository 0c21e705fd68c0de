import Cooperation

extension CheckRule {
  /// Finds two bodies of one time that act for the same unit or city.
  static let represents = CheckRule(name: "represents") { reading, _ in
    let bodies = reading.records.parties.filter { $0.represents != nil }
    let groups = Dictionary(grouping: bodies) { $0.represents }
    return groups.values.flatMap { group -> [Diagnostic] in
      let sorted = group.sorted { $0.id < $1.id }
      return sorted.enumerated().compactMap { index, party in
        guard let other = sorted[..<index].first(where: { $0.isOfOneTime(with: party) }) else {
          return nil
        }
        return Diagnostic(
          "'\(party.id)' represents \(party.represents?.description ?? "") and so does "
            + "'\(other.id)', expected one body at a time", rule: "represents",
          at: reading.location(.party, party.id))
      }
    }
  }
}

extension Party {
  /// True when there were days on which both existed.
  fileprivate func isOfOneTime(with other: Party) -> Bool {
    func ends(_ first: Party, before second: Party) -> Bool {
      guard let to = first.to, let from = second.from else { return false }
      return to.latest <= from.latest
    }
    return !ends(self, before: other) && !ends(other, before: self)
  }
}
