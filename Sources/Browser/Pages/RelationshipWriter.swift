import Cells
import Cooperation
import Words

/// The labels of the page of a relationship.
enum RelationshipWriter {
  static let labels: [Phrase] = [
    .eventsLabel, .firstContact, .lastEvent, .tieLabel, .anniversary, .visitsLabel, .byYear,
    .sectorsLabel, .instrument, .overdue, .openPromise, .keptPromise, .droppedPromise,
  ]
}

extension DetailWriter {
  /// Writes what two sides have done together; every line leads to a filter, an event or an
  /// instrument.
  mutating func write(_ relationship: Relationship) {
    let sides = [relationship.first, relationship.second].compactMap { $0 }
    addTitle(sides.map(fullName).joined(separator: glyphs.plain(" – ")))
    let query = names(relationship)
    writeSummary(relationship, query)
    var label: Phrase? = .tieLabel
    for tie in relationship.ties {
      add(label, instrument(tie.memorandum.id))
      label = nil
    }
    if let anniversary = relationship.nextAnniversary {
      add(.anniversary, runs(of: anniversary, isNext: true))
    }
    writeVisits(relationship)
    writeYears(relationship.years, query)
    let sectors = relationship.sectors.filter { $0.parent == nil }.map { sector in
      let term = Query.field(FieldTerm(.sector, values: [FieldValue(sector.id)]))
      let name = sector.name.text(in: language) ?? sector.id
      return [
        DetailRun(name, to: .filter(.all(of: query.conjuncts + [term]))),
        DetailRun("\(Self.noBreak)\(sector.count)", .dim),
      ]
    }
    add(.sectorsLabel, .joined(sectors, by: separator))
    lines.append(StyledLine())
    for instrument in relationship.instruments where instrument.memorandum.kind != .tie {
      writeInstrument(instrument.memorandum)
    }
    for standing in Promise.Standing.allCases {
      relationship.promises(standing).forEach { write($0) }
    }
  }

  private mutating func writeSummary(_ relationship: Relationship, _ query: Query) {
    let count = relationship.rows.count
    let years = catalog.years(of: relationship.rows)
    let span = years.map { span in
      span.count == 1
        ? "\(span.lowerBound)" : glyphs.plain("\(span.lowerBound)–\(span.upperBound)")
    }
    add(
      .eventsLabel,
      [DetailRun(strings[.eventCount(count)], .accent, to: count > 0 ? .filter(query) : nil)]
        + (span.map { [DetailRun(separator + $0, .dim)] } ?? []))
    if let contact = relationship.firstContact { add(.firstContact, runs(of: contact)) }
    if let row = relationship.lastHeldRow {
      add(.lastEvent, event(row: row))
      if let elapsed = relationship.sinceLastHeld {
        addBelow([DetailRun(strings[.elapsed(elapsed)], .dim)])
      }
    }
    if count == 0 { add(nil, [DetailRun(strings[.noSharedEvent], .dim)]) }
  }

  private mutating func writeVisits(_ relationship: Relationship) {
    let visits = relationship.visits
    let first = name(relationship.first)
    let second = relationship.second.map(name) ?? strings[.otherSide]
    let parts: [(String, [Int])] = [
      ("\(first) \(glyphs.arrow) \(second)", visits.ofFirst),
      ("\(second) \(glyphs.arrow) \(first)", visits.ofSecond),
      (strings[.untoldVisits], visits.untold),
    ]
    var label: Phrase? = .visitsLabel
    for (text, rows) in parts where !rows.isEmpty {
      let ids = rows.map { FieldValue(catalog.events.id($0)) }
      add(
        label,
        [
          DetailRun(text, to: .filter(.field(FieldTerm(.id, values: ids)))),
          DetailRun(" \(rows.count)", .dim),
        ])
      label = nil
    }
  }

  /// A bar and a number for every year that has events; spans without any as such.
  private mutating func writeYears(_ years: [YearCount], _ query: Query) {
    let peak = max(1, years.map(\.count).max() ?? 1)
    var parts: [[DetailRun]] = []
    var firstEmpty: Int?
    for (index, year) in years.enumerated() {
      guard year.count > 0 else {
        firstEmpty = firstEmpty ?? year.year
        if index + 1 < years.count, years[index + 1].count == 0 { continue }
        let span =
          firstEmpty == year.year
          ? "\(year.year)" : glyphs.plain("\(firstEmpty ?? year.year)–\(year.year)")
        parts.append([DetailRun("\(span)\(Self.noBreak)\(glyphs.noValue)", .dim)])
        firstEmpty = nil
        continue
      }
      let level = max(1, year.count * glyphs.rising.count / peak)
      let term = Query.field(FieldTerm(.year, values: [FieldValue("\(year.year)")]))
      parts.append([
        DetailRun("\(year.year)", to: .filter(.all(of: query.conjuncts + [term]))),
        DetailRun(String(Self.noBreak)), DetailRun(glyphs.rising[level - 1], .bar),
        DetailRun("\(Self.noBreak)\(year.count)", .dim),
      ])
    }
    add(.byYear, .joined(parts, by: "  "))
  }

  private mutating func write(_ promise: Promise) {
    let label: Phrase =
      switch promise.standing {
      case .overdue: .overdue
      case .open: .openPromise
      case .kept: .keptPromise
      case .dropped: .droppedPromise
      }
    let commitment = promise.commitment
    let text = strings.name(commitment.text, id: commitment.id)
    add(label, [DetailRun(text)])
    let bodies = [commitment.by, commitment.to].map(parties)
    addBelow(.joined(bodies, by: " \(glyphs.arrow) "))
    if let due = commitment.due {
      let style: Style = promise.standing == .overdue ? .warning : .dim
      addBelow([DetailRun("\(strings[.due]) \(long(due))", style)])
    }
    addBelow(event(row: promise.row))
  }
}
