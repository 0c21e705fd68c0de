import Cells
import Cooperation
import Words

/// Rows of a list as aligned lines below the names of their columns: the row's own date, what it is,
/// what it is called, who stands behind it, and its id; cut to the terminal where stdout is one.
struct RowTable {
  /// The cells of a row.
  private struct Cells {
    var date = ""
    var kind = ""
    var title: String
    var more = ""
    var id: String
  }

  private let session: QuerySession
  private let kind: RowKind

  init(_ session: QuerySession, of kind: RowKind) {
    self.session = session
    self.kind = kind
  }

  /// The lines of some rows, the names of the columns first.
  func lines(_ rows: [Int]) -> [String] {
    let words = RowWords(kind)
    let language = session.language
    let head = Cells(
      date: words.date.text(in: language), kind: words.sort.text(in: language),
      title: words.title.text(in: language), more: words.more?.text(in: language) ?? "", id: "id")
    let cells = [head] + rows.map(cells)
    func widest(_ part: (Cells) -> String) -> Int {
      cells.map { ColumnWidth.of(part($0)) }.max() ?? 0
    }
    let (date, kind, id) = (widest(\.date), widest(\.kind), widest(\.id))
    let more = min(widest(\.more), 40)
    let room = StandardOutput.terminalColumns.map { $0 - date - kind - 4 }
    let showsID = room.map { $0 - id - 2 >= 30 } ?? true
    let rest = room.map { showsID ? $0 - id - 2 : $0 }
    let showsMore = rest.map { $0 - more - 2 >= 30 } ?? true
    let title = min(
      widest(\.title), max(10, rest.map { showsMore ? $0 - more - 2 : $0 } ?? Int.max))
    return cells.map { cell in
      var parts = [
        cell.date.padded(to: date), cell.kind.padded(to: kind),
        cell.title.clipped(to: title).padded(to: title),
      ]
      if showsMore, more > 0 {
        parts.append(
          StandardOutput.terminalColumns == nil
            ? cell.more : cell.more.clipped(to: more).padded(to: more))
      }
      if showsID { parts.append(cell.id) }
      return parts.joined(separator: "  ").trimmedEnd
    }
  }

  private func cells(_ row: Int) -> Cells {
    let (catalog, language) = (session.catalog, session.language)
    let id = catalog.id(of: row, kind)
    let title = (catalog.title(of: row, kind)?.text(in: language) ?? id).drawn
    var cells = Cells(title: title, id: id)
    switch kind {
    case .events: break
    case .documents:
      let document = catalog.memoranda[row]
      cells.date = document.signed?.description ?? "–"
      cells.kind = (document.kind.name.text(in: language) ?? document.kind.rawValue).drawn
      let validity = catalog.validity(ofDocument: row, today: session.today)
      cells.more = ((validity?.name ?? document.status.name).text(in: language) ?? "").drawn
    case .promises:
      guard let promise = catalog.promise(ofRow: row, today: session.today) else { break }
      cells.date = promise.commitment.due?.description ?? "–"
      cells.kind = (promise.standing.name.text(in: language) ?? "").drawn
      let made = catalog.promiseRecord(ofRow: row)?.record.date
      cells.more = sides(of: promise.commitment) + (made.map { ", \($0)" } ?? "")
    case .people:
      cells.date = catalog.lastMet(ofPersonRow: row)?.description ?? "–"
      cells.kind = catalog.person(ofRow: row)?.country ?? "–"
      cells.more = (catalog.posts(ofPersonRow: row).first?.text(in: language) ?? "").drawn
    }
    return cells
  }

  /// Who promised, and to whom.
  private func sides(of commitment: Commitment) -> String {
    let catalog = session.catalog
    func names(_ ids: [String]) -> String {
      ids.map { id in
        catalog.vocabulary.party(id: id).flatMap { index in
          let party = catalog.vocabulary.parties[index]
          return (party.short.text(in: session.language) ?? party.name.text(in: session.language))
        } ?? id
      }.joined(separator: ", ")
    }
    let to = commitment.to.isEmpty ? "" : " > " + names(commitment.to)
    return (names(commitment.by) + to).drawn
  }
}
