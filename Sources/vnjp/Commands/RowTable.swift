import Cells
import Cooperation
import Words

/// Rows of a list as aligned lines, cut to the terminal where stdout is one.
///
/// A line has the row's own date, what it is, what it is called, who stands behind it, and its id. All but
/// events stand below the names of their columns.
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

  /// The lines of some rows, the names of the columns first where there are names.
  func lines(_ rows: [Int]) -> [String] {
    let words = RowWords(kind)
    let language = session.language
    let head = Cells(
      date: words.date.text(in: language), kind: words.sort.text(in: language),
      title: words.title.text(in: language), more: words.more?.text(in: language) ?? "", id: "id")
    let cells = (kind == .events ? [] : [head]) + rows.map(cells)
    func widest(_ part: (Cells) -> String) -> Int {
      cells.map { ColumnWidth.of(part($0)) }.max() ?? 0
    }
    let (date, kind, id) = (widest(\.date), widest(\.kind), widest(\.id))
    let more = min(widest(\.more), 40)
    let room = StandardOutput.terminalColumns.map { $0 - date - kind - 4 }
    let showsID = room.map { $0 - id - 2 >= 30 } ?? true
    let rest = room.map { showsID ? $0 - id - 2 : $0 }
    let behind = more > 0 ? more + 2 : 0
    let showsMore = rest.map { $0 - behind >= 30 } ?? true
    let title = min(
      widest(\.title), max(10, rest.map { showsMore ? $0 - behind : $0 } ?? Int.max))
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
    let text = RowText(
      row, of: kind, session.catalog, in: session.language, today: session.today)
    let more = [kind == .events ? "" : text.more] + [text.made.map { "\($0)" }].compactMap { $0 }
    return Cells(
      date: text.date?.description ?? "–", kind: text.sort.isEmpty ? "–" : text.sort.drawn,
      title: text.title.drawn, more: more.filter { !$0.isEmpty }.joined(separator: ", ").drawn,
      id: session.catalog.id(of: row, kind))
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
