import Cells
import Cooperation

/// Events as aligned lines: date, kind, title and id; cut to the terminal where stdout is one.
enum EventTable {
  static func lines(_ session: QuerySession, _ rows: [Int]) -> [String] {
    let vocabulary = session.catalog.vocabulary
    let cells = rows.map { row -> (date: String, kind: String, title: String, id: String) in
      let event = session.catalog.events[row]
      let kind = vocabulary.kind(id: event.kind).flatMap {
        vocabulary.kinds[$0].shortName.text(in: session.language)
      }
      let title = event.title.text(in: session.language) ?? event.id
      return (
        event.date.description, (kind ?? event.kind).drawn,
        title.drawn, event.id
      )
    }
    let date = cells.map { ColumnWidth.of($0.date) }.max() ?? 0
    let kind = cells.map { ColumnWidth.of($0.kind) }.max() ?? 0
    let widest = cells.map { ColumnWidth.of($0.title) }.max() ?? 0
    let idColumns = cells.map(\.id.count).max() ?? 0
    let room = StandardOutput.terminalColumns.map { $0 - date - kind - 4 }
    let showsID = room.map { $0 - idColumns - 2 >= 30 } ?? true
    let title = room.map { min(widest, showsID ? $0 - idColumns - 2 : $0) } ?? widest
    return cells.map { cell in
      let text = cell.title.clipped(to: max(10, title)).padded(to: max(10, title))
      let line = "\(cell.date.padded(to: date))  \(cell.kind.padded(to: kind))  \(text)"
      return showsID ? "\(line)  \(cell.id)" : line.trimmedEnd
    }
  }
}

extension String {
  /// The text without blanks at its end.
  var trimmedEnd: String {
    var text = self
    while text.last == " " { text.removeLast() }
    return text
  }
}
