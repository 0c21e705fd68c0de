import Cooperation
import Words

extension ExportColumn {
  /// What the column says of an event.
  func cell(_ event: Event, _ memoranda: [Memorandum], _ context: ExportContext) -> ExportCell {
    if let cell = recordCell(event, stops: { context.stops(of: event) }) { return cell }
    let names = RecordNames(context.catalog.vocabulary, context.language)
    let language = context.language
    switch self {
    case .title: return .text(event.title.text(in: language) ?? event.id)
    case .summary: return .text(event.summary.text(in: language) ?? "")
    case .dateFrom: return .date(EventDate(event.date.earliest))
    case .dateUntil: return .date(EventDate(event.date.latest))
    case .kindName: return .text(names.kind(event.kind))
    case .statusName: return .text(event.status.name.text(in: language) ?? event.status.rawValue)
    case .placeNames: return .list(event.places.map { names.locality($0, on: event.date) })
    case .localityNames: return .list(event.localities.map { names.locality($0, on: event.date) })
    case .presentNames:
      return .list(event.localities.map { names.present($0, on: event.date) })
    case .sectorNames: return .list(event.sectors.map(names.sector))
    case .partyNames:
      return .list((event.delegations.map(\.party) + event.parties).map(names.party))
    case .people:
      return .list(event.delegations.flatMap(\.members).map { names.person($0.person) })
    case .memorandumTitles:
      return .list(memoranda.map { $0.title.text(in: language) ?? $0.id })
    case .commitmentTexts:
      return .list(event.commitments.map { $0.text.text(in: language) ?? $0.id })
    case .sourceNames: return .links(event.sources.map(\.link))
    case .note: return .text(event.note.text(in: language) ?? "")
    case .stopTitles:
      return .list(
        context.stops(of: event).map { stop in
          "\(DateText.long(stop.date, language)): \(stop.title.text(in: language) ?? stop.id)"
        })
    case .participantTexts:
      return .list(event.participants.map { AmountText.text($0, language) })
    default: return .text("")
    }
  }

  /// What a column of the records says of an event; nil for a column in words.
  ///
  /// `stops` gives the stops of a journey.
  func recordCell(_ event: Event, stops: () -> [Event]) -> ExportCell? {
    switch self {
    case .id: return .text(event.id)
    case .kind: return .text(event.kind)
    case .date: return .date(event.date)
    case .status: return .text(event.status.rawValue)
    case .titleEnglish: return .text(event.title.en ?? "")
    case .titleVietnamese: return .text(event.title.vi ?? "")
    case .titleJapanese: return .text(event.title.ja ?? "")
    case .summaryEnglish: return .text(event.summary.en ?? "")
    case .summaryVietnamese: return .text(event.summary.vi ?? "")
    case .summaryJapanese: return .text(event.summary.ja ?? "")
    case .places: return .list(event.places.map(\.description))
    case .localities: return .list(event.localities.map(\.description))
    case .sectors: return .list(event.sectors)
    case .parties: return .list(event.parties)
    case .delegations: return .list(event.delegations.flatMap(Self.members))
    case .memoranda: return .list(event.memoranda)
    case .commitments: return .list(event.commitments.map(\.id))
    case .follows: return .list(event.follows)
    case .sources: return .list(event.sources.compactMap { $0.url ?? $0.publisher })
    case .confidence: return .text(event.confidence.rawValue)
    case .partOf: return .text(event.partOf ?? "")
    case .stops: return .list(stops().map(\.id))
    case .series: return .text(event.series.map(Self.series) ?? "")
    case .participants: return .list(event.participants.map(Self.number))
    case .noteEnglish: return .text(event.note.en ?? "")
    case .noteVietnamese: return .text(event.note.vi ?? "")
    case .noteJapanese: return .text(event.note.ja ?? "")
    case .changed: return .text(event.revision.changed?.description ?? "")
    case .revision: return .text(event.revision.number.map(String.init) ?? "")
    case .origin: return .text(event.revision.origin ?? "")
    case .acknowledged: return .list(event.revision.acknowledged)
    default: return nil
    }
  }

  /// A series and its edition as `da-nang-vietnam-japan-festival/10`.
  private static func series(_ series: Series) -> String {
    series.edition.map { "\(series.id)/\($0)" } ?? series.id
  }

  /// A number of participants and how exact it is: `102`, `~300`, `>=300`, `<=20`.
  static func number(_ participants: Participants) -> String {
    "\(participants.precision.sign)\(participants.count)"
  }

  private static func members(_ delegation: Delegation) -> [String] {
    delegation.members.isEmpty
      ? [delegation.party] : delegation.members.map { "\(delegation.party)/\($0.person)" }
  }
}

extension Participants.Precision {
  /// What stands before the number in a cell.
  var sign: String {
    switch self {
    case .exact: ""
    case .about: "~"
    case .atLeast: ">="
    case .atMost: "<="
    }
  }
}

extension Source {
  /// Its address, with publisher and title as text.
  var link: ExportCell.Link {
    let words = [publisher, title].compactMap { $0 }
    let text = words.isEmpty ? url ?? "" : words.joined(separator: ": ")
    return ExportCell.Link(text: text, url: url)
  }
}
