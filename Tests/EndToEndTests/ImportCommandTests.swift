import Foundation
import TestSupport
import Testing

struct ImportCommandTests {
  @Test(
    arguments: ["json", "jsonl", "csv", "tsv", "sqlite", "datapackage"], ["records", "r.vnjp"])
  func `what was exported is imported again`(format: String, name: String) throws {
    try Scratch.with { directory in
      let (file, into) = ("\(directory)/export", "\(directory)/\(name)")
      let exported = try Program.fixture("export", "--format", format, "--output", file)
      #expect(exported.status == 0)
      let imported = try Program.fixture("import", "--from", format, file, "--into", into)
      #expect(imported.status == 0)
      #expect(imported.output == "")
      #expect(imported.errors.hasPrefix("30 events and "))
      for kind in ["json", "csv"] {
        let again = try Program.run(
          Program.path, ["export", "--format", kind, "--data", into])
        let before = try Program.fixture("export", "--format", kind)
        #expect(again.output == before.output)
      }
      if name == "records" {
        let checked = try Program.run(Program.path, ["check", into])
        #expect(checked.status == 0)
      }
    }
  }

  @Test func `a part of a collection is imported with a warning of what it follows`() throws {
    try Scratch.with { directory in
      let (file, into) = ("\(directory)/part.sqlite", "\(directory)/part")
      _ = try Program.fixture(
        "export", "id:2024-11-11-da-nang-sakai", "--format", "sqlite", "--output", file)
      let imported = try Program.fixture("import", "--from", "sqlite", file, "--into", into)
      #expect(imported.status == 0)
      #expect(
        imported.errors == """
          \(file)/events:1:1: warning: the event '2019-02-23-da-nang-sakai-official-ties' is not \
          among the records that were read [elsewhere]
          \(file)/events:1:1: warning: the event '2024-07-05-sakai-vice-mayor-da-nang' is not \
          among the records that were read [elsewhere]
          1 event and 1 memorandum imported into \(into)

          """)
      let listed = try Program.run(Program.path, ["list", "--data", into])
      #expect(listed.lines.count == 1)
    }
  }

  @Test func `a table in another encoding is read as it is asked for`() throws {
    try Scratch.with { directory in
      let (file, into) = ("\(directory)/events.csv", "\(directory)/records")
      try Scratch.write(
        "id,kind,date,status,title_ja\nx,visit,2024/7/5,held,堺市副市長がダナン市を訪問\n", to: "\(file).utf8")
      _ = try Program.shell("iconv -f UTF-8 -t CP932 '\(file).utf8' > '\(file)'")
      let refused = try Program.fixture("import", "--from", "csv", file, "--into", into)
      #expect(refused.status == 65)
      #expect(refused.errors.contains("events.csv:2:23: error: byte 0x8D is no character of utf-8"))
      #expect(refused.errors.contains("write --encoding shift_jis [encoding]\n"))
      let read = try Program.fixture(
        "import", "--from", "csv", file, "--into", into, "--encoding", "shift_jis")
      #expect(read.status == 0)
      #expect(
        read.errors.contains("date '2024/7/5' is read as 2024-07-05; write 2024-07-05 [date]"))
      #expect(
        try Scratch.read("\(into)/events/2024/x.yaml").contains("ja: 堺市副市長がダナン市を訪問"))
    }
  }

  @Test func `a collection is replaced only by force`() throws {
    try Scratch.with(fixtureAnd: ["README.md": "mine"]) { collection in
      let file = "\(collection)/../part.jsonl"
      _ = try Program.fixture("export", "sakai", "--format", "jsonl", "--output", file)
      let refused = try Program.fixture("import", "--from", "jsonl", file, "--into", collection)
      #expect(refused.status == 73)
      #expect(refused.errors.hasSuffix("vnjp: \(collection) exists; --force replaces it\n"))
      let before = try Program.run(Program.path, ["count", "--data", collection])
      #expect(before.output == "30\n")
      let forced = try Program.fixture(
        "import", "--from", "jsonl", file, "--into", collection, "--force")
      #expect(forced.status == 0)
      let after = try Program.run(Program.path, ["count", "--data", collection])
      #expect(after.output == "7\n")
      #expect(try Scratch.read("\(collection)/README.md") == "mine")
    }
  }

  @Test(
    arguments: [
      ("jsonl", "{\"id\": \"a\"}\n", "1:1: error: event has no kind"),
      ("json", "[1]", "1:2: error: event is '1', expected a map"),
      ("csv", "id,kind,date,status,title_en\na,visit,soon,held,A\n", "2:9: error: date 'soon'"),
      (
        "csv", "id,kind,date,status,title_en\na,vist,2024,held,A\n",
        "2:3: error: no kind has the id"
      ),
      ("json", "\u{0}", "U+0000 (a control sign) stands here, which JSON does not take"),
      ("csv", "id\n\"", "2:1: error: a quotation mark"),
      ("sqlite", "no database", "1:1: error: cannot be read as a database"),
      ("datapackage", "no archive", "1:1: error: not a zip archive"),
      ("csv", "id,kind,date,status,title_en\n", "holds no records"),
      ("jsonl", "", "holds no records"),
    ])
  func `bad data are named with their place and nothing is written`(
    format: String, text: String, message: String
  ) throws {
    try Scratch.with { directory in
      let file = "\(directory)/input"
      try Scratch.write(text, to: file)
      let outcome = try Program.fixture(
        "import", "--from", format, file, "--into", "\(directory)/records")
      #expect(outcome.status == 65)
      #expect(outcome.output == "")
      #expect(outcome.errors.contains(message), "\(outcome.errors)")
      #expect(outcome.errors.contains(file))
      #expect(try FileManager.default.contentsOfDirectory(atPath: directory) == ["input"])
    }
  }

  @Test func `what cannot be understood or is not there has its own status`() throws {
    try Scratch.with { directory in
      let into = "\(directory)/records"
      let unknown = try Program.fixture("import", "--from", "xls", "a", "--into", into)
      #expect(unknown.status == 64)
      let missing = try Program.fixture(
        "import", "--from", "csv", "\(directory)/none", "--into", into)
      #expect(missing.status == 66)
      #expect(missing.errors == "vnjp: no such file or directory: \(directory)/none\n")
      let folder = try Program.fixture("import", "--from", "csv", directory, "--into", into)
      #expect(folder.status == 66)
      let broken = try Program.fixture(
        "import", "--from", "csv", "/proc/self/mem", "--into", into)
      #expect(broken.status == 66)
      try Scratch.write("{}", to: "\(directory)/a.jsonl")
      let homeless = try Program.run(
        Program.path,
        ["import", "--from", "jsonl", "\(directory)/a.jsonl", "--into", into])
      #expect(homeless.status == 66)
      #expect(homeless.errors.contains("no records found"))
    }
  }
}
