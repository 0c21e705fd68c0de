import Cells

/// Takes bytes as a text: it is never wider than its room, nothing is lost where it is wrapped, and what
/// is drawn neither steers a terminal nor hides.
enum TextHarness: Harness {
  static let name = "text"
  static let smokeCount = 1_000

  static func run(_ bytes: [UInt8]) throws(Finding) {
    var input = InputReader(bytes)
    let (wide, place) = (Int(input.byte()) % 64, Int(input.byte()) - 128)
    let text = input.rest()
    for columns in [0, 1, 2, 5, wide] { try checkRoom(of: text, columns) }
    try checkDrawing(text)
    try checkScreen(text, Size(columns: wide, rows: 3), column: place)
  }

  private static func checkRoom(of text: String, _ columns: Int) throws(Finding) {
    for clipped in [text.clipped(to: columns), text.clippedInside(to: columns)] {
      try require(
        ColumnWidth.of(clipped) <= columns,
        "\(clipped.debugDescription) is wider than \(columns) columns")
    }
    let lines = text.wrapped(to: columns)
    try require(!lines.isEmpty, "\(text.debugDescription) is wrapped to no line")
    for line in lines {
      try require(
        ColumnWidth.of(line) <= columns, "\(line.debugDescription) is wider than \(columns)")
    }
    if columns > 1 {
      try require(
        signs(lines.joined()) == signs(text),
        "\(text.debugDescription) is wrapped to \(lines) at \(columns)")
    }
    for padded in [text.padded(to: columns), text.paddedLeft(to: columns)] {
      try require(
        ColumnWidth.of(padded) >= columns,
        "\(padded.debugDescription) is narrower than \(columns) columns")
    }
  }

  /// What is there beside blanks.
  private static func signs(_ text: String) -> [Unicode.Scalar] {
    text.unicodeScalars.filter { !$0.properties.isWhitespace }
  }

  private static func checkDrawing(_ text: String) throws(Finding) {
    let drawn = text.drawn
    if let sign = HarmfulSigns.first(in: drawn) {
      throw Finding("\(text.debugDescription) is drawn with U+\(String(sign.value, radix: 16))")
    }
    if let sign = HarmfulSigns.first(
      in: text.drawnLines.replacing("\r\n", with: "\n").replacing("\t", with: " "),
      allowsBreaks: true)
    {
      throw Finding("\(text.debugDescription) has lines with U+\(String(sign.value, radix: 16))")
    }
    for character in text {
      let sign = character.drawn
      try require(
        sign.drawn == sign && ColumnWidth.of(sign) == ColumnWidth.of(character),
        "\(String(character).debugDescription) is drawn as \(String(sign).debugDescription)")
    }
    try require(
      ColumnWidth.of(drawn) <= ColumnWidth.of(text),
      "\(text.debugDescription) has \(ColumnWidth.of(text)) columns, drawn \(ColumnWidth.of(drawn))"
    )
    let pasted = text.pasted
    try require(
      HarmfulSigns.first(in: pasted) == nil && pasted.pasted == pasted,
      "\(text.debugDescription) is pasted as \(pasted.debugDescription)")
  }

  private static func checkScreen(
    _ text: String, _ size: Size, column: Int
  ) throws(Finding) {
    var screen = Screen(size: size)
    let taken = screen.put(text, column: column, row: 1)
    try require(
      taken >= 0 && taken <= max(0, size.columns - column),
      "\(text.debugDescription) takes \(taken)")
    screen.put(text, column: 1, row: 1, limit: column)
    try ScreenCheck.check(screen, size)
  }
}
