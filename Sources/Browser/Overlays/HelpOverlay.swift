import Cells

/// All keys with what they do, drawn from the action table.
enum HelpOverlay {
  static func render(_ state: State, on screen: inout Screen) {
    let area = area(state)
    guard !area.isEmpty else { return }
    screen.fill(area)
    let lines = lines(state)
    let last = min(lines.count, state.helpScroll + height(state))
    screen.box(
      area, title: state.strings[.helpTitle], note: "\(last)/\(lines.count)", style: .accent,
      titleStyle: .accent.bold(), borders: state.glyphs.borders)
    let content = area.inset(by: 1)
    for row in 0..<content.rows where state.helpScroll + row < lines.count {
      screen.put(
        lines[state.helpScroll + row], column: content.column + 1, row: content.row + row,
        limit: content.columns - 2)
    }
  }

  /// The number of lines of the help.
  static func lineCount(_ state: State) -> Int { lines(state).count }

  /// The lines in sight at once.
  static func height(_ state: State) -> Int { area(state).inset(by: 1).rows }

  private static func area(_ state: State) -> Rect {
    let columns = state.size.columns < 90 ? state.size.columns : 72
    let rows = max(0, min(state.size.rows - 2, lines(state).count + 2))
    return Rect(
      column: (state.size.columns - columns) / 2, row: (state.size.rows - rows) / 2,
      columns: columns, rows: rows)
  }

  private static func lines(_ state: State) -> [StyledLine] {
    let keys = ActionTable.bindings.map { binding in
      binding.keys.map(\.spelling).joined(separator: " ")
    }
    let width = keys.map(ColumnWidth.of(_:)).max() ?? 0
    return zip(keys, ActionTable.bindings).map { keys, binding in
      StyledLine([
        StyledLine.Span(text: keys.padded(to: width + 2), style: .text.bold()),
        StyledLine.Span(text: state.strings[binding.help], style: .text),
      ])
    }
  }
}
