package import Cooperation
import Words

/// Writes what comes up in a span of days.
struct UpcomingPaper: PaperWriting {
  let catalog: Catalog
  let words: PaperWords
  let upcoming: Upcoming
  /// True when it is of some events alone.
  let isOfSome: Bool
  /// True where anniversaries that are seldom kept are told, too.
  let hasAllAnniversaries: Bool
  var numbers = SourceNumbers()

  /// The whole document: what is overdue, what comes, what ends, the anniversaries.
  mutating func paper() -> Paper {
    let window = upcoming.window
    let span = EventDate(
      start: PartialDate(window.lowerBound), end: PartialDate(window.upperBound))
    var parts: [PaperPart] = []
    for part in UpcomingEntry.Part.allCases {
      if let written = write(part) { parts.append(written) }
    }
    return Paper(
      language: language, title: PaperLine(span.map { [dateRun($0)] } ?? []),
      subtitle: words.comingUp, basis: words.upcomingBasis(isOfSome: isOfSome), parts: parts,
      sourcesHeading: words.sources, sources: sources, closing: nil)
  }

  private mutating func write(_ part: UpcomingEntry.Part) -> PaperPart? {
    let entries = upcoming.entries(of: part, allAnniversaries: hasAllAnniversaries)
    var blocks: [PaperBlock] =
      entries.isEmpty ? [] : [.table(PaperTable([.date, .text], rows: rows(entries)))]
    switch part {
    case .overdue: break
    case .coming:
      if blocks.isEmpty { blocks = [.paragraph(PaperLine([PaperRun(words.nothingDue, .quiet)]))] }
    case .ending:
      if let standings { blocks.append(.paragraph(PaperLine([PaperRun(standings, .quiet)]))) }
    case .anniversaries:
      let kept = words.anniversariesKept(all: hasAllAnniversaries)
      if !blocks.isEmpty { blocks.insert(.paragraph(PaperLine([PaperRun(kept, .quiet)])), at: 0) }
    }
    guard !blocks.isEmpty else { return nil }
    return PaperPart(topic: part.topic, heading: words.heading(part), blocks: blocks)
  }

  /// How many of the documents stand how; nil where there are none.
  private var standings: String? {
    let counts = Memorandum.Validity.allCases.compactMap { validity in
      upcoming.validities[validity].map { "\(word(validity.name)) \($0)" }
    }
    return counts.isEmpty
      ? nil : words.howTheyStand + counts.joined(separator: words.separator)
  }
}

extension UpcomingEntry.Part {
  fileprivate var topic: PaperPart.Topic {
    switch self {
    case .overdue: .overdue
    case .coming: .due
    case .ending: .ending
    case .anniversaries: .anniversaries
    }
  }
}

extension Paper {
  /// The document about what comes up; `isOfSome` where it is that of some events alone.
  package init(
    _ upcoming: Upcoming, _ catalog: Catalog, in language: Language, isOfSome: Bool = false,
    hasAllAnniversaries: Bool = false
  ) {
    var writer = UpcomingPaper(
      catalog: catalog, words: PaperWords(language), upcoming: upcoming, isOfSome: isOfSome,
      hasAllAnniversaries: hasAllAnniversaries)
    self = writer.paper()
  }

  /// What a document about what comes up says of one matter, without its date.
  package static func text(
    of entry: UpcomingEntry, _ catalog: Catalog, in language: Language
  ) -> String {
    var writer = UpcomingLine(catalog: catalog, words: PaperWords(language))
    return writer.line(entry).text
  }

  /// The same in its two parts: who with whom, empty where the records name nobody, and what.
  package static func texts(
    of entry: UpcomingEntry, _ catalog: Catalog, in language: Language
  ) -> (who: String, what: String) {
    var writer = UpcomingLine(catalog: catalog, words: PaperWords(language))
    return (PaperLine(writer.who(entry)).text, writer.what(entry).text)
  }
}

/// Writes one matter alone.
private struct UpcomingLine: PaperWriting {
  let catalog: Catalog
  let words: PaperWords
  var numbers = SourceNumbers()
}
