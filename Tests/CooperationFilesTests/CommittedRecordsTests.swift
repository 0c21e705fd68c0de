import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

/// Records of a git work tree that differ from what was committed.
struct CommittedRecordsTests {
  private func withWorkTree(_ body: (String) throws -> Void) throws {
    try TemporaryDirectory.with { directory in
      try FileManager.default.copyItem(atPath: Fixture.directory, toPath: "\(directory)/data")
      for arguments in [
        ["init", "--quiet"], ["add", "--all"],
        [
          "-c", "user.name=A keeper", "-c", "user.email=keeper@example.org", "commit", "--quiet",
          "--message", "Records",
        ],
      ] {
        let process = Process()
        process.executableURL = URL(fileURLWithPath: "/usr/bin/env")
        process.arguments = ["git", "-C", directory] + arguments
        try process.run()
        process.waitUntilExit()
        try #require(process.terminationStatus == 0)
      }
      try body("\(directory)/data")
    }
  }

  private func change(_ file: String, _ old: String, _ new: String) throws {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    #expect(text.contains(old), "the fixture has changed")
    try text.replacing(old, with: new, maxReplacements: 1)
      .write(toFile: file, atomically: true, encoding: .utf8)
  }

  private func findings(_ directory: String) -> [String] {
    CollectionCheck.findings(
      in: CollectionReader.read(directory: directory), today: Fixture.today,
      since: CommittedRecords.changed(in: directory)
    ).map { "\($0)".replacing("\(directory)/", with: "") }
  }

  @Test func `a record that was changed and does not say so is found`() throws {
    try withWorkTree { directory in
      let event = "\(directory)/events/2024/2024-11-11-da-nang-sakai.yaml"
      #expect(findings(directory) == [])
      try change(event, "due: \"2028\"", "due: \"2029\"")
      let found = findings(directory)
      #expect(found.count == 1)
      #expect(
        found.first?.contains("differs from what was committed, and changed and revision do not")
          ?? false)
      #expect(found.first?.hasSuffix("expected today and revision: 1 [revision]") ?? false)
      try change(event, "confidence:", "changed: \"2026-11-21\"\nrevision: 1\nconfidence:")
      #expect(findings(directory) == [])
    }
  }

  @Test func `one entry of a list is found, and its neighbours are not`() throws {
    try withWorkTree { directory in
      try change(
        "\(directory)/parties.yaml", "aliases: [Sakai City Government", "aliases: [City of Sakai")
      let found = findings(directory)
      #expect(found.count == 1)
      #expect(found.first?.contains("'sakai-city' differs") ?? false)
    }
  }

  @Test func `a comment is no change`() throws {
    try withWorkTree { directory in
      try change(
        "\(directory)/events/2024/2024-11-11-da-nang-sakai.yaml", "confidence:",
        "# Looked at.\nconfidence:")
      #expect(findings(directory) == [])
    }
  }

  @Test func `records that are in no work tree have no past`() throws {
    try TemporaryDirectory.with { directory in
      #expect(CommittedRecords.changed(in: directory).events.isEmpty)
    }
  }
}
