import Foundation
import TestSupport
import Testing

/// Imports of records of which one is wrong.
struct PartialImportTests {
  private static let id = "2024-07-05-sakai-vice-mayor-da-nang"

  /// A format, lines of bash that make `$FILE` of the fixture with a date that is none, and where.
  static let formats: [(name: String, spoil: String, place: String)] = [
    (
      "csv", "sed '/^\(id),/s/,2024-07-05,/,soon,/'", ":LINE:43"
    ),
    (
      "tsv", "sed '/^\(id)\\t/s/\\t2024-07-05\\t/\\tsoon\\t/'", ":LINE:43"
    ),
    (
      "jsonl", "sed '/\"id\":\"\(id)\"/s/\"date\":\"2024-07-05\"/\"date\":\"soon\"/'", ":LINE:"
    ),
    ("json", "sed '/\"id\": \"\(id)\"/,/\"date\"/s/\"2024-07-05\"/\"soon\"/'", ":"),
    (
      "sqlite",
      "python3 -c \"import sqlite3, sys; file = sqlite3.connect(sys.argv[1]); "
        + "file.execute('UPDATE events SET date = ? WHERE id = ?', ('soon', '\(id)')); file.commit()\"",
      "/events:"
    ),
    (
      "datapackage",
      "python3 -c \"import sys, zipfile; a = zipfile.ZipFile(sys.argv[1]); "
        + "parts = [(n, a.read(n)) for n in a.namelist()]; a = zipfile.ZipFile(sys.argv[1], 'w'); "
        + "[a.writestr(n, b'\\n'.join(l.replace(b',2024-07-05,', b',soon,', 1) "
        + "if l.startswith(b'\(id),') else l for l in t.split(b'\\n')) if n == 'events.csv' else t) "
        + "for n, t in parts]; a.close()\"",
      "/events.csv:"
    ),
  ]

  @Test(arguments: formats)
  func `one bad cell is one error, and the others are imported where that is wanted`(
    format: (name: String, spoil: String, place: String)
  ) throws {
    try Scratch.with { directory in
      let file = "\(directory)/all"
      _ = try Program.fixture("export", "--format", format.name, "--output", file)
      let isText = format.spoil.hasPrefix("sed")
      let spoiled = try Program.shell(
        isText ? "\(format.spoil) -i '\(file)'" : "\(format.spoil) '\(file)'")
      #expect(spoiled.status == 0, "\(spoiled.errors)")
      let arguments = ["import", "--from", format.name, file, "--into"]

      let refused = try Program.fixture(arguments + ["\(directory)/none"])
      #expect(refused.status == 65)
      let errors = refused.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(errors.count == 1, "\(refused.errors)")
      #expect(errors.first?.contains(": error: date 'soon' is not a date") ?? false)
      #expect(errors.first?.hasPrefix("\(file)\(format.place.prefix { $0 != "L" })") ?? false)
      #expect(!FileManager.default.fileExists(atPath: "\(directory)/none"))

      let kept = try Program.fixture(arguments + ["\(directory)/records", "--keep-going"])
      #expect(kept.status == 1)
      #expect(kept.errors.contains("29 events and "), "\(kept.errors)")
      #expect(kept.errors.hasSuffix("vnjp: 1 record with errors was left out\n"))
      let listed = try Program.run(
        Program.path, ["list", "--data", "\(directory)/records", "--format", "jsonl"])
      #expect(listed.lines.count == 29)
      #expect(!listed.output.contains("\"id\":\"\(Self.id)\""))
    }
  }

  @Test(
    arguments: [
      (
        "json",
        "[{\"id\": \"a\", \"kind\": \"visit\", \"date\": \"2024\", \"status\": \"held\", "
          + "\"title\": {\"en\": \"A\"}}"
      ),
      (
        "csv",
        "id,kind,date,status,title_en\na,visit,2024,held,A\n"
          + String(repeating: "b,visit,soon,held,B\n", count: 1100)
      ),
    ])
  func `a file that is not read to its end is not imported in part`(
    format: String, text: String
  ) throws {
    try Scratch.with { directory in
      try Scratch.write(text, to: "\(directory)/x")
      let outcome = try Program.fixture(
        "import", "--from", format, "\(directory)/x", "--into", "\(directory)/y", "--keep-going")
      #expect(outcome.status == 65)
      #expect(
        outcome.errors.hasSuffix(
          "vnjp: not all errors stand in single records; nothing was written\n"))
      #expect(!FileManager.default.fileExists(atPath: "\(directory)/y"))
    }
  }

  @Test func `a foreign table comes in by a mapping, without the rows that are wrong`() throws {
    try Scratch.with { directory in
      let root = Fixture.packageDirectory
      let table = try Scratch.read("\(root)/Tests/Fixtures/tables/sister_ties.tsv")
        .replacing("\t401005\tsister", with: "\t999999\tsister")
        .replacing("\t北九州市\tKitakyushu City\t999999", with: "\t北九州氏\tKitakyushu City\t999999")
      try Scratch.write(table, to: "\(directory)/ties.tsv")
      let into = "\(directory)/ties"
      let arguments = [
        "import", "--from", "tsv", "\(directory)/ties.tsv", "--map",
        "\(root)/mappings/sister_ties.yaml",
        "--into", into, "--data", "\(root)/data",
      ]
      let refused = try Program.run(Program.path, arguments)
      #expect(refused.status == 65)
      let errors = refused.errors.split(separator: "\n").filter { $0.contains(": error: ") }
      #expect(errors.count == 1)
      #expect(
        errors.first?.contains(
          "ties.tsv:2:57: error: no place of the collection has the code or name '999999' (jp_code), nor "
            + "'北九州氏'; did you mean 'Kitakyushu' (JP-40/kitakyushu)? [unknown-place]") ?? false,
        "\(refused.errors)")
      let kept = try Program.run(Program.path, arguments + ["--keep-going"])
      #expect(kept.status == 1)
      #expect(
        kept.errors.contains("10 events and 11 memoranda imported into \(into)\n"), "\(kept.errors)"
      )
      let checked = try Program.run(Program.path, ["check", into])
      #expect(checked.status == 0)
      #expect(checked.errors.contains(" 0 errors"))
    }
  }

  @Test func `options of tables are refused for other formats`() throws {
    for option in [["--map", "x.yaml"], ["--delimiter", ";"], ["--encoding", "shift_jis"]] {
      let outcome = try Program.fixture(["import", "--from", "json", "x", "--into", "y"] + option)
      #expect(outcome.status == 64)
      #expect(outcome.errors.contains("\(option[0]) is of tables, expected --from csv or tsv"))
    }
  }

  @Test func `a mapping that is not there or is wrong is told as such`() throws {
    try Scratch.with { directory in
      let table = "\(directory)/x.csv"
      try Scratch.write("id\na\n", to: table)
      let arguments = ["import", "--from", "csv", table, "--into", "\(directory)/y", "--map"]
      let missing = try Program.fixture(arguments + ["\(directory)/none.yaml"])
      #expect(missing.status == 66)
      #expect(
        missing.errors == "vnjp: cannot read \(directory)/none.yaml: No such file or directory\n")
      try Scratch.write("records: [{event: {id: '{ib}'}}]\n", to: "\(directory)/m.yaml")
      let wrong = try Program.fixture(arguments + ["\(directory)/m.yaml"])
      #expect(wrong.status == 65)
      #expect(wrong.errors.contains("m.yaml:1:19: error: event has no kind [missing-key]"))
    }
  }
}
