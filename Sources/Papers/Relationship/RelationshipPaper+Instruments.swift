import Cooperation
import Words

extension RelationshipPaper {
  /// The most documents and promises of a kind that are listed of one side.
  private static let mostRows = 12

  private func more(_ count: Int) -> [PaperTable.Row] {
    guard count > 0 else { return [] }
    return [.cells([[PaperLine(words.more(count), isMinor: true)], [], []])]
  }

  /// The memoranda and agreements: those not recorded as ended first, the latest first.
  mutating func instruments() -> PaperPart? {
    guard !relationship.instruments.isEmpty else { return nil }
    var rows: [PaperTable.Row] = []
    for isRunning in [true, false] {
      let found = relationship.instruments.filter { $0.isInForce == isRunning }
      guard !found.isEmpty else { continue }
      rows.append(.group("\(isRunning ? words.running : words.notRunning) (\(found.count))"))
      let dated = found.filter { $0.memorandum.signed != nil }
      let latest = dated.reversed() + found.filter { $0.memorandum.signed == nil }
      let shown = latest.prefix(isCut ? Self.mostRows : latest.count)
      for instrument in shown { rows.append(row(instrument)) }
      rows += more(found.count - shown.count)
    }
    let table = PaperTable(
      [.date, .text, .label], headings: [words.signed, words.instrument, words.standingLabel],
      rows: rows)
    return PaperPart(topic: .instruments, heading: words.instruments, blocks: [.table(table)])
  }

  private mutating func row(_ instrument: Instrument) -> PaperTable.Row {
    let memorandum = instrument.memorandum
    let signatories =
      memorandum.signatories.isEmpty
      ? [PaperRun(words.signatoriesNotRecorded)] : parties(memorandum.signatories)
    var below: [[PaperRun]] = [[PaperRun(word(memorandum.kind.name))], signatories]
    below += memorandum.amounts.map { [PaperRun(AmountText.text($0, language))] }
    var standing = [PaperLine(word(memorandum.status.name))]
    let heir = relationship.instruments.first {
      [$0.memorandum.renews, $0.memorandum.supersedes].contains(memorandum.id)
    }
    if let day = heir?.memorandum.signed {
      standing.append(PaperLine(words.byThatOf(date(day)), isMinor: true))
    } else {
      let end = memorandum.until ?? memorandum.endDay.map { EventDate($0) }
      standing.append(
        PaperLine(
          memorandum.renewal == .automatic
            ? word(Memorandum.Renewal.automatic.name)
            : end.map { words.until(date($0)) } ?? words.noEnd, isMinor: true))
      if instrument.validity == .pastTerm, memorandum.status != .expired {
        standing.append(PaperLine(word(Memorandum.Validity.pastTerm.name), isMinor: true))
      }
      if instrument.isInForce, let day = memorandum.noticeDay, day >= today {
        standing.append(PaperLine(words.noticeBy(date(EventDate(day))), isMinor: true))
      }
    }
    return .cells([
      [PaperLine(memorandum.signed.map { [dateRun($0)] } ?? [PaperRun(words.notRecordedShort)])],
      [
        PaperLine([title(of: memorandum)], references: references(to: instrument)),
        PaperLine(.joined(below, by: betweenFacts), isMinor: true),
      ], standing,
    ])
  }

  /// What was promised and what became of it: overdue, open, kept, dropped.
  mutating func promises() -> PaperPart? {
    guard !relationship.promises.isEmpty else { return nil }
    var rows: [PaperTable.Row] = []
    for standing in Promise.Standing.allCases {
      let found = relationship.promises(standing)
      guard !found.isEmpty else { continue }
      rows.append(.group("\(words.standing(standing)) (\(found.count))"))
      let shown = isCut ? Array(found.prefix(Self.mostRows)) : found
      for promise in shown { rows.append(row(promise)) }
      rows += more(found.count - shown.count)
    }
    let table = PaperTable(
      [.text, .label, .date], headings: [words.promise, words.owes, words.due], rows: rows)
    return PaperPart(topic: .promises, heading: words.promised, blocks: [.table(table)])
  }

  private mutating func row(_ promise: Promise) -> PaperTable.Row {
    let commitment = promise.commitment
    let event = event(promise.row)
    var what = [
      PaperLine(
        [run(commitment.text, id: commitment.id, to: .event(event.id))],
        references: references(toRows: [promise.row])),
      PaperLine(
        .joined([[dateRun(event.date)], kind(event)], by: betweenFacts), isMinor: true),
    ]
    if let deed = commitment.metBy { what.append(metBy(deed)) }
    var who =
      commitment.by.isEmpty
      ? [PaperLine(words.notRecordedShort)] : commitment.by.map { PaperLine([party($0)]) }
    if !commitment.to.isEmpty {
      who.append(PaperLine([PaperRun(words.owedTo)] + parties(commitment.to), isMinor: true))
    }
    let late = promise.standing == .overdue
    let due = commitment.due.map { late ? dateRun($0).with(.warning) : dateRun($0) }
    return .cells([what, who, [PaperLine([due ?? PaperRun(words.noDue)])]])
  }

  private mutating func metBy(_ id: String) -> PaperLine {
    if let row = catalog.row(id: id) {
      return PaperLine(
        [PaperRun(words.metBy), dateRun(event(row).date), behindDate, title(of: event(row))],
        references: references(toRows: [row]), isMinor: true)
    }
    return PaperLine(
      [PaperRun(words.metBy), title(ofMemorandum: id)], references: references(toMemorandum: id),
      isMinor: true)
  }
}
