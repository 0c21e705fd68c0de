import Cooperation
import CooperationFiles

/// What holds of whatever a reader gives.
enum ReadingCheck {
  /// Finds messages without words or outside of the text; a file of tables has its own lines.
  static func check(_ diagnostics: [Diagnostic], of bytes: [UInt8]? = nil) throws(Finding) {
    let lines = bytes.map {
      $0.count { $0 == 0x0A || $0 == 0x0D || $0 == 0x85 || $0 == 0xA8 || $0 == 0xA9 } + 2
    }
    for diagnostic in diagnostics {
      let place = diagnostic.location
      try require(!diagnostic.message.isEmpty, "a message without words at \(place)")
      try require(
        place.line > 0 && place.column > 0 && place.line <= lines ?? .max,
        "\(diagnostic) stands outside of the text")
    }
  }

  /// Checks the findings of a reading, and that its records can be asked, whatever is wrong with them.
  static func check(_ reading: CollectionReading, of bytes: [UInt8]? = nil) throws(Finding) {
    try check(reading.diagnostics, of: bytes)
    try check(CollectionCheck.findings(in: reading, today: SmallCollection.today))
    guard !reading.records.events.isEmpty else { return }
    let catalog = Catalog(reading.records)
    try require(catalog.count <= reading.records.events.count, "a row is no event")
    for row in 0..<catalog.count { _ = catalog.events[row] }
  }

  /// The findings of a file that an importer has read, or what it refuses; nil where it has read it.
  static func refusal(_ error: any Error) throws(Finding) -> Diagnostic? {
    switch error {
    case let finding as Finding: throw finding
    case ImportFailure.malformed(let diagnostic):
      try check([diagnostic])
      return diagnostic
    case ImportFailure.mapping(let findings):
      try require(!findings.isEmpty, "a mapping is refused, and no reason is told")
      try check(findings)
      return findings.first
    case ImportFailure.unreadable(_, let reason):
      try require(!reason.isEmpty, "unreadable, and no reason is told")
      return nil
    default: throw Finding("an error that is not told: \(error)")
    }
  }

  /// Reads bytes by an importer as a file of the small collection; nil where they are refused.
  static func read(_ bytes: [UInt8], _ format: ImportFormat) throws(Finding) -> CollectionReading? {
    do {
      return try ScratchFile.with(bytes) { path in
        try format.read(path, base: SmallCollection.records)
      }
    } catch {
      _ = try refusal(error)
      return nil
    }
  }
}
