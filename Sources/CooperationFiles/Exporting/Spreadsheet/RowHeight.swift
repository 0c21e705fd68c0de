/// How high the rows of a sheet must be to show their cells whole.
///
/// Some spreadsheets leave every row of a file one line high that does not say how high it is.
struct RowHeight {
  /// The widths of the columns of the sheet, in characters.
  var widths: [Double] = []
  /// The height of one line, in points.
  let line: Double
  private var row = -1
  private var lines = 1

  init(line: Double) { self.line = line }

  /// The height of the row in points when a cell of it makes the row higher than it was, else nil.
  mutating func height(of row: Int, with text: String, in column: Int) -> Double? {
    if row != self.row { (self.row, lines) = (row, 1) }
    guard widths.indices.contains(column) else { return nil }
    let count = TextWidth.lines(of: text, in: widths[column] * Self.sizesInCharacter)
    guard count > lines else { return nil }
    lines = count
    return min(Double(count) * line, Self.limit)
  }

  /// The most points that a row may be high.
  private static let limit = 409.0
  /// A character of a width in units of the size of letters: 7 of the 14.7 pixels of 11 points, and
  /// more because the letters of spreadsheets are narrower than `TextWidth` takes them to be.
  private static let sizesInCharacter = 1.15 * 7 / 14.7
}
