import Cooperation
import Words

extension PaperWriting {
  /// Something that comes up, without its date; an anniversary with the pairs of sides that have it.
  mutating func line(_ entry: UpcomingEntry, of pairs: [[Counterpart]] = []) -> PaperLine {
    switch entry.matter {
    case .event(let row):
      let status = PaperRun(words.inBrackets(word(event(row).status.name)), .quiet)
      return PaperLine([title(of: event(row)), status], references: references(toRows: [row]))
    case .expiry(let id):
      return PaperLine(
        [PaperRun(words.runsOut, .quiet), title(ofMemorandum: id)],
        references: references(toMemorandum: id))
    case .promise(let promise):
      let commitment = promise.commitment
      return PaperLine(
        [
          PaperRun(words.isDue, entry.isOverdue ? .warning : .quiet),
          run(commitment.text, id: commitment.id, to: .event(event(promise.row).id)),
        ], references: references(toRows: [promise.row]))
    case .anniversary(let anniversary, _):
      let line = line(anniversary)
      let between = pairs.filter { $0.count == 2 }.map { sides in
        let names: [PaperRun] = .joined(sides.map { [name($0)] }, by: " – ")
        return PaperRun(
          names.map(\.text).joined(), isRecorded: true, to: .relationship(sides[0], sides[1]))
      }
      return PaperLine(
        .joined([line.runs] + between.map { [$0] }, by: betweenFacts), references: line.references)
    }
  }

  /// What is kept in an anniversary, and for how many years, without its date.
  mutating func line(_ anniversary: Anniversary) -> PaperLine {
    switch anniversary.subject {
    case .tie(let id), .memorandum(let id), .firstContact(.memorandum(let id, _)):
      return PaperLine(
        runs(anniversary, of: title(ofMemorandum: id)), references: references(toMemorandum: id))
    case .firstContact(.event(let row, _)):
      return PaperLine(
        runs(anniversary, of: title(of: event(row))), references: references(toRows: [row]))
    }
  }

  private func runs(_ anniversary: Anniversary, of name: PaperRun) -> [PaperRun] {
    let meaning: PaperRun.Meaning = anniversary.roundness > 0 ? .notable : .plain
    return [PaperRun(words.yearsSince(anniversary.years), meaning), name]
  }

  /// A row for each of some matters, one that several pairs of sides have once.
  mutating func rows(_ entries: [UpcomingEntry], besides sides: [Counterpart] = [])
    -> [PaperTable.Row]
  {
    var pairs: [Anniversary: [[Counterpart]]] = [:]
    for entry in entries {
      guard case .anniversary(let anniversary, let pair) = entry.matter, pair != sides else {
        continue
      }
      pairs[anniversary, default: []].append(pair)
    }
    var told: Set<Anniversary> = []
    var rows: [PaperTable.Row] = []
    for entry in entries {
      if let anniversary = entry.anniversary, !told.insert(anniversary).inserted { continue }
      let own = entry.anniversary.flatMap { pairs[$0] } ?? []
      rows.append(.cells([[PaperLine([dateRun(entry.when)])], [line(entry, of: own)]]))
    }
    return rows
  }
}
