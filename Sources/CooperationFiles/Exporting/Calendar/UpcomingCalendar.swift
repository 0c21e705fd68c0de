package import Cooperation
import Papers
import Words

/// What comes up, as a calendar by RFC 5545.
///
/// An event has the identifier that its own export gives it, so that importing both enters it once.
package enum UpcomingCalendar {
  /// The whole calendar, with the anniversaries that are usually kept or with all.
  package static func text(
    _ upcoming: Upcoming, _ catalog: Catalog, in language: Language,
    hasAllAnniversaries: Bool = false
  ) -> String {
    let title = catalog.title.text(in: language) ?? "vnjp"
    let writer = Writer(catalog: catalog, language: language)
    return CalendarWriter.head(name: "\(title) — \(PaperWords(language).upcoming)")
      + (hasAllAnniversaries ? upcoming.entries : upcoming.notable).compactMap(writer.entry)
      .map(CalendarWriter.text).joined()
      + CalendarWriter.tail
  }

  /// The end of a document or the due day of a promise, as what comes up has it; nil for a row that has
  /// none.
  static func entry(ofRow row: Int, _ context: ExportContext) -> CalendarEntry? {
    let catalog = context.catalog
    let writer = Writer(catalog: catalog, language: context.language)
    switch context.kind {
    case .documents:
      let document = catalog.memoranda[row]
      return (document.until ?? document.termDay.map(EventDate.init)).flatMap { end in
        writer.entry(
          UpcomingEntry(when: end, matter: .expiry(memorandumID: document.id)))
      }
    case .promises:
      return catalog.promise(ofRow: row, today: context.today).flatMap { promise in
        promise.commitment.due.flatMap {
          writer.entry(UpcomingEntry(when: $0, matter: .promise(promise)))
        }
      }
    case .events, .people: return nil
    }
  }

  private struct Writer {
    let catalog: Catalog
    let language: Language

    func entry(_ entry: UpcomingEntry) -> CalendarEntry? {
      switch entry.matter {
      case .event(let row):
        let event = catalog.events[row]
        let context = ExportContext(catalog: catalog, rows: [row], language: language)
        return CalendarEntry(event, catalog.memoranda(of: event), context)
      case .expiry(let id):
        return made("\(id)-until", entry, catalog.memorandum(id: id)?.sources)
      case .notice(let id):
        return made("\(id)-notice", entry, catalog.memorandum(id: id)?.sources)
      case .promise(let promise):
        // Two stops of a journey may have promises of one id: it is unique in its record alone.
        let event = catalog.events[promise.row]
        return made(
          "\(promise.recordID)-\(promise.commitment.id)-due", entry, event.sources,
          description: event.title.text(in: language) ?? event.id)
      case .anniversary(let anniversary, _):
        let (id, sources) = subject(anniversary)
        return made("\(id)-years-\(anniversary.years)", entry, sources)
      }
    }

    /// What an anniversary is of: a name for its identifier, and its sources.
    private func subject(_ anniversary: Anniversary) -> (id: String, sources: [Source]?) {
      switch anniversary.subject {
      case .tie(let id), .memorandum(let id): return (id, catalog.memorandum(id: id)?.sources)
      case .establishment(let row), .visit(let row):
        let event = catalog.events[row]
        return (event.id, event.sources)
      case .firstContact(.event(let row, _)):
        let event = catalog.events[row]
        return (event.id + "-first", event.sources)
      case .firstContact(.memorandum(let id, _)):
        return (id + "-first", catalog.memorandum(id: id)?.sources)
      }
    }

    /// A matter as an entry; nil where its record is gone.
    private func made(
      _ id: String, _ matter: UpcomingEntry, _ sources: [Source]?, description: String = ""
    ) -> CalendarEntry? {
      guard let sources else { return nil }
      let summary = Paper.text(of: matter, catalog, in: language)
      let (days, areKnown) = CalendarEntry.days(of: matter.when)
      return CalendarEntry(
        uid: "\(id)@vnjp", days: days, changed: CalendarEntry.changed(sources) ?? days.lowerBound,
        summary: areKnown ? summary : CalendarEntry.vague(summary, matter.when, language),
        description: description, url: sources.lazy.compactMap(\.url).first)
    }
  }
}
