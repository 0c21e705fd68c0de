import Cooperation

/// Rows of comma-separated values by RFC 4180, each ended by CRLF.
package enum CSVRow {
  /// One row; cells that a spreadsheet would run as a formula are given an apostrophe in front,
  /// unless they are to be kept.
  package static func text(
    _ cells: [String], keepsFormulas: Bool, separator: Unicode.Scalar = ","
  ) -> String {
    cells.map { quoted(keepsFormulas ? $0 : neutralised($0), separator) }
      .joined(separator: String(separator)) + "\r\n"
  }

  /// One row in which an empty text is quoted, which tells it from a cell that is missing.
  static func text(orMissing cells: [String?]) -> String {
    cells.map { cell in cell.map { $0.isEmpty ? "\"\"" : quoted($0, ",") } ?? "" }
      .joined(separator: ",") + "\r\n"
  }

  /// Source: the rule of OWASP for CSV injection.
  private static func neutralised(_ cell: String) -> String {
    isRisky(cell) ? "'" + cell : cell
  }

  /// The cell without the apostrophe that keeps a spreadsheet from running it.
  static func plain(_ cell: String) -> String {
    let scalars = cell.unicodeScalars
    guard scalars.first == "'" else { return cell }
    let rest = String(scalars.dropFirst())
    return isRisky(rest) ? rest : cell
  }

  /// True for a cell that a spreadsheet would run: it begins with a control, or with a sign of a
  /// formula behind blanks, controls, and apostrophes that kept one from being run.
  static func isRisky(_ cell: String) -> Bool {
    let scalars = cell.unicodeScalars
    guard let first = scalars.first else { return false }
    if first.value < 0x20 { return true }
    let sign = scalars.first { scalar in
      scalar != "'" && !SignName.isBlank(scalar) && !scalar.isHarmful
        && !scalar.properties.isDefaultIgnorableCodePoint
    }
    return sign.map { signs.contains($0) } ?? false
  }

  /// The signs that begin a formula, full-width and small ones too.
  private static let signs: Set<Unicode.Scalar> = [
    "=", "+", "-", "@", "＝", "＋", "－", "＠", "﹦", "﹢", "﹣", "﹫",
  ]

  private static func quoted(_ cell: String, _ separator: Unicode.Scalar) -> String {
    let needsQuotes = cell.unicodeScalars.contains { scalar in
      scalar == separator || scalar == "\"" || scalar == "\n" || scalar == "\r"
    }
    guard needsQuotes else { return cell }
    var text = "\""
    for scalar in cell.unicodeScalars {
      text.unicodeScalars.append(scalar)
      if scalar == "\"" { text.unicodeScalars.append(scalar) }
    }
    return text + "\""
  }
}
