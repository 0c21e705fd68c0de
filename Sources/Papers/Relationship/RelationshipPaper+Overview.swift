import Cooperation
import Words

extension RelationshipPaper {
  /// Who the two are to each other: ties, first contact, counts, visits, the last event.
  mutating func overview() -> PaperPart? {
    var rows: [(label: String, lines: [PaperLine])] = []
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
      rows.append((words.nextAnniversary, [dated(next)]))
    }
    let table = PaperTable(
      [.label, .text],
      rows: rows.map { .cells([[PaperLine([PaperRun($0.label).strong])], $0.lines]) })
    return PaperPart(topic: .overview, heading: words.overview, blocks: [.table(table)])
  }

  private mutating func ties() -> [PaperLine] {
    guard !relationship.ties.isEmpty else { return [PaperLine(words.noTie)] }
    if isOfOne {
      var cited: Set<Int> = []
      for tie in relationship.ties { cited.formUnion(references(to: tie)) }
      return [PaperLine(words.tieCount(relationship.ties.count), references: cited.sorted())]
    }
    return relationship.ties.map { tie in
      let facts = [
        tie.memorandum.signed.map(date), word(tie.memorandum.status.name),
      ].compactMap { $0 }
      let bracketed = words.inBrackets(facts.joined(separator: words.separator))
      return PaperLine(
        [title(of: tie.memorandum), PaperRun(bracketed, .quiet)], references: references(to: tie))
    }
  }

  private mutating func line(_ contact: Contact) -> PaperLine {
    switch contact {
    case .event(let row, let day):
      return PaperLine(
        [dateRun(day), behindDate, title(of: event(row))], references: references(toRows: [row]))
    case .memorandum(let id, let day):
      return PaperLine(
        [dateRun(day), behindDate, title(ofMemorandum: id)],
        references: references(toMemorandum: id))
    }
  }

  private mutating func eventCounts() -> [PaperLine] {
    guard let years = catalog.years(of: relationship.rows) else {
      return [PaperLine(words.noEvent)]
    }
    var text = words.eventCount(relationship.rows.count, years: years)
    let others = EventStatus.allCases.filter { $0 != .held }.compactMap { status in
      let count = relationship.rows.filter { event($0).status == status }.count
      return count > 0 ? "\(word(status.name)) \(count)" : nil
    }
    if !others.isEmpty { text += words.inBrackets(others.joined(separator: words.comma)) }
    return [
      PaperLine(
        [PaperRun(text, to: .filter(query))], references: references(toRows: relationship.rows))
    ]
  }

  private mutating func visitLines() -> [PaperLine] {
    let visits = relationship.visits
    let first = name(relationship.first).text
    let second =
      relationship.second.map { name($0).text }
      ?? words.otherCountry(
        than: relationship.first.country(vocabulary))
    var lines: [PaperLine] = []
    for (from, to, rows) in [(first, second, visits.ofFirst), (second, first, visits.ofSecond)] {
      guard let latest = rows.first else { continue }
      lines.append(
        PaperLine(
          [
            PaperRun(
              words.visitCount(from, to, rows.count, latest: date(event(latest).date)),
              to: events(rows))
          ], references: references(toRows: rows)))
    }
    if !visits.untold.isEmpty {
      lines.append(
        PaperLine(
          [PaperRun(words.untoldVisits(visits.untold.count), to: events(visits.untold))],
          references: references(toRows: visits.untold)))
    }
    return lines
  }

  private mutating func instrumentCounts() -> PaperLine {
    let all = relationship.instruments
    var cited: Set<Int> = []
    for instrument in all { cited.formUnion(references(to: instrument)) }
    return PaperLine(
      words.instrumentCount(all.count, running: all.filter(\.isInForce).count),
      references: cited.sorted())
  }

  private mutating func promiseCounts() -> PaperLine {
    let parts = Promise.Standing.allCases.compactMap { standing in
      let count = relationship.promises(standing).count
      return count > 0 ? "\(words.standing(standing)) \(count)" : nil
    }
    let rows = relationship.promises.map(\.row)
    return PaperLine(
      parts.joined(separator: words.comma), references: references(toRows: rows))
  }

  private mutating func lastEvent(_ row: Int) -> [PaperLine] {
    let ago = relationship.sinceLastHeld.flatMap(words.ago).map(words.inBrackets)
    return [
      PaperLine(
        [dateRun(event(row).date)] + (ago.map { [PaperRun($0, .quiet)] } ?? [])
          + [behindDate, title(of: event(row))], references: references(toRows: [row]))
    ]
  }

  /// An anniversary with its date: "20 Feb 2027: 18 years since …".
  private mutating func dated(_ anniversary: Anniversary) -> PaperLine {
    let line = line(anniversary)
    return PaperLine(
      [dateRun(anniversary.when), behindDate] + line.runs, references: line.references)
  }
}
