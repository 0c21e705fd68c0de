extension String {
  /// The text of a paste as a part of one line: runs of breaks and tabs as one blank, none at the
  /// ends, and no sign that would not show.
  package var pasted: String {
    var line = ""
    var breaks = false
    for character in self {
      if character.isNewline || character == "\t" {
        breaks = true
        continue
      }
      let drawn = character.drawn.unicodeScalars
      // A mark joins the letter before it, instead of the stand-in.
      let isMark = drawn.first == "\u{25CC}" && drawn.count > 1
      guard isMark || drawn.first == character.unicodeScalars.first else { continue }
      if breaks && !line.isEmpty { line.append(" ") }
      breaks = false
      line.unicodeScalars.append(contentsOf: drawn.dropFirst(isMark ? 1 : 0))
    }
    return line
  }
}
