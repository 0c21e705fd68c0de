extension Event {
  /// What of its own an event is the beginning of, or the visit that it was; nil for any other.
  ///
  /// An event whose documents were signed at it is told by these; so is the tie that it concluded.
  func anniversarySubject(row: Int, _ vocabulary: Vocabulary) -> Anniversary.Subject? {
    guard status == .held else { return nil }
    switch kind {
    case "establishment": return .establishment(row: row)
    case "agreement" where memoranda.isEmpty: return .establishment(row: row)
    case "visit" where isOfHead(vocabulary): return .visit(row: row)
    default: return nil
    }
  }

  /// True when a delegation of guests was led by the head of the body that sent it, and that body is a
  /// state's or its government's, or acts for a province or prefecture.
  private func isOfHead(_ vocabulary: Vocabulary) -> Bool {
    delegations.contains { delegation in
      guard delegation.role == .guest,
        let index = vocabulary.party(id: delegation.party)
      else { return false }
      let party = vocabulary.parties[index]
      let actsForUnit = party.represents.map { $0.city == nil && !$0.isRegion } ?? false
      return (actsForUnit || party.kind == .government && party.parent == nil)
        && delegation.members.contains { $0.isHead && !$0.position.isOfDeputy }
    }
  }
}

extension LocalizedText {
  /// True for the office of who stands in for a head or was one, which no field tells: a vice governor,
  /// a deputy prime minister, a former president.
  fileprivate var isOfDeputy: Bool {
    func begins(_ text: String?, _ words: [String]) -> Bool {
      let folded = Folding.folded(text ?? "")
      return words.contains { folded.hasPrefix(Folding.folded($0) + " ") }
    }
    return begins(en, ["Vice", "Deputy", "Former"]) || begins(vi, ["Phó", "Nguyên", "Cựu"])
      || (ja.map { $0.contains("副") || $0.hasPrefix("元") || $0.hasPrefix("前") } ?? false)
  }
}
