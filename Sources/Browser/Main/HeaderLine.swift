import Cells
import Cooperation
import Words

/// The first line: what this is, how much of it is in view, the language and the key for help.
enum HeaderLine {
  static func render(_ session: Session, on screen: inout Screen) {
    guard session.size.rows >= 4 else { return }
    let columns = session.size.columns
    let strings = session.strings
    let column = 1 + screen.put("vnjp", column: 1, row: 0, style: .accent.bold())
    let counts = counts(session)
    // Where there is little room the counts are shortened, then the help.
    let key = session.key(.help)
    let helps = ["\(key) \(strings[.help]) ", "\(key) ", ""]
    let language = session.language.rawValue
    let (help, count) =
      helps.lazy.flatMap { help in counts.map { (help, $0) } }.first { help, count in
        let right = ColumnWidth.of(help) + language.count + 2
        return column + 2 + ColumnWidth.of(count) + 2 + right <= columns
      } ?? ("", "")
    let rightColumn = columns - ColumnWidth.of(help) - language.count - (help.isEmpty ? 1 : 2)
    if rightColumn > column {
      screen.put(language, column: rightColumn, row: 0, style: .accent)
      let gap = help.isEmpty ? "" : "  "
      screen.put(gap + help, column: rightColumn + language.count, row: 0, style: .dim)
    }
    let start = rightColumn - ColumnWidth.of(count) - 3
    let title = strings[.title]
    if start - column - 3 >= ColumnWidth.of(title) {
      screen.put(title, column: column + 2, row: 0)
    }
    screen.put(count, column: max(column + 2, start), row: 0, style: .dim)
  }

  /// How much is in view, the fullest form first.
  private static func counts(_ session: Session) -> [String] {
    let rows = session.survey.rows
    let all = session.catalog.count(of: session.list)
    let counts = session.strings[.counts(shown: rows.count, all: all, session.list)]
    let short = "\(rows.count)/\(all)"
    var forms = [counts, short]
    if let years = session.catalog.years(of: rows, session.list) {
      let span =
        years.count == 1 ? "\(years.lowerBound)" : "\(years.lowerBound)–\(years.upperBound)"
      forms = ["\(counts) · \(span)", counts, "\(short) · \(span)", short]
    }
    return forms.map(session.glyphs.plain)
  }
}
