import Cells

/// How something went, in the place of the filters.
enum NoticeLine {
  static func render(_ message: Message, _ session: Session, on screen: inout Screen) {
    guard let row = session.layout.filterRow else { return }
    screen.put(
      message.text.clipped(to: session.size.columns - 2), column: 1, row: row,
      style: message.isWarning ? .warning : .text, limit: session.size.columns - 1)
  }
}
