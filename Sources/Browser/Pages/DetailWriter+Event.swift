import Cells
import Cooperation

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
    let places = event.places.map { place($0, event.date, isLocality: false) }
    add(.place, .joined(places, by: separator))
    let localities = event.localities.map { place($0, event.date, isLocality: true) }
    add(.between, .joined(localities, by: glyphs.plain(" – ")))
    if let summary = event.summary.text(in: language) { addParagraph(summary) }
    event.delegations.forEach { write($0) }
    catalog.memoranda(of: event).forEach { writeInstrument($0) }
    event.commitments.forEach { write($0) }
    add(.partiesLabel, parties(event.parties))
    add(.sectorsLabel, sectors(event.sectors))
    writeChain(event)
    event.sources.forEach { write($0) }
    if event.confidence == .generalKnowledge {
      add(.source, [DetailRun(strings[.generalKnowledge], .dim)])
    }
    add(.id, [DetailRun(event.id, .dim)])
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
    if commitment.isOverdue(on: today) {
      parts.append([DetailRun(strings[.overdue], .warning.bold())])
    }
    addBelow(.joined(parts, by: separator))
    guard let id = commitment.metBy else { return }
    let deed = catalog.row(id: id).map { event(row: $0) } ?? instrument(id)
    addBelow([DetailRun(strings[.metBy] + " ", .dim)] + deed)
  }

  private mutating func writeChain(_ event: Event) {
    guard let row = catalog.row(id: event.id) else { return }
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
