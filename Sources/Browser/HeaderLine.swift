import Cells
import Cooperation

/// The first line: what this is, how much of it is in view, the language and the key for help.
enum HeaderLine {
  static func render(_ state: State, on screen: inout Screen) {
    guard state.size.rows >= 4 else { return }
    let columns = state.size.columns
    let strings = state.strings
    let right = "\(state.language.rawValue)  ? \(strings[.help]) "
    let rightColumn = columns - ColumnWidth.of(right)
    var column = 1 + screen.put("vnjp", column: 1, row: 0, style: .accent.bold())
    let counts = counts(state)
    let countColumns = ColumnWidth.of(counts)
    if rightColumn > column + 4 {
      screen.put(state.language.rawValue, column: rightColumn, row: 0, style: .accent)
      screen.put(
        String(right.dropFirst(2)), column: rightColumn + 2, row: 0, style: .dim)
    }
    let room = rightColumn - column - countColumns - 6
    let title = strings[.title]
    if room >= ColumnWidth.of(title) {
      column += 2
      screen.put(title, column: column, row: 0)
    }
    let start = rightColumn - countColumns - 3
    if start > column { screen.put(counts, column: start, row: 0, style: .dim) }
  }

  private static func counts(_ state: State) -> String {
    let rows = state.survey.rows
    let memoranda = state.catalog.memorandumCount(of: rows)
    let counts = state.strings[
      .counts(shown: rows.count, all: state.catalog.count, memoranda: memoranda)]
    guard let years = state.catalog.years(of: rows) else { return state.glyphs.plain(counts) }
    let span =
      years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
    return state.glyphs.plain("\(counts) · \(span)")
  }
}
