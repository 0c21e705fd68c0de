import Cooperation
import Words

/// The full-text index over events and documents.
enum SQLiteSearch {
  /// Makes the index; `folded` has every text of the record as the program folds it.
  static let statement = """
    CREATE VIRTUAL TABLE search USING fts5(
      -- Texts of all languages. "folded" holds them all without marks, in small letters and katakana,
      -- with a blank around each kanji and kana: look there for "da nang" or for "堺 市".
      record UNINDEXED, id UNINDEXED, title, summary, names, folded,
      tokenize = 'unicode61 remove_diacritics 2');
    """

  /// Fills the index; `reached` is told how many events are in it, and what it throws stops the filling.
  static func fill(
    _ database: SQLiteDatabase, with records: RecordCollection, reached: (Int) throws -> Void
  ) throws {
    let statement = try database.prepare("INSERT INTO search VALUES (?, ?, ?, ?, ?, ?)")
    defer { statement.end() }
    let vocabulary = Vocabulary(records)
    func insert(
      _ record: String, _ id: String, title: LocalizedText, texts: [String], names: [String]
    ) throws {
      let title = title.all.joined(separator: "\n")
      let summary = texts.joined(separator: "\n")
      let names = names.joined(separator: "\n")
      let folded = spaced(Folding.folded([title, summary, names].joined(separator: "\n")))
      try statement.run(
        [record, id, title, summary, names, folded].map { .text($0) })
    }
    for (index, event) in records.events.enumerated() {
      try reached(index)
      let parties =
        event.delegations.map(\.party) + event.parties
        + event.commitments.flatMap { $0.by + $0.to }
      try insert(
        "event", event.id, title: event.title,
        texts: event.summary.all + event.commitments.flatMap(\.text.all) + event.note.all,
        names: names(
          of: vocabulary, places: event.places + event.localities, on: event.date,
          parties: parties, people: event.delegations.flatMap(\.members).map(\.person)))
    }
    for memorandum in records.memoranda {
      try insert(
        "memorandum", memorandum.id, title: memorandum.title, texts: memorandum.note.all,
        names: names(
          of: vocabulary, places: memorandum.localities, on: memorandum.signed,
          parties: memorandum.signatories, people: memorandum.signers.map(\.person)))
    }
  }

  private static func names(
    of vocabulary: Vocabulary, places: [Locality], on date: EventDate?, parties: [String],
    people: [String]
  ) -> [String] {
    var names: [String] = []
    for place in places {
      let day = date ?? EventDate(CalendarDate.last(of: 9999))
      names += Language.allCases.map { vocabulary.name(of: place, on: day, in: $0) }
    }
    for id in parties {
      names += vocabulary.party(id: id).map { vocabulary.spellings(of: .party($0)) } ?? [id]
    }
    for id in people {
      names += vocabulary.person(id: id).map { vocabulary.spellings(of: .person($0)) } ?? [id]
    }
    var seen: Set<String> = []
    return names.filter { seen.insert($0).inserted }
  }

  /// The text with a blank around each kanji and kana, which the index takes for words then.
  static func spaced(_ text: String) -> String {
    var result = String.UnicodeScalarView()
    for scalar in text.unicodeScalars {
      switch scalar.value {
      case 0x3005, 0x3041...0x30FF, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAFF,
        0x2_0000...0x3_FFFF:
        result += [" ", scalar, " "]
      default: result.append(scalar)
      }
    }
    return String(result).split(separator: " ").joined(separator: " ")
  }
}
