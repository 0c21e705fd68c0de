import Cooperation
import Words

extension PaperWriting {
  /// Something that comes up, without its date: who with whom, and what it is.
  mutating func line(_ entry: UpcomingEntry, besides own: [Counterpart] = []) -> PaperLine {
    let what = what(entry)
    return PaperLine(
      .joined([who(entry, besides: own), what.runs], by: betweenFacts),
      references: what.references)
  }

  /// What comes up, without its date and sides.
  mutating func what(_ entry: UpcomingEntry) -> PaperLine {
    switch entry.matter {
    case .event(let row):
      let status = PaperRun(words.inBrackets(word(event(row).status.name)), .quiet)
      return PaperLine([title(of: event(row)), status], references: references(toRows: [row]))
    case .expiry(let id): return expiry(id)
    case .notice(let id):
      return PaperLine(
        [PaperRun(words.noticeDay, .warning), title(ofMemorandum: id)],
        references: references(toMemorandum: id))
    case .promise(let promise):
      let commitment = promise.commitment
      return PaperLine(
        [
          PaperRun(words.isDue, entry.isOverdue ? .warning : .quiet),
          run(commitment.text, id: commitment.id, to: .event(event(promise.row).id)),
        ], references: references(toRows: [promise.row]))
    case .anniversary(let anniversary, _): return line(anniversary)
    }
  }

  /// The end of a document's term, and how it goes on then where that is recorded.
  private mutating func expiry(_ id: String) -> PaperLine {
    let renewal = catalog.memorandum(id: id)?.renewal
    let label = renewal == .automatic ? words.termEnds : words.runsOut
    let then = renewal.map { [PaperRun(words.inBrackets(word($0.name)), .quiet)] } ?? []
    return PaperLine(
      [PaperRun(label, .quiet), title(ofMemorandum: id)] + then,
      references: references(toMemorandum: id))
  }

  /// What is kept in an anniversary, and for how many years, without its date.
  mutating func line(_ anniversary: Anniversary) -> PaperLine {
    switch anniversary.subject {
    case .tie(let id), .memorandum(let id), .firstContact(.memorandum(let id, _)):
      return PaperLine(
        runs(anniversary, of: title(ofMemorandum: id)), references: references(toMemorandum: id))
    case .establishment(let row), .visit(let row), .firstContact(.event(let row, _)):
      return PaperLine(
        runs(anniversary, of: title(of: event(row))), references: references(toRows: [row]))
    }
  }

  private func runs(_ anniversary: Anniversary, of name: PaperRun) -> [PaperRun] {
    let meaning: PaperRun.Meaning = anniversary.roundness > 0 ? .notable : .plain
    return [PaperRun(words.yearsSince(anniversary.years), meaning), name]
  }

  /// A row for each of some matters; sides that the document is about are not told.
  mutating func rows(_ entries: [UpcomingEntry], besides own: [Counterpart] = [])
    -> [PaperTable.Row]
  {
    var rows: [PaperTable.Row] = []
    for entry in entries {
      rows.append(.cells([[PaperLine([dateRun(entry.when)])], [line(entry, besides: own)]]))
    }
    return rows
  }
}
