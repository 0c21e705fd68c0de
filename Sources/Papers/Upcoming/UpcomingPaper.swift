package import Cooperation
import Words

/// Writes what comes up in a span of days.
struct UpcomingPaper: PaperWriting {
  let catalog: Catalog
  let words: PaperWords
  let upcoming: Upcoming
  /// True when it is of some events alone.
  let isOfSome: Bool
  var numbers = SourceNumbers()

  /// The whole document: what is overdue, what is due by its dates, the anniversaries.
  mutating func paper() -> Paper {
    let entries = upcoming.notable.filter { $0.anniversary == nil }
    let overdue = part(
      .overdue, words.standing(.overdue), entries.filter(\.isOverdue))
    let due =
      part(.due, words.plannedAndDue, entries.filter { !$0.isOverdue })
      ?? PaperPart(
        topic: .due, heading: words.plannedAndDue,
        blocks: [.paragraph(PaperLine([PaperRun(words.nothingDue, .quiet)]))])
    let anniversaries = part(
      .anniversaries, words.anniversaries,
      upcoming.anniversaries.filter { $0.anniversary?.isNotable ?? false })
    let window = upcoming.window
    let span = EventDate(
      start: PartialDate(window.lowerBound), end: PartialDate(window.upperBound))
    return Paper(
      language: language, title: PaperLine(span.map { [dateRun($0)] } ?? []),
      subtitle: words.comingUp, basis: words.upcomingBasis(isOfSome: isOfSome),
      parts: [overdue, due, anniversaries].compactMap { $0 }, sourcesHeading: words.sources,
      sources: sources)
  }

  private mutating func part(
    _ topic: PaperPart.Topic, _ heading: String, _ entries: [UpcomingEntry]
  ) -> PaperPart? {
    guard !entries.isEmpty else { return nil }
    return PaperPart(
      topic: topic, heading: heading,
      blocks: [.table(PaperTable([.date, .text], rows: rows(entries)))])
  }
}

extension Paper {
  /// The document about what comes up; `isOfSome` where it is that of some events alone.
  package init(
    _ upcoming: Upcoming, _ catalog: Catalog, in language: Language, isOfSome: Bool = false
  ) {
    var writer = UpcomingPaper(
      catalog: catalog, words: PaperWords(language), upcoming: upcoming, isOfSome: isOfSome)
    self = writer.paper()
  }

  /// What a document about what comes up says of one matter, without its date.
  package static func text(
    of entry: UpcomingEntry, _ catalog: Catalog, in language: Language
  ) -> String {
    var writer = UpcomingLine(catalog: catalog, words: PaperWords(language))
    guard case .anniversary(_, let sides) = entry.matter else { return writer.line(entry).text }
    return writer.line(entry, of: [sides]).text
  }
}

/// Writes one matter alone.
private struct UpcomingLine: PaperWriting {
  let catalog: Catalog
  let words: PaperWords
  var numbers = SourceNumbers()
}
