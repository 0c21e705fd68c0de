import Cells
import Cooperation
import Words

/// A line that is typed as it stands above the keys: its label, the text, and a note at the end.
struct PromptLine {
  let label: Phrase
  let editor: LineEditor
  let note: String
  /// What of the line is underlined as wrong.
  var error: QueryError?

  /// Draws it; where there is no row for notices, one takes its place.
  func render(_ session: Session, on screen: inout Screen) {
    guard let row = session.layout.filterRow else { return }
    let columns = session.size.columns
    if let message = session.message, session.layout.footerRow == nil {
      return NoticeLine.render(message, session, on: &screen)
    }
    let label = session.strings[label] + ": "
    var column = 1 + screen.put(label, column: 1, row: row, style: .accent.bold())
    let noteColumns = note.isEmpty ? 0 : ColumnWidth.of(note) + 2
    let noteFits = columns - column - noteColumns >= 16
    let room = max(1, columns - column - 1 - (noteFits ? noteColumns : 0))
    let hidden = LineField.put(editor, column: column, row: row, room: room, on: &screen)
    if let error {
      let start = column + ColumnWidth.of(String(editor.text.prefix(error.column))) - hidden
      let wrong = editor.text.dropFirst(error.column).prefix(error.length)
      let end = min(column + room, start + max(1, ColumnWidth.of(String(wrong))))
      screen.restyle(
        Rect(column: max(column, start), row: row, columns: end - max(column, start), rows: 1)
      ) { _ in .warning.underlined() }
    }
    column = columns - noteColumns
    if noteFits, !note.isEmpty { screen.put(note, column: column + 1, row: row, style: .dim) }
  }
}
