import Cells
import Cooperation
import Words

/// The last line: keys, cut at a whole hint, or what is to be said about what is being done.
enum FooterLine {
  static func render(_ footer: Footer, _ session: Session, on screen: inout Screen) {
    guard let row = session.layout.footerRow else { return }
    switch footer {
    case .notice(let message):
      put(message.text, message.isWarning ? .warning : .text, row, session, on: &screen)
    case .remark(let text): put(text, .dim, row, session, on: &screen)
    case .hints(let hints): put(hints, row, session, on: &screen)
    }
  }

  private static func put(
    _ text: String, _ style: Style, _ row: Int, _ session: Session, on screen: inout Screen
  ) {
    screen.put(
      text.clipped(to: session.size.columns - 2), column: 1, row: row, style: style,
      limit: session.size.columns - 1)
  }

  private static func put(
    _ hints: [Hint], _ row: Int, _ session: Session, on screen: inout Screen
  ) {
    var column = 1
    for hint in hints {
      let word = session.strings[hint.word]
      let width = ColumnWidth.of(hint.key) + 1 + ColumnWidth.of(word)
      guard column + width < session.size.columns else { return }
      screen.put(hint.key, column: column, row: row, style: .text.bold())
      screen.put(word, column: column + ColumnWidth.of(hint.key) + 1, row: row, style: .dim)
      column += width + 3
    }
  }
}
