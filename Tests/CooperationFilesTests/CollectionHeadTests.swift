import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

/// What a collection says of itself, and where it is shown.
struct CollectionHeadTests {
  private static var head: CollectionHead {
    var ties = CountedTies()
    ties.count = 110
    ties.precision = .atLeast
    ties.day = CalendarDate(year: 2025, month: 11, day: 25)
    ties.by = LocalizedText(en: "Vietnam's side", vi: "phía Việt Nam", ja: "ベトナム側")
    ties.note = LocalizedText(en: "It is not said what counts.")
    var source = Source()
    source.url = "https://example.org/a?b=c"
    source.published = EventDate("2025-11-25")
    ties.source = source
    var head = Fixture.records.about
    head.corrections = "mailto:records@example.org"
    head.tiesCounted = ties
    return head
  }

  private static var records: RecordCollection {
    var records = Fixture.records
    records.about = head
    return records
  }

  private func reading(_ lines: String) throws -> CollectionReading {
    try TemporaryDirectory.with { directory in
      try FileManager.default.removeItem(atPath: directory)
      try FileManager.default.copyItem(atPath: Fixture.directory, toPath: directory)
      let path = "\(directory)/collection.yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      try (text + lines).write(toFile: path, atomically: true, encoding: .utf8)
      return CollectionReader.read(directory: directory)
    }
  }

  @Test func `it is read from its file`() throws {
    let reading = try reading(
      """
      corrections: mailto:records@example.org
      ties_counted:
        count: 110
        precision: at-least
        day: "2025-11-25"
        by: {en: Vietnam's side, vi: phía Việt Nam, ja: ベトナム側}
        note: {en: It is not said what counts.}
        source: {url: "https://example.org/a?b=c", published: "2025-11-25"}

      """)
    #expect(reading.diagnostics.isEmpty, "\(reading.diagnostics)")
    #expect(reading.records.about == Self.head)
    #expect(reading.records.about.description.ja?.hasPrefix("ベトナムと日本の訪問") == true)
  }

  @Test(arguments: [
    "records@example.org", "mailto:records", "mailto:a@b@example.org", "https://nowhere",
    "javascript:alert(1)", "write to us", "mailto:records@example.org?subject=x",
  ])
  func `what is no address for corrections is told`(text: String) throws {
    let reading = try reading("corrections: \"\(text)\"\n")
    let finding = try #require(reading.diagnostics.first)
    #expect(finding.severity == .error)
    #expect(
      finding.message.contains("corrections '\(text)' is not an address of the web or of mail"))
    #expect(finding.location.file.hasSuffix("collection.yaml"))
    #expect(reading.records.about.corrections == nil)
  }

  @Test func `every keeper of whole collections keeps it`() throws {
    let image = try CollectionImage(MemoryBytes(Catalog.compile(Self.records)))
    let catalog = try Catalog(image)
    #expect(catalog.about == Self.head)
    let context = ExportContext(
      catalog: catalog, rows: Array(0..<catalog.count), language: .vi, query: .everything,
      today: Fixture.today)
    for (format, name) in [(ExportFormat.sqlite, "a.db"), (.datapackage, "a.zip")] {
      try TemporaryDirectory.with { directory in
        let path = "\(directory)/\(name)"
        try AtomicFile.write(to: path, replacing: false) { try format.write(context, to: &$0) }
        let read =
          format == .sqlite ? try SQLiteReader.read(path) : try DataPackageReader.read(path)
        #expect(read.diagnostics.isEmpty, "\(read.diagnostics)")
        #expect(read.records.about == Self.head, "\(format.name)")
      }
    }
  }

  @Test(arguments: [
    (Language.en, "Corrections: "), (.vi, "Góp ý, đính chính: "), (.ja, "訂正の連絡先: "),
  ])
  func `a page ends with where corrections go`(language: Language, label: String) {
    let page = text(.html, Self.records, language)
    #expect(
      page.contains(
        "\(label)<a href=\"mailto:records@example.org\">records@example.org</a></p>\n</footer>"))
    #expect(!text(.html, Fixture.records, language).contains("<footer>"))
  }

  @Test func `an address that no check has seen is no link`() {
    var records = Fixture.records
    records.about.corrections = "javascript:alert(1)"
    let page = text(.html, records, .en)
    #expect(page.contains("Corrections: javascript:alert(1)</p>"))
    #expect(!page.contains("href=\"javascript"))
  }

  private func text(
    _ format: ExportFormat, _ records: RecordCollection, _ language: Language
  ) -> String {
    let catalog = Catalog(records)
    return format.text(
      ExportContext(
        catalog: catalog, rows: [0], language: language, query: .everything, today: Fixture.today))
  }
}
