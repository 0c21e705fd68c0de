import Cells
import Cooperation

/// All keys with what they do, drawn from the action table and from the keys of lines.
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
    let columns = columns(state)
    let rows = max(0, min(state.size.rows - 2, lines(state).count + 2))
    return Rect(
      column: (state.size.columns - columns) / 2, row: (state.size.rows - rows) / 2,
      columns: columns, rows: rows)
  }

  private static func lines(_ state: State) -> [StyledLine] {
    let columns = max(1, columns(state) - 4)
    let keyColumns = keyColumns(of: ActionTable.bindings)
    let groups = ActionGroup.allCases.flatMap { group in
      heading(group.name.text(in: state.language) ?? "", columns)
        + section(ActionTable.bindings(in: group), keyColumns, state, columns) + [StyledLine()]
    }
    return groups + heading(state.strings[.lineTitle], columns)
      + section(LineKeys.bindings, self.keyColumns(of: LineKeys.bindings), state, columns)
  }

  private static func heading(_ title: String, _ columns: Int) -> [StyledLine] {
    title.wrapped(to: columns).map { StyledLine($0, .accent.bold()) }
  }

  private static func keyColumns(of bindings: [KeyBinding]) -> Int {
    (bindings.map { ColumnWidth.of(keys(of: $0)) }.max() ?? 0) + 2
  }

  private static func keys(of binding: KeyBinding) -> String {
    binding.keys.map(\.spelling).joined(separator: " ")
  }

  /// Keys and what they do, side by side, or under each other where there is little room; what is
  /// longer than its column goes on in the next line.
  private static func section(
    _ bindings: [KeyBinding], _ widest: Int, _ state: State, _ columns: Int
  ) -> [StyledLine] {
    let isStacked = columns < widest + 14
    let indentation = isStacked ? min(2, columns - 1) : widest
    return bindings.flatMap { binding -> [StyledLine] in
      let keys = keys(of: binding)
      let texts = state.strings[binding.help].wrapped(to: max(1, columns - indentation))
      let blanks = String(repeating: " ", count: indentation)
      let heads = isStacked ? keys.wrapped(to: columns) : []
      let first = isStacked ? blanks : keys.padded(to: widest)
      return heads.map { StyledLine($0, .text.bold()) }
        + texts.enumerated().map { index, text in
          StyledLine([
            StyledLine.Span(text: index == 0 ? first : blanks, style: .text.bold()),
            StyledLine.Span(text: text, style: .text),
          ])
        }
    }
  }

  private static func columns(_ state: State) -> Int {
    state.size.columns < 90 ? state.size.columns : 72
  }
}
