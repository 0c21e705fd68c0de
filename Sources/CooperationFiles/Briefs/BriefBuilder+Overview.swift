import Cooperation
import Words

extension BriefBuilder {
  /// Who the two are to each other: ties, first contact, counts, visits, the last event.
  mutating func overview() -> BriefSection? {
    var rows: [(label: String, lines: [BriefLine])] = []
    let isOfPlaces = relationship.first.isLocality && (relationship.second?.isLocality ?? true)
    if isOfPlaces || !relationship.ties.isEmpty { rows.append((words.ties, ties())) }
    if let contact = relationship.firstContact {
      rows.append((words.firstContact, [line(contact)]))
    }
    rows.append((words.events, eventCounts()))
    let visits = visitLines()
    if !visits.isEmpty { rows.append((words.visits, visits)) }
    rows.append((words.documents, [instrumentCounts()]))
    if !relationship.promises.isEmpty { rows.append((words.commitments, [promiseCounts()])) }
    if let row = relationship.lastHeldRow { rows.append((words.lastEvent, lastEvent(row))) }
    if let next = relationship.nextAnniversary {
      rows.append((words.nextAnniversary, [anniversary(next)]))
    }
    let table = BriefTable(
      [.label, .text],
      rows: rows.map { .cells([[BriefLine([BriefRun($0.label).strong])], $0.lines]) })
    return BriefSection(heading: words.overview, blocks: [.table(table)])
  }

  private mutating func ties() -> [BriefLine] {
    guard !relationship.ties.isEmpty else { return [BriefLine(words.noTie)] }
    if isOfOne {
      var cited: Set<Int> = []
      for tie in relationship.ties { cited.formUnion(references(to: tie)) }
      return [BriefLine(words.tieCount(relationship.ties.count), references: cited.sorted())]
    }
    return relationship.ties.map { tie in
      var runs = [title(of: tie.memorandum)]
      let facts = [
        tie.memorandum.signed.map(date), word(tie.memorandum.status.name),
      ].compactMap { $0 }
      runs.append(BriefRun(words.inBrackets(facts.joined(separator: words.separator))))
      return BriefLine(runs, references: references(to: tie))
    }
  }

  private mutating func line(_ contact: Contact) -> BriefLine {
    switch contact {
    case .event(let row, let day):
      return BriefLine(
        [BriefRun(date(day) + words.colon), title(of: event(row))],
        references: references(toRows: [row]))
    case .memorandum(let id, let day):
      let name = catalog.memorandum(id: id).map { title(of: $0) } ?? BriefRun(id)
      return BriefLine(
        [BriefRun(date(day) + words.colon), name], references: references(toMemorandum: id))
    }
  }

  private mutating func eventCounts() -> [BriefLine] {
    guard let years = catalog.years(of: relationship.rows) else {
      return [BriefLine(words.noEvent)]
    }
    var text = words.eventCount(relationship.rows.count, years: years)
    let others = EventStatus.allCases.filter { $0 != .held }.compactMap { status in
      let count = relationship.rows.filter { event($0).status == status }.count
      return count > 0 ? "\(word(status.name)) \(count)" : nil
    }
    if !others.isEmpty { text += words.inBrackets(others.joined(separator: words.comma)) }
    return [BriefLine(text, references: references(toRows: relationship.rows))]
  }

  private mutating func visitLines() -> [BriefLine] {
    let visits = relationship.visits
    let first = name(relationship.first).text
    let second =
      relationship.second.map { name($0).text }
      ?? words.otherCountry(
        than: relationship.first.country(vocabulary))
    var lines: [BriefLine] = []
    for (from, to, rows) in [(first, second, visits.ofFirst), (second, first, visits.ofSecond)] {
      guard let latest = rows.first else { continue }
      lines.append(
        BriefLine(
          words.visitCount(from, to, rows.count, latest: date(event(latest).date)),
          references: references(toRows: rows)))
    }
    if !visits.untold.isEmpty {
      lines.append(
        BriefLine(
          words.untoldVisits(visits.untold.count), references: references(toRows: visits.untold)))
    }
    return lines
  }

  private mutating func instrumentCounts() -> BriefLine {
    let all = relationship.instruments
    var cited: Set<Int> = []
    for instrument in all { cited.formUnion(references(to: instrument)) }
    return BriefLine(
      words.instrumentCount(all.count, running: all.filter(\.isInForce).count),
      references: cited.sorted())
  }

  private mutating func promiseCounts() -> BriefLine {
    let parts = Promise.Standing.allCases.compactMap { standing in
      let count = relationship.promises(standing).count
      return count > 0 ? "\(words.standing(standing)) \(count)" : nil
    }
    let rows = relationship.promises.map(\.row)
    return BriefLine(
      parts.joined(separator: words.comma), references: references(toRows: rows))
  }

  private mutating func lastEvent(_ row: Int) -> [BriefLine] {
    let day = event(row).date
    let ago = relationship.sinceLastHeld.flatMap(words.ago).map(words.inBrackets) ?? ""
    return [
      BriefLine(
        [BriefRun(date(day) + ago + words.colon), title(of: event(row))],
        references: references(toRows: [row]))
    ]
  }

  /// An anniversary with its date: "20 Feb 2027: 18 years since …".
  mutating func anniversary(_ anniversary: Anniversary) -> BriefLine {
    let runs = anniversaryRuns(anniversary)
    return BriefLine(
      [BriefRun(date(anniversary.when) + words.colon)] + runs.runs, references: runs.references)
  }

  /// What is kept in an anniversary, without its date.
  mutating func anniversaryRuns(_ anniversary: Anniversary) -> BriefLine {
    switch anniversary.subject {
    case .tie(let id), .memorandum(let id), .firstContact(.memorandum(let id, _)):
      let name = catalog.memorandum(id: id).map { title(of: $0) } ?? BriefRun(id)
      return BriefLine(
        words.yearsSince(anniversary.years, name), references: references(toMemorandum: id))
    case .firstContact(.event(let row, _)):
      return BriefLine(
        words.yearsSince(anniversary.years, title(of: event(row))),
        references: references(toRows: [row]))
    }
  }
}
