import Cells
import Cooperation
import Papers
import Words

extension DetailWriter {
  /// The labels of a promise.
  static let promiseLabels: [Phrase] = [
    .standingLabel, .promisor, .promisee, .made, .due, .metBy, .alsoPromised, .sectorsLabel,
    .between, .source, .id,
  ]

  /// Writes a promise in full: who owes it to whom, since when and until when, what became of it, and the
  /// event that made it.
  mutating func writePromise(row: Int) {
    guard let (record, commitment) = catalog.promiseRecord(ofRow: row),
      let promise = catalog.promise(ofRow: row, today: today)
    else { return }
    addTitle(strings.name(commitment.text, id: commitment.id))
    lines.append(StyledLine())
    let style: Style = promise.standing == .overdue ? .warning.bold() : .text
    var standing = [
      [DetailRun(strings.name(promise.standing.name, id: "\(promise.standing)"), style)]
    ]
    if let day = commitment.lastChecked {
      standing.append([DetailRun(strings[.checked(long(EventDate(day)))], .dim)])
    }
    add(.standingLabel, .joined(standing, by: separator))
    add(.promisor, parties(commitment.by))
    add(.promisee, parties(commitment.to))
    add(.made, [DetailRun(long(record.date))])
    add(.due, [DetailRun(commitment.due.map(long) ?? strings[RowWords(.promises).undated])])
    if let id = commitment.metBy {
      add(.metBy, catalog.row(id: id).map { event(row: $0) } ?? instrument(id))
    }
    let localities = record.localities.map { place($0, record.date, isLocality: true) }
    add(.between, .joined(localities, by: glyphs.plain(" – ")))
    add(.sectorsLabel, sectors(record.sectors))
    addEvents(.events, catalog.events(ofRow: row, .promises))
    let others = catalog.rows(of: .promises, ofEvent: promise.row).filter { $0 != row }
    for (index, other) in others.enumerated() {
      let text = catalog.commitment(ofRow: other)?.text ?? LocalizedText()
      add(index == 0 ? .alsoPromised : nil, [DetailRun(strings.name(text, id: ""))])
    }
    record.sources.forEach { write($0) }
    add(.id, [DetailRun(catalog.id(of: row, .promises), .dim)])
  }
}
