import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

/// One record of what was recorded twice.
struct RecordMergeTests {
  private func withFixture(_ body: (String) throws -> Void) throws {
    try TemporaryDirectory.with { directory in
      try FileManager.default.copyItem(atPath: Fixture.directory, toPath: "\(directory)/data")
      try body("\(directory)/data")
    }
  }

  private func errors(_ directory: String) -> [String] {
    CollectionCheck.findings(
      in: CollectionReader.read(directory: directory), today: Fixture.today
    ).filter { $0.severity == .error }.map { "\($0)" }
  }

  private func merge(_ id: String, into target: String, in directory: String) throws -> [String] {
    let merge = try RecordMerge(id, into: target, in: directory, today: Fixture.today)
    try merge.write()
    return merge.notes
  }

  @Test func `a body goes into another with all that refers to it`() throws {
    try withFixture { directory in
      let before = CollectionReader.read(directory: directory)
      let references = before.references.filter { $0.id == "sakai-environment-bureau" }
      #expect(!references.isEmpty)
      let notes = try merge("sakai-environment-bureau", into: "sakai-city", in: directory)
      let reading = CollectionReader.read(directory: directory)
      #expect(errors(directory) == [])
      #expect(!reading.references.contains { $0.id == "sakai-environment-bureau" })
      #expect(reading.records.redirects["sakai-environment-bureau"] == "sakai-city")
      #expect(reading.records.parties.count == before.records.parties.count - 1)
      let merged = try #require(reading.records.parties.first { $0.id == "sakai-city" })
      let old = try #require(
        before.records.parties.first { $0.id == "sakai-environment-bureau" })
      #expect(merged.name.en == "Sakai City")
      #expect(merged.parent == nil)
      #expect(Set(old.name.all).subtracting(merged.aliases) == [])
      #expect(merged.revision.number == 1)
      #expect(merged.revision.changed == Fixture.today)
      #expect(notes.contains { $0.contains("one entry for two") })
      // Whoever asks for the old body finds the new one.
      let vocabulary = Catalog(reading.records).vocabulary
      #expect(
        vocabulary.party(id: "sakai-environment-bureau") == vocabulary.party(id: "sakai-city"))
    }
  }

  @Test func `a memorandum goes into another and leaves its file`() throws {
    try withFixture { directory in
      let notes = try merge(
        "da-nang-sakai-friendship-2009", into: "da-nang-sakai-cooperation-2019", in: directory)
      #expect(errors(directory) == [])
      let gone = "\(directory)/memoranda/da-nang-sakai-friendship-2009.yaml"
      #expect(!FileManager.default.fileExists(atPath: gone))
      let records = CollectionReader.read(directory: directory).records
      let merged = try #require(
        records.memoranda.first { $0.id == "da-nang-sakai-cooperation-2019" })
      #expect(merged.signed?.description.hasPrefix("2019") ?? false)
      #expect(merged.renews == nil)
      #expect(records.events.contains { $0.memoranda.contains(merged.id) })
      #expect(notes.contains { $0.contains("stays") && $0.contains("signed") })
      #expect(Catalog(records).memorandum(id: "da-nang-sakai-friendship-2009")?.id == merged.id)
    }
  }

  @Test func `an event keeps what only the other told`() throws {
    try withFixture { directory in
      _ = try merge(
        "2024-07-05-sakai-vice-mayor-da-nang", into: "2024-11-11-da-nang-sakai", in: directory)
      #expect(errors(directory) == [])
      let records = CollectionReader.read(directory: directory).records
      let merged = try #require(records.events.first { $0.id == "2024-11-11-da-nang-sakai" })
      #expect(merged.date.description == "2024-11-11")
      #expect(!merged.follows.contains("2024-07-05-sakai-vice-mayor-da-nang"))
      #expect(!merged.follows.contains(merged.id))
      let other = try #require(
        Fixture.records.events.first { $0.id == "2024-07-05-sakai-vice-mayor-da-nang" })
      for source in other.sources { #expect(merged.sources.contains(source)) }
      for sector in other.sectors { #expect(merged.sectors.contains(sector)) }
    }
  }

  @Test func `comments of a list stay with their entries`() throws {
    try withFixture { directory in
      let path = "\(directory)/parties.yaml"
      let text = try String(contentsOfFile: path, encoding: .utf8)
      let entry = "  - id: sanjo-chamber-of-commerce-and-industry\n"
      #expect(text.contains(entry))
      try text.replacing(entry, with: "  # Of Niigata.\n" + entry)
        .write(toFile: path, atomically: true, encoding: .utf8)
      _ = try merge("sakai-environment-bureau", into: "sakai-city", in: directory)
      let after = try String(contentsOfFile: path, encoding: .utf8)
      #expect(after.contains("  # Of Niigata.\n" + entry))
    }
  }

  @Test(arguments: [
    ("sakai-city", "sakai-city", "'sakai-city' is one record"),
    ("sakai-city", "le-quang-nam", "are not two events, two memoranda, two bodies or two persons"),
    ("sakai-city", "nothing-like-it", "are not two events, two memoranda"),
  ])
  func `what cannot be merged is told`(id: String, target: String, message: String) throws {
    try withFixture { directory in
      let failure = #expect(throws: RecordMerge.Failure.self) {
        try RecordMerge(id, into: target, in: directory, today: Fixture.today)
      }
      #expect(failure?.description.contains(message) ?? false)
    }
  }
}
