import Cells
import Cooperation
import Words

/// All keys with what they do, drawn from the action table and from the keys of lines.
enum HelpOverlay {
  static func render(from top: Int, _ session: Session, on screen: inout Screen) {
    let area = area(session)
    guard !area.isEmpty else { return }
    screen.fill(area)
    let lines = lines(session)
    let last = min(lines.count, top + height(session))
    screen.box(
      area, title: session.strings[.helpTitle], note: "\(last)/\(lines.count)", style: .accent,
      titleStyle: .accent.bold(), borders: session.glyphs.borders)
    let content = area.inset(by: 1)
    for row in 0..<content.rows where top + row < lines.count {
      screen.put(
        lines[top + row], column: content.column + 1, row: content.row + row,
        limit: content.columns - 2)
    }
  }

  /// The nearest line that can be the first in sight.
  static func top(_ line: Int, _ session: Session) -> Int {
    max(0, min(line, lines(session).count - height(session)))
  }

  /// The lines in sight at once.
  static func height(_ session: Session) -> Int { area(session).inset(by: 1).rows }

  private static func area(_ session: Session) -> Rect {
    let columns = columns(session)
    let rows = max(0, min(session.size.rows - 2, lines(session).count + 2))
    return Rect(
      column: (session.size.columns - columns) / 2, row: (session.size.rows - rows) / 2,
      columns: columns, rows: rows)
  }

  private static func lines(_ session: Session) -> [StyledLine] {
    let columns = max(1, columns(session) - 4)
    let keyColumns = keyColumns(of: session.actionTable.rows.map(\.binding))
    let groups = ActionGroup.allCases.flatMap { group in
      heading(group.name.text(in: session.language), columns)
        + section(
          session.actionTable.rows(withKeysIn: group).map(\.binding), keyColumns, session, columns)
        + [
          StyledLine()
        ]
    }
    return groups + heading(session.strings[.lineTitle], columns)
      + section(LineKeys.bindings, self.keyColumns(of: LineKeys.bindings), session, columns)
      + [StyledLine()] + about(session, columns)
  }

  /// What the records say of themselves, and where corrections go.
  private static func about(_ session: Session, _ columns: Int) -> [StyledLine] {
    let (about, strings) = (session.catalog.about, session.strings)
    let facts = [
      about.title.text(in: session.language), about.version.map { strings[.aboutVersion($0)] },
      about.licence.map { strings[.aboutLicence($0)] },
    ].compactMap(\.self).joined(separator: " · ")
    let corrections = strings[about.correctionsText.map(Phrase.corrections) ?? .noCorrections]
    return heading(strings[.aboutTitle], columns)
      + [facts, corrections].filter { !$0.isEmpty }.flatMap { text in
        session.glyphs.plain(text.drawn).wrapped(to: columns).map { StyledLine($0) }
      }
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
    _ bindings: [KeyBinding], _ widest: Int, _ session: Session, _ columns: Int
  ) -> [StyledLine] {
    let isStacked = columns < widest + 14
    let indentation = isStacked ? min(2, columns - 1) : widest
    return bindings.flatMap { binding -> [StyledLine] in
      let keys = keys(of: binding)
      let texts = session.strings[binding.help].wrapped(to: max(1, columns - indentation))
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

  private static func columns(_ session: Session) -> Int {
    session.size.columns < 90 ? session.size.columns : 72
  }
}
