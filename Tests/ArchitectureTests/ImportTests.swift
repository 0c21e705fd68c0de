import Foundation
import TestSupport
import Testing

struct ImportTests {
  @Test(
    arguments: [
      ("Cooperation", ["CTextSearch"]), ("Words", ["Cooperation"]),
      ("Papers", ["Cooperation", "Words"]), ("Cells", []),
      ("Browser", ["Cells", "Cooperation", "Papers", "Words"]),
      (
        "CooperationFiles",
        [
          "CFileSystem", "CMinizip", "CSQLite", "CSpreadsheet", "CYaml", "Cooperation",
          "Foundation", "Papers", "Words", "Yams",
        ]
      ),
      ("Curses", ["CNcurses", "Cells"]),
      (
        "Loop",
        [
          "Browser", "Cells", "Cooperation", "CooperationFiles", "Foundation", "Papers",
          "Synchronization",
        ]
      ),
    ])
  func `a target imports what the design allows it`(target: String, allowed: [String]) throws {
    let files = try swiftFiles(below: "Sources/\(target)")
    #expect(!files.isEmpty)
    for file in files {
      let imports = try imports(of: file)
      #expect(imports.allSatisfy(allowed.contains), "\(file): \(imports)")
    }
  }

  @Test func `only one target names the C side of ncurses`() throws {
    let users = try swiftFiles(below: "Sources").filter { try imports(of: $0).contains("CNcurses") }
    #expect(!users.isEmpty)
    #expect(users.allSatisfy { $0.contains("/Sources/Curses/") })
  }

  @Test(
    arguments: [
      ("CSQLite", "/Relational/SQLiteDatabase.swift"), ("CMinizip", "/Relational/ZipArchive.swift"),
      ("CSpreadsheet", "/Exporting/Spreadsheet/Workbook.swift"),
    ])
  func `one file alone names the C side of a format`(module: String, file: String) throws {
    let users = try swiftFiles(below: "Sources").filter { try imports(of: $0).contains(module) }
    #expect(users.count == 1)
    #expect(users.allSatisfy { $0.hasSuffix(file) })
  }

  @Test(
    arguments: [
      ("print" + "(", []), ("FileHandle.standard", []), ("STDERR" + "_FILENO", []),
      ("fput" + "s(", []),
      ("Foundation.write(rawValue", ["/vnjp/Surroundings/StandardStream.swift"]),
      (
        "Foundation.write(",
        ["/vnjp/Surroundings/StandardStream.swift", "/CooperationFiles/FileSink.swift"]
      ),
    ] as [(String, [String])])
  func `one place alone writes to standard output and standard error`(
    word: String, places: [String]
  ) throws {
    for file in try swiftFiles(below: "Sources") {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      let isAllowed = places.contains(where: file.hasSuffix)
      #expect(isAllowed || !text.contains(word), "\(file) has \(word)")
    }
  }

  @Test func `no source file traps on input or hides from the checker`() throws {
    let risky = [
      "try" + "!", "as" + "!", "fatalError" + "(", "@unchecked " + "Sendable",
      "nonisolated" + "(unsafe)",
    ]
    for file in try swiftFiles(below: "Sources") {
      let text = try String(contentsOfFile: file, encoding: .utf8)
      for word in risky { #expect(!text.contains(word), "\(file) has \(word)") }
    }
  }

  @Test func `no source file is longer than five hundred lines`() throws {
    for file in try swiftFiles(below: "Sources")
    where !file.hasSuffix("Table.swift") {
      let lines = try String(contentsOfFile: file, encoding: .utf8).split(
        separator: "\n", omittingEmptySubsequences: false)
      #expect(lines.count <= 500, "\(file) has \(lines.count) lines")
    }
  }

  private func swiftFiles(below folder: String) throws -> [String] {
    let root = "\(Fixture.packageDirectory)/\(folder)"
    return try FileManager.default.subpathsOfDirectory(atPath: root)
      .filter { $0.hasSuffix(".swift") }.map { "\(root)/\($0)" }
  }

  private func imports(of file: String) throws -> [String] {
    let text = try String(contentsOfFile: file, encoding: .utf8)
    return text.split(separator: "\n").compactMap { line in
      let words = line.split(separator: " ").map(String.init)
      guard let index = words.firstIndex(of: "import"), index <= 1, index + 1 < words.count,
        index == 0 || ["package", "internal", "private", "public"].contains(words[0])
      else { return nil }
      return words[index + 1]
    }
  }
}
