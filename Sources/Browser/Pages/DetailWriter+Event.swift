import Cells
import Cooperation
import Papers
import Words

extension DetailWriter {
  /// Writes an event in full.
  mutating func write(_ event: Event) {
    addTitle(strings.name(event.title, id: event.id))
    let status = strings.name(event.status.name, id: event.status.rawValue)
    let style: Style = event.status == .cancelled ? .warning : .text
    add(
      .when,
      .joined(
        [[DetailRun(long(event.date))], kind(event.kind), [DetailRun(status, style)]],
        by: separator))
    if let id = event.partOf, let row = catalog.row(id: id) { add(.partOf, self.event(row: row)) }
    if let series = event.series { add(.series, self.series(series)) }
    let places = event.places.map { place($0, event.date, isLocality: false) }
    add(.place, .joined(places, by: separator))
    let localities = event.localities.map { place($0, event.date, isLocality: true) }
    add(.between, .joined(localities, by: glyphs.plain(" – ")))
    let turnout = event.participants.map { [DetailRun(AmountText.text($0, language))] }
    add(.turnout, .joined(turnout, by: separator))
    if let summary = event.summary.text(in: language) { addParagraph(summary) }
    writeStops(event)
    event.delegations.forEach { write($0) }
    catalog.memoranda(of: event).forEach { writeInstrument($0) }
    event.commitments.forEach { write($0) }
    add(.partiesLabel, parties(event.parties))
    add(.sectorsLabel, sectors(event.sectors))
    writeChain(event)
    if let note = event.note.text(in: language) { add(.note, [DetailRun(note)]) }
    event.sources.forEach { write($0) }
    if event.confidence == .generalKnowledge {
      add(.source, [DetailRun(strings[.generalKnowledge], .dim)])
    }
    addID(event.id, event.revision)
  }

  /// The edition, and the word of the series.
  private func series(_ series: Series) -> [DetailRun] {
    let edition = series.edition.map { [DetailRun(strings[.edition($0)])] } ?? []
    return .joined([edition, [DetailRun(series.id, .dim)]].filter { !$0.isEmpty }, by: separator)
  }

  /// The stops of a journey, each with its date and where it was.
  private mutating func writeStops(_ event: Event) {
    guard event.partOf == nil, let row = catalog.row(id: event.id) else { return }
    let stops = catalog.events.stops(row)
    let width = stops.map { ColumnWidth.of(long($0.date)) }.max() ?? 0
    for (index, stop) in stops.enumerated() {
      let date = long(stop.date).padded(to: width)
      let title = strings.name(stop.title, id: stop.id)
      let runs = [DetailRun("\(date)  ", .dim), DetailRun(title)]
      if index == 0 {
        add(.stops, runs, hanging: width + 2)
      } else {
        add(nil, runs, hanging: width + 2)
      }
    }
  }

  /// The id, and what the record tells of itself.
  mutating func addID(_ id: String, _ revision: Revision) {
    let facts = [
      revision.changed.map { strings[.changed(long(EventDate($0)))] },
      revision.number.map { strings[.revision($0)] },
      revision.origin.map { strings[.madeBy($0)] },
    ].compactMap { $0 }
    add(.id, [DetailRun(([id] + facts).joined(separator: separator), .dim)])
  }

  private mutating func write(_ delegation: Delegation) {
    let side: Phrase =
      switch delegation.role {
      case .host: .sideHost
      case .guest: .sideGuest
      case .participant: .sideParticipant
      }
    add(side, party(delegation.party))
    let members = delegation.members
    for member in members.filter(\.isHead) + members.filter({ !$0.isHead }) {
      var runs = person(member.person)
      if member.isHead { runs.append(DetailRun(" (\(strings[.head]))", .dim)) }
      if let position = member.position.text(in: language) {
        runs.append(DetailRun(separator + position, .dim))
      }
      addBelow(runs)
    }
  }

  private mutating func write(_ commitment: Commitment) {
    add(.owes, [DetailRun(strings.name(commitment.text, id: commitment.id))])
    let sides = [commitment.by, commitment.to].map(parties)
    addBelow(.joined(sides, by: " \(glyphs.arrow) "))
    let status = strings.name(commitment.status.name, id: commitment.status.rawValue)
    var parts = [[DetailRun(status, .dim)]]
    if let due = commitment.due {
      parts.append([DetailRun("\(strings[.due]) \(long(due))", .dim)])
    }
    if let day = commitment.lastChecked {
      parts.append([DetailRun(strings[.checked(long(EventDate(day)))], .dim)])
    }
    if commitment.isOverdue(on: today) {
      parts.append([DetailRun(strings[.overdue], .warning.bold())])
    }
    addBelow(.joined(parts, by: separator))
    guard let id = commitment.metBy else { return }
    let deed = catalog.row(id: id).map { event(row: $0) } ?? instrument(id)
    addBelow([DetailRun(strings[.metBy] + " ", .dim)] + deed)
  }

  private mutating func writeChain(_ event: Event) {
    guard event.partOf == nil, let row = catalog.row(id: event.id) else { return }
    let chain = catalog.chain(ofRow: row)
    // The ones nearest to this event, when there are many.
    let limit = 8
    addEvents(
      .since, Array(chain.earlier.suffix(limit)), leaving: chain.earlier.count - limit,
      isBefore: true)
    addEvents(
      .continuedBy, Array(chain.later.prefix(limit)), leaving: chain.later.count - limit,
      isBefore: false)
  }

  /// Adds events below each other, and how many are left out before or after them.
  mutating func addEvents(
    _ label: Phrase, _ rows: [Int], leaving rest: Int = 0, isBefore: Bool = false
  ) {
    let width = rows.map { ColumnWidth.of(long(catalog.events[$0].date)) }.max() ?? 0
    var label: Phrase? = label
    let note = rest > 0 ? [DetailRun(strings[.more(rest)], .dim)] : []
    if isBefore, rest > 0 {
      add(label, note)
      label = nil
    }
    for row in rows {
      add(label, event(row: row, dateColumns: width), hanging: width + 2)
      label = nil
    }
    if !isBefore { add(nil, note) }
  }

  /// Writes where a fact was read: what it is called, who published it when, and its address.
  mutating func write(_ source: Source) {
    var facts = [source.publisher, source.published.map(long)].compactMap { $0 }
    if let accessed = source.accessed { facts.append("\(strings[.accessed]) \(long(accessed))") }
    if let language = source.language { facts.append(language) }
    if let kind = source.kind { facts.append(strings.name(kind.name, id: kind.rawValue)) }
    let about = DetailRun(facts.joined(separator: separator), .dim)
    if let title = source.title {
      add(.source, [DetailRun(title)])
      addBelow([about])
    } else if let publisher = source.publisher {
      let rest = facts.dropFirst().map { separator + $0 }.joined()
      add(.source, [DetailRun(publisher), DetailRun(rest, .dim)])
    } else {
      add(.source, [facts.isEmpty ? DetailRun(strings[.notOnline], .dim) : about])
    }
    if let url = source.url {
      addBelow([DetailRun(url, .dim, to: .address(url, publisher: source.publisher))])
    } else if source.title != nil || !facts.isEmpty {
      addBelow([DetailRun(strings[.notOnline], .dim)])
    }
  }
}
