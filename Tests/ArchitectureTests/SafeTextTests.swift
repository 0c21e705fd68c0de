import Foundation
import TestSupport
import Testing

/// Which places alone let text out, so that none of it steers a terminal.
struct SafeTextTests {
  /// What may stand in these files alone, by its pattern.
  private static let walls: [(pattern: String, files: [String])] = [
    // A cell of the screen is made of a character as it is drawn.
    (#"Cell\(character:"#, ["Cells/Screen.swift"]),
    // What is sent to the terminal past its cells is what is copied.
    (#"terminal\.send\("#, ["Loop/Clipboard.swift"]),
    (#"vnjp_send\("#, ["Curses/Terminal.swift"]),
    // Which signs harm is said once for documents, by name in messages, and once for cells.
    (
      #"(?i)20(2A|2E|66|69)|061C"#,
      [
        "Cells/WidthTable.swift", "Cooperation/Exchange/Unicode.Scalar+Harmful.swift",
        "Cooperation/Folding/Folding.swift", "CooperationFiles/Importing/SignName.swift",
      ]
    ),
    // Bytes leave by these.
    (
      #"write\(\s*(descriptor|rawValue|signal), "#,
      [
        "CooperationFiles/FileSink.swift", "Loop/Mailbox.swift",
        "vnjp/Surroundings/StandardStream.swift",
      ]
    ),
    (
      #"StandardStream\.(output|error)\.write"#,
      ["vnjp/Surroundings/StandardError.swift", "vnjp/Surroundings/StandardOutput.swift"]
    ),
    // No connection is opened, and no shell is asked.
    (#"URLSession|socket\(|connect\(|getaddrinfo|/bin/sh"#, []),
    (#"execv|posix_spawn|system\(|popen"#, []),
    (
      #"Process\(\)"#,
      [
        "CooperationFiles/Checking/CommittedRecords.swift", "Loop/Clipboard.swift",
        "Loop/Effects.swift",
      ]
    ),
  ]

  @Test(arguments: walls.indices)
  func `text and bytes go out where they are made safe and nowhere else`(wall: Int) throws {
    let (pattern, files) = Self.walls[wall]
    let root = "\(Fixture.packageDirectory)/Sources"
    let regex = try Regex(pattern)
    var found: Set<String> = []
    for file in try FileManager.default.subpathsOfDirectory(atPath: root)
    where file.hasSuffix(".swift") {
      let text = try String(contentsOfFile: "\(root)/\(file)", encoding: .utf8)
      if text.firstMatch(of: regex) != nil { found.insert(file) }
    }
    #expect(found == Set(files), "\(pattern)")
  }

  @Test(arguments: [
    ("vnjp/Surroundings/StandardOutput.swift", "drawnLines"),
    ("vnjp/Surroundings/StandardError.swift", "drawnLines"),
    ("Loop/Clipboard.swift", "drawnLines"), ("Cells/Screen.swift", ".drawn"),
  ])
  func `each way out makes its text safe`(file: String, word: String) throws {
    let text = try String(
      contentsOfFile: "\(Fixture.packageDirectory)/Sources/\(file)", encoding: .utf8)
    #expect(text.contains(word))
  }
}
