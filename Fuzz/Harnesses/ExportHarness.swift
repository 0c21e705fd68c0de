import Cooperation
import CooperationFiles
import Papers

/// Takes bytes as a collection file, as `CollectionHarness` does, and writes it in the format that a byte
/// of its head names: the document is one of the format, and comes back where it can be read.
enum ExportHarness: Harness {
  static let name = "export"
  static let smokeCount = 60

  static func seeds() -> [[UInt8]] {
    (0..<UInt8(count)).map { number in
      var bytes = CollectionBytes.seed()
      bytes[16] = number
      return bytes
    }
  }

  /// The formats of records and the documents beside them.
  private static var count: Int { ExportFormat.all.count + 4 }

  static func run(_ bytes: [UInt8]) throws(Finding) {
    var choice = CollectionBytes.choice(bytes)
    let number = Int(choice.byte()) % count
    let language = Language.allCases[Int(choice.byte()) % Language.allCases.count]
    guard let catalog = CollectionBytes.catalog(bytes) else { return }
    guard number >= ExportFormat.all.count else {
      return try write(ExportFormat.all[number], catalog, language)
    }
    let text =
      switch number - ExportFormat.all.count {
      case 0: Statistics(catalog).markdown + Statistics(catalog).text + Statistics(catalog).csv
      case 1: brief(catalog, language, .html)
      case 2: brief(catalog, language, .markdown)
      default:
        UpcomingCalendar.text(
          Upcoming(catalog, from: SmallCollection.today, days: 400), catalog, in: language)
      }
    try require(!text.isEmpty, "an empty document")
    if number == count - 1 { try calendar(Array(text.utf8)) }
  }

  private static func brief(
    _ catalog: Catalog, _ language: Language, _ format: BriefFormat
  ) -> String {
    let sides = catalog.vocabulary.gazetteer.units.prefix(2).flatMap {
      Counterpart.candidates(named: $0.id, in: catalog)
    }
    guard let first = sides.first else { return "none" }
    return format.text(
      Paper.papers(
        catalog, of: first, and: sides.last == first ? nil : sides.last,
        today: SmallCollection.today, in: [language]))
  }

  private static func write(
    _ format: ExportFormat, _ catalog: Catalog, _ language: Language
  ) throws(Finding) {
    // The library of workbooks is not instrumented, and nothing here reads what it writes.
    guard format != .xlsx else { return }
    for kind in RowKind.allCases where format.lists.has(kind) {
      let bytes: [UInt8]
      do {
        bytes = try format.bytes(
          ExportContext(
            catalog: catalog, kind: kind, rows: Array(0..<catalog.count(of: kind)),
            language: language, today: SmallCollection.today))
      } catch {
        guard format.isBinary else { throw Finding("\(format.name) cannot be written: \(error)") }
        continue
      }
      try require(
        format.isBinary || String(validating: bytes, as: UTF8.self) != nil,
        "\(format.name) is not UTF-8")
      if format == .ics { try calendar(bytes) }
      if format == .jsonl {
        let lines = bytes.count { $0 == 0x0A }
        try require(lines == catalog.count(of: kind), "\(lines) lines of \(kind)")
      }
    }
    if let importer = ImportFormat(named: format.name) {
      try RoundTrip.check(catalog, through: format, importer)
    }
  }

  /// Finds lines that are longer than RFC 5545 has them, or end otherwise.
  private static func calendar(_ bytes: [UInt8]) throws(Finding) {
    for line in bytes.split(separator: 0x0A) {
      try require(
        line.last == 0x0D && line.count <= 76 && !line.dropLast().contains { $0 < 0x20 && $0 != 9 },
        "no line of a calendar: \(String(decoding: line, as: UTF8.self).debugDescription)")
    }
  }
}
