import Cooperation

extension CheckRule {
  /// Finds persons who signed for a body that is not among the signatories, nor above or below one.
  static let signer = CheckRule(name: "signer") { reading, vocabulary in
    reading.records.memoranda.flatMap { memorandum in
      memorandum.signers.compactMap { signer in
        guard let party = signer.party, !memorandum.signatories.isEmpty,
          !memorandum.signatories.contains(party),
          !isKin(party, of: memorandum.signatories, vocabulary)
        else { return nil }
        return Diagnostic(
          "'\(signer.person)' signed for '\(party)', which is not among the signatories, expected "
            + "one of \(memorandum.signatories.joined(separator: ", "))", rule: "signer",
          at: reading.location(.memorandum, memorandum.id))
      }
    }
  }

  private static func isKin(
    _ party: String, of others: [String], _ vocabulary: Vocabulary
  ) -> Bool {
    let own = vocabulary.partyChain(party).map(\.id)
    return others.contains { other in
      own.contains(other) || vocabulary.partyChain(other).contains { $0.id == party }
    }
  }
}
