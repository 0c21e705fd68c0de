import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

/// What former versions wrote of the records of the fixture, which have not changed since.
struct FormerVersionTests {
  @Test(arguments: ["version-1.vnjp.gz", "version-2.vnjp.gz"])
  func `a collection file of a former version opens with all its records`(file: String) throws {
    try Self.withFile(file) { path in
      let catalog = try CollectionFile.open(path)
      let records = catalog.records
      #expect(Set(records.events) == Set(Fixture.records.events))
      #expect(Set(records.memoranda) == Set(Fixture.records.memoranda))
      Self.expectVocabulary(of: records)
      #expect(try catalog.count(of: "sakai") == Fixture.catalog.count(of: "sakai"))
    }
  }

  @Test(arguments: [
    ("version-1.sqlite.gz", ImportFormat.sqlite), ("version-1.zip", .datapackage),
  ])
  func `tables of the first version are read with all their records`(
    file: String, format: ImportFormat
  ) throws {
    try Self.withFile(file) { path in
      let reading = try format.read(path)
      #expect(reading.diagnostics.filter { $0.severity == .error } == [])
      #expect(Set(reading.records.events) == Set(Fixture.records.events))
      #expect(Set(reading.records.memoranda) == Set(Fixture.records.memoranda))
      Self.expectVocabulary(of: reading.records)
    }
  }

  @Test(arguments: ["version-1.vnjp.gz", "version-2.vnjp.gz"], [20, 60_000, 200_000])
  func `a damaged file of a former version is refused, or read, and nothing else`(
    file: String, place: Int
  ) throws {
    try Self.withFile(file) { path in
      var bytes = Array(try Data(contentsOf: URL(fileURLWithPath: path)))
      bytes[place] ^= 0xFF
      try Data(bytes).write(to: URL(fileURLWithPath: path))
      #expect(throws: CollectionFile.Failure.self) { try CollectionFile.open(path) }
    }
  }

  private static func expectVocabulary(of records: RecordCollection) {
    let fixture = Fixture.records
    #expect(Set(records.units) == Set(fixture.units))
    #expect(Set(records.cities) == Set(fixture.cities))
    #expect(Set(records.parties) == Set(fixture.parties))
    #expect(Set(records.people) == Set(fixture.people))
    #expect(Set(records.kinds) == Set(fixture.kinds))
    #expect(Set(records.sectors.map(\.id)) == Set(fixture.sectors.map(\.id)))
    for sector in fixture.sectors {
      let read = records.sectors.first { $0.id == sector.id }
      #expect(Set(read?.keywords.all ?? []) == Set(sector.keywords.all))
      #expect(read?.shortName == sector.shortName)
    }
    #expect(records.redirects == fixture.redirects)
    #expect(records.title == fixture.title)
  }

  /// Calls the body with the path of a file of `Tests/Fixtures/former`, unpacked where it is packed.
  private static func withFile(_ name: String, _ body: (String) throws -> Void) throws {
    let source = "\(Fixture.packageDirectory)/Tests/Fixtures/former/\(name)"
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/\(name)"
      try FileManager.default.copyItem(atPath: source, toPath: path)
      guard name.hasSuffix(".gz") else { return try body(path) }
      let process = Process()
      process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
      process.arguments = ["gzip", "-d", path]
      try process.run()
      process.waitUntilExit()
      try #require(process.terminationStatus == 0)
      try body(String(path.dropLast(3)))
    }
  }
}

extension Catalog {
  /// The number of events that words find.
  fileprivate func count(of words: String) throws -> Int {
    try rows(for: QueryParser.parse(words), today: Fixture.today).count
  }
}
