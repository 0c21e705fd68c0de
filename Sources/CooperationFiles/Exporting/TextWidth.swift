import Words

/// About how wide texts are in the letters of screens and spreadsheets, which no program need have here.
enum TextWidth {
  /// The width of a text on one line, in units of its size.
  static func of(_ text: String) -> Double {
    text.unicodeScalars.reduce(0) { $0 + of($1) }
  }

  /// The lines that a text takes in a column of that width, in units of its size.
  ///
  /// Lines end between words, and anywhere in kanji and kana or in a word that is wider than a line.
  static func lines(of text: String, in width: Double) -> Int {
    var lines = 1
    var (line, word) = (0.0, 0.0)
    for scalar in text.unicodeScalars {
      if scalar == "\n" {
        lines += 1
        (line, word) = (0, 0)
        continue
      }
      let size = of(scalar)
      line += size
      word = scalar == " " || isWide(scalar) ? 0 : word + size
      // A blank may hang over the end of a line.
      guard line > width, scalar != " " else { continue }
      lines += 1
      if word == 0 || word > width { word = size }
      line = word
      if isWide(scalar) { word = 0 }
    }
    return lines
  }

  private static func of(_ scalar: Unicode.Scalar) -> Double {
    if isWide(scalar) { return 1.04 }
    return scalar.properties.canonicalCombiningClass == .notReordered ? 0.57 : 0
  }

  private static func isWide(_ scalar: Unicode.Scalar) -> Bool { scalar.value >= 0x2E80 }
}
