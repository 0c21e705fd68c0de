import Cooperation

extension Statistics {
  /// The documents between localities of the two countries, beside how many ties officials count.
  static func localTies(_ catalog: Catalog) -> Section {
    let vocabulary = catalog.vocabulary
    let documents = catalog.memoranda.filter { isBetweenLocalities($0, vocabulary) }
    var counts = [
      Count(name: "recorded", count: documents.count),
      Count(
        name: "of these, ties of friendship",
        count: documents.count { $0.kind == .tie }),
    ]
    guard let counted = catalog.about.tiesCounted else {
      return Section(title: title, counts: counts, whole: nil)
    }
    if let day = counted.day {
      counts.append(
        Count(
          name: "of these, signed by \(day)",
          count: documents.count { memorandum in
            memorandum.signed.map { $0.earliest <= day } ?? false
          }))
    }
    let words = [
      counted.precision == .exact ? nil : counted.precision.text,
      counted.by.en.map { "counted by \($0)" } ?? "counted by officials",
      counted.day.map { "for \($0)" },
    ]
    counts.append(
      Count(name: words.compactMap(\.self).joined(separator: ", "), count: counted.count))
    let source = counted.source.flatMap { $0.url ?? $0.publisher }
    let note = [counted.note.en, source].compactMap(\.self).joined(separator: " ")
    return Section(title: title, counts: counts, whole: nil, note: note.isEmpty ? nil : note)
  }

  /// True for a document that holds between localities of both countries: a tie, or what bodies of theirs
  /// on both sides have signed.
  static func isBetweenLocalities(_ memorandum: Memorandum, _ vocabulary: Vocabulary) -> Bool {
    let countries = Set(memorandum.localities.map { $0.description.prefix(2) })
    guard countries.isSuperset(of: ["VN", "JP"]), memorandum.status != .drafted else {
      return false
    }
    let signatories = memorandum.signatories.compactMap(vocabulary.party(id:))
      .map { vocabulary.parties[$0] }
      .filter { $0.kind == .localGovernment || $0.kind == .assembly }
    return memorandum.kind == .tie
      || Set(signatories.map(\.country)).isSuperset(of: ["VN", "JP"])
  }

  private static let title = "Ties and agreements between localities"
}
