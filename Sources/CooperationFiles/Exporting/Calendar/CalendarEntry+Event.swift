import Cooperation
import Words

extension CalendarEntry {
  /// The entry of an event, in the words of the context's language.
  init(_ event: Event, _ memoranda: [Memorandum], _ context: ExportContext) {
    let language = context.language
    let names = RecordNames(context.catalog.vocabulary, language)
    let title = event.title.text(in: language) ?? event.id
    let (days, areKnown) = Self.days(of: event.date)
    self.init(
      uid: "\(event.id)@vnjp", days: days,
      changed: event.revision.changed ?? Self.changed(event.sources) ?? event.date.earliest,
      summary: areKnown ? title : Self.vague(title, event.date, language),
      description: Self.description(event, memoranda, context),
      location: event.places.map { names.locality($0, on: event.date) }.joined(separator: ", "),
      url: event.sources.lazy.compactMap(\.url).first,
      categories: [names.kind(event.kind)] + event.sectors.map(names.sector),
      status: Self.status(event.status))
  }

  /// The newest day on which a source was published or read; nil without one.
  static func changed(_ sources: [Source]) -> CalendarDate? {
    let dates = sources.flatMap { [$0.published, $0.accessed] }.compactMap { $0 }
    return dates.filter { $0.start.day != nil }.map(\.earliest).max()
  }

  private static func status(_ status: EventStatus) -> Status {
    switch status {
    case .held: .confirmed
    case .planned, .announced: .tentative
    case .cancelled: .cancelled
    }
  }

  /// A title that says that the day is not recorded.
  static func vague(
    _ title: String, _ date: EventDate, _ language: Language
  ) -> String {
    CalendarWords(language).vague(title, DateText.long(date, language))
  }

  /// The summary, then a line for each document, promise and source.
  private static func description(
    _ event: Event, _ memoranda: [Memorandum], _ context: ExportContext
  ) -> String {
    let language = context.language
    func labelled(_ column: ExportColumn) -> [String] {
      let label = column.title.text(in: language) ?? column.rawValue
      let items =
        switch column.cell(event, memoranda, context) {
        case .list(let items): items
        case .links(let links): links.map { link in ExportCell.links([link]).plainText }
        case .text(let text): text.isEmpty ? [] : [text]
        case .date(let date): [date.description]
        }
      return items.map { "\(label): \($0)" }
    }
    let summary = event.summary.text(in: language).map { [$0] } ?? []
    let facts = [
      .stopTitles, .participantTexts, .memorandumTitles, .commitmentTexts, .note, .sourceNames,
    ].flatMap(labelled)
    return (summary + facts).joined(separator: "\n")
  }
}
