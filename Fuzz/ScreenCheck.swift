import Cells

/// What holds of every screen.
enum ScreenCheck {
  /// Finds lines that are wider than the screen, what would steer the terminal, half characters, and a
  /// cursor outside.
  static func check(_ screen: Screen, _ size: Size) throws(Finding) {
    try require(screen.size == size, "the screen is \(screen.size), not \(size)")
    let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
    try require(lines.count == max(1, size.rows), "the screen has \(lines.count) lines")
    for line in lines.map(String.init) {
      try require(
        ColumnWidth.of(line) <= size.columns, "\(line.debugDescription) is wider than the screen")
      if let sign = HarmfulSigns.first(in: line) {
        throw Finding("\(line.debugDescription) shows U+\(String(sign.value, radix: 16))")
      }
    }
    for row in 0..<size.rows {
      for column in 0..<size.columns {
        let cell = screen[column, row]
        let isWide = !cell.isContinuation && ColumnWidth.of(cell.character) == 2
        try require(
          screen[column + 1, row].isContinuation == isWide || column + 1 == size.columns && !isWide,
          "a character at \(column), \(row) is cut")
      }
    }
    if let cursor = screen.cursor {
      try require(
        (0..<size.columns).contains(cursor.column) && (0..<size.rows).contains(cursor.row),
        "the cursor is at \(cursor)")
    }
  }
}
