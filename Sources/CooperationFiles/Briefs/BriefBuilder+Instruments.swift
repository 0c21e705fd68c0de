import Cooperation
import Words

extension BriefBuilder {
  /// The most documents and promises of a kind that the brief of one lists.
  private static let mostRows = 12

  private func more(_ count: Int) -> [BriefTable.Row] {
    guard count > 0 else { return [] }
    return [.cells([[BriefLine(words.more(count), isMinor: true)], [], []])]
  }

  /// The memoranda and agreements: those not recorded as ended first, the latest first.
  mutating func instruments() -> BriefSection? {
    guard !relationship.instruments.isEmpty else { return nil }
    var rows: [BriefTable.Row] = []
    for isRunning in [true, false] {
      let found = relationship.instruments.filter { $0.isInForce == isRunning }
      guard !found.isEmpty else { continue }
      rows.append(.group("\(isRunning ? words.running : words.notRunning) (\(found.count))"))
      let dated = found.filter { $0.memorandum.signed != nil }
      let latest = dated.reversed() + found.filter { $0.memorandum.signed == nil }
      let shown = latest.prefix(isOfOne ? Self.mostRows : latest.count)
      for instrument in shown { rows.append(row(instrument)) }
      rows += more(found.count - shown.count)
    }
    let table = BriefTable(
      [.date, .text, .label], headings: [words.signed, words.instrument, words.standingLabel],
      rows: rows)
    return BriefSection(heading: words.instruments, blocks: [.table(table)])
  }

  private mutating func row(_ instrument: Instrument) -> BriefTable.Row {
    let memorandum = instrument.memorandum
    let signatories =
      memorandum.signatories.isEmpty
      ? [BriefRun(words.signatoriesNotRecorded)] : parties(memorandum.signatories)
    var below: [[BriefRun]] = [[BriefRun(word(memorandum.kind.name))], signatories]
    below += memorandum.amounts.map { [BriefRun(AmountText.text($0, language))] }
    var standing = [BriefLine(word(memorandum.status.name))]
    let heir = relationship.instruments.first {
      [$0.memorandum.renews, $0.memorandum.supersedes].contains(memorandum.id)
    }
    if let day = heir?.memorandum.signed {
      standing.append(BriefLine(words.byThatOf(date(day)), isMinor: true))
    } else {
      let end = memorandum.until ?? memorandum.endDay.map { EventDate($0) }
      standing.append(
        BriefLine(
          memorandum.renewal == .automatic
            ? word(Memorandum.Renewal.automatic.name)
            : end.map { words.until(date($0)) } ?? words.noEnd, isMinor: true))
      if instrument.validity == .pastTerm, memorandum.status != .expired {
        standing.append(BriefLine(word(Memorandum.Validity.pastTerm.name), isMinor: true))
      }
    }
    return .cells([
      [BriefLine(memorandum.signed.map(date) ?? words.notRecordedShort)],
      [
        BriefLine([title(of: memorandum)], references: references(to: instrument)),
        BriefLine(.joined(below, by: words.separator), isMinor: true),
      ], standing,
    ])
  }

  /// What was promised and what became of it: overdue, open, kept, dropped.
  mutating func promises() -> BriefSection? {
    guard !relationship.promises.isEmpty else { return nil }
    var rows: [BriefTable.Row] = []
    for standing in Promise.Standing.allCases {
      let found = relationship.promises(standing)
      guard !found.isEmpty else { continue }
      rows.append(.group("\(words.standing(standing)) (\(found.count))"))
      let shown = isOfOne ? Array(found.prefix(Self.mostRows)) : found
      for promise in shown { rows.append(row(promise)) }
      rows += more(found.count - shown.count)
    }
    let table = BriefTable(
      [.text, .label, .date], headings: [words.promise, words.owes, words.due], rows: rows)
    return BriefSection(heading: words.promised, blocks: [.table(table)])
  }

  private mutating func row(_ promise: Promise) -> BriefTable.Row {
    let commitment = promise.commitment
    let event = event(promise.row)
    var what = [
      BriefLine(
        [run(commitment.text, id: commitment.id)], references: references(toRows: [promise.row])),
      BriefLine(
        .joined([[BriefRun(date(event.date))], kind(event)], by: words.separator), isMinor: true),
    ]
    if let deed = commitment.metBy { what.append(metBy(deed)) }
    var who =
      commitment.by.isEmpty
      ? [BriefLine(words.notRecordedShort)] : commitment.by.map { BriefLine([party($0)]) }
    if !commitment.to.isEmpty {
      who.append(BriefLine([BriefRun(words.owedTo)] + parties(commitment.to), isMinor: true))
    }
    let due = commitment.due.map(date) ?? words.noDue
    return .cells([what, who, [BriefLine(due)]])
  }

  private mutating func metBy(_ id: String) -> BriefLine {
    if let row = catalog.row(id: id) {
      return BriefLine(
        [BriefRun(words.metBy + date(event(row).date) + words.colon), title(of: event(row))],
        references: references(toRows: [row]), isMinor: true)
    }
    let name = catalog.memorandum(id: id).map { title(of: $0) } ?? BriefRun(id)
    return BriefLine(
      [BriefRun(words.metBy), name], references: references(toMemorandum: id), isMinor: true)
  }
}
