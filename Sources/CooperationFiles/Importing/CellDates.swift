import Cooperation

/// Reads dates that a spreadsheet has written in the form of its country, where only one reading is
/// possible.
struct CellDates {
  private var first: (written: String, read: String, location: SourceLocation)?
  private var further = 0

  /// What a cell says: a date of one reading as a record writes it, all else as it stands.
  mutating func read(_ text: String, _ column: ExportColumn, at location: SourceLocation) -> String
  {
    guard column == .date || column == .changed, EventDate(SignName.trimmed(text)) == nil else {
      return text
    }
    let readings = DateAdvice.readings(of: text)
    guard readings.count == 1 else { return text }
    if first == nil {
      first = (text, readings[0], location)
    } else {
      further += 1
    }
    return readings[0]
  }

  /// What was read so is told once.
  var warnings: [Diagnostic] {
    guard let first else { return [] }
    let others =
      switch further {
      case 0: ""
      case 1: ", and one more date of the table so"
      default: ", and \(further) more dates of the table so"
      }
    return [
      Diagnostic(
        "date '\(first.written)' is read as \(first.read)\(others); write \(first.read)",
        rule: "date", at: first.location, severity: .warning)
    ]
  }
}
