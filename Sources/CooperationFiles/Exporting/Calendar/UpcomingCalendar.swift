package import Cooperation
import Words

/// What comes up, as a calendar by RFC 5545.
///
/// An event has the identifier that its own export gives it, so that importing both enters it once.
package enum UpcomingCalendar {
  /// The whole calendar.
  package static func text(
    _ upcoming: Upcoming, _ catalog: Catalog, in language: Language
  ) -> String {
    let words = BriefWords(language)
    let title = catalog.title.text(in: language) ?? "vnjp"
    let writer = Writer(catalog: catalog, language: language, words: words)
    return CalendarWriter.head(name: "\(title) — \(words.upcoming)")
      + upcoming.notable.compactMap(writer.entry).map(CalendarWriter.text).joined()
      + CalendarWriter.tail
  }

  private struct Writer {
    let catalog: Catalog
    let language: Language
    let words: BriefWords

    func entry(_ entry: UpcomingEntry) -> CalendarEntry? {
      switch entry.matter {
      case .event(let row):
        let event = catalog.events[row]
        let context = ExportContext(catalog: catalog, rows: [row], language: language)
        return CalendarEntry(event, catalog.memoranda(of: event), context)
      case .expiry(let id):
        guard let memorandum = catalog.memorandum(id: id) else { return nil }
        return made(
          "\(id)-until", entry.when, words.runsOut + title(of: memorandum), memorandum.sources)
      case .promise(let promise):
        let event = catalog.events[promise.row]
        let commitment = promise.commitment
        let text = commitment.text.text(in: language) ?? commitment.id
        let name = event.title.text(in: language) ?? event.id
        return made(
          "\(event.id)-\(commitment.id)-due", entry.when, words.isDue + text, event.sources,
          description: name)
      case .anniversary(let anniversary, let sides): return anniversaryEntry(anniversary, sides)
      }
    }

    private func anniversaryEntry(
      _ anniversary: Anniversary, _ sides: [Counterpart]
    ) -> CalendarEntry? {
      let name: String
      let id: String
      let sources: [Source]
      switch anniversary.subject {
      case .tie(let memorandumID), .memorandum(let memorandumID):
        guard let memorandum = catalog.memorandum(id: memorandumID) else { return nil }
        (id, name, sources) = (memorandumID, title(of: memorandum), memorandum.sources)
      case .firstContact(.event(let row, _)):
        let event = catalog.events[row]
        // Several pairs may have met first at one event.
        id = ([event.id] + sides.map(\.id)).joined(separator: "-")
        let pair = sides.map { $0.name(catalog.vocabulary).text(in: language) ?? $0.id }
        let title = event.title.text(in: language) ?? event.id
        name = ([title] + [pair.joined(separator: " – ")].filter { !$0.isEmpty })
          .joined(separator: " — ")
        sources = event.sources
      case .firstContact(.memorandum(let memorandumID, _)):
        guard let memorandum = catalog.memorandum(id: memorandumID) else { return nil }
        (id, name, sources) = (memorandumID + "-first", title(of: memorandum), memorandum.sources)
      }
      let runs = words.yearsSince(anniversary.years, BriefRun(name))
      return made(
        "\(id)-years-\(anniversary.years)", anniversary.when, runs.map(\.text).joined(), sources)
    }

    private func title(of memorandum: Memorandum) -> String {
      memorandum.title.text(in: language) ?? memorandum.id
    }

    private func made(
      _ id: String, _ when: EventDate, _ summary: String, _ sources: [Source],
      description: String = ""
    ) -> CalendarEntry {
      let (days, areKnown) = CalendarEntry.days(of: when)
      return CalendarEntry(
        uid: "\(id)@vnjp", days: days, changed: CalendarEntry.changed(sources) ?? days.lowerBound,
        summary: areKnown ? summary : CalendarEntry.vague(summary, when, language),
        description: description, url: sources.lazy.compactMap(\.url).first)
    }
  }
}
