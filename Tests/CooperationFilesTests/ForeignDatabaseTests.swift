import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

/// Databases that somebody else has made or changed.
struct ForeignDatabaseTests {
  /// What is read of the fixture's database after some statements, as messages.
  private static func findings(after statements: String) throws -> [String] {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/x.sqlite"
      try TemporaryDirectory.write(Data(Self.database), to: path)
      let script = """
        import sqlite3, sys
        with sqlite3.connect(sys.argv[1]) as database: database.executescript(\"\"\"\(statements)\"\"\")
        """
      _ = try Python.run(script, at: path)
      return try read(path).map { $0.replacingOccurrences(of: "\(directory)/", with: "") }
    }
  }

  private static func read(_ path: String) throws -> [String] {
    do {
      return try ImportFormat.sqlite.read(path).diagnostics.map(\.description)
    } catch ImportFailure.malformed(let diagnostic) {
      return [diagnostic.description]
    }
  }

  private static let database: [UInt8] =
    (try? ExportFormat.sqlite.bytes(
      ExportContext(
        catalog: Fixture.catalog, rows: Array(0..<Fixture.catalog.count), language: .en,
        today: Fixture.today))) ?? []

  @Test(arguments: [
    (
      "DROP TABLE redirects; CREATE VIEW redirects AS WITH RECURSIVE r(a) AS (SELECT 1 UNION ALL "
        + "SELECT a + 1 FROM r) SELECT 'a' || a AS old, 'b' AS new FROM r;",
      "x.sqlite/redirects:1:1: error: redirects is a view, expected a table; only tables are read"
    ),
    (
      "DROP TABLE redirects; CREATE VIRTUAL TABLE redirects USING fts5(old, new);",
      "x.sqlite/redirects:1:1: error: redirects is a virtual table, expected a table; only tables "
        + "are read"
    ),
    (
      "UPDATE events SET title_vi = x'ff00' WHERE number = 2;",
      "x.sqlite/events:2:1: error: \"title_vi\" holds bytes that are marked as no text, expected a "
        + "text in UTF-8"
    ),
    (
      "UPDATE events SET title_vi = CAST(x'41e1ba' AS TEXT) WHERE number = 2;",
      "x.sqlite/events:2:1: error: \"title_vi\" holds a text with the byte 0xE1, which is not UTF-8, "
        + "expected a text in UTF-8"
    ),
    (
      "UPDATE events SET title_vi = printf('%.200000c', 'x') WHERE number = 2;",
      "x.sqlite/events:2:1: error: title.vi has 200000 bytes, expected 100000 at most"
    ),
    (
      "UPDATE events SET title_vi = printf('%.5000000c', 'x') WHERE number = 2;",
      "x.sqlite/events:1:1: error: string or blob too big"
    ),
  ])
  func `what stands in it beside rows of texts is refused with its place`(
    statements: String, finding: String
  ) throws {
    let findings = try Self.findings(after: statements)
    #expect(findings.count == 1 && findings.allSatisfy { $0.hasPrefix(finding) }, "\(findings)")
  }

  @Test func `rows that belong to no record are told`() throws {
    let found = try Self.findings(
      after: "INSERT INTO event_follows VALUES ('nowhere', 1, 'x'), ('nowhere', 2, 'y');"
        + "INSERT INTO commitment_by VALUES ('nowhere', 1, 1, 'sakai-city');")
    let strays = [
      "commitment_by:1:1: warning: 1 row belongs to no row of commitments and is not read, expected "
        + "the same event, commitment there [table]",
      "event_follows:1:1: warning: 2 rows belong to no row of events and are not read, expected the "
        + "same event there [table]",
    ]
    #expect(found.count == 2, "\(found)")
    for (finding, stray) in zip(found.sorted(), strays) {
      let expected = stray.replacing(":1:1:", with: ":\(finding.split(separator: ":")[1]):1:")
      #expect(finding == "x.sqlite/" + expected)
    }
  }

  @Test func `a trigger and a function in an index do nothing`() throws {
    #expect(
      try Self.findings(
        after: "CREATE TRIGGER t AFTER INSERT ON redirects BEGIN DELETE FROM events; END;"
          + "CREATE INDEX i ON events (lower(title_en));") == [])
  }

  @Test func `a text is not cut at a zero`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/x.sqlite"
      try TemporaryDirectory.write(Data(Self.database), to: path)
      let script = """
        import sqlite3, sys
        with sqlite3.connect(sys.argv[1]) as database:
          database.execute("UPDATE events SET title_en = CAST(x'610062' AS TEXT)")
        """
      _ = try Python.run(script, at: path)
      let reading = try ImportFormat.sqlite.read(path)
      #expect(Set(reading.records.events.map(\.title.en)) == ["a\u{0}b"])
      let rules = CollectionCheck.findings(in: reading, today: Fixture.today).map(\.rule)
      #expect(rules.contains("hidden-sign"))
    }
  }

  @Test func `texts in UTF-16 are refused`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/x.sqlite"
      let script = """
        import sqlite3, sys
        with sqlite3.connect(sys.argv[1]) as database:
          database.executescript("PRAGMA encoding = 'UTF-16le'; PRAGMA application_id = \
        \(SQLiteSchema.applicationID); PRAGMA user_version = \(SQLiteSchema.version);" \
        "CREATE TABLE meta (name TEXT)")
        """
      _ = try Python.run(script, at: path)
      #expect(try Self.read(path).map { $0.contains("in UTF-16le, expected UTF-8") } == [true])
    }
  }

  @Test func `a pipe is no database`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/pipe"
      #expect(mkfifo(path, 0o600) == 0)
      #expect(throws: ImportFailure.unreadable(path: path, reason: FileBytes.notAFile)) {
        try ImportFormat.sqlite.read(path)
      }
    }
  }
}
