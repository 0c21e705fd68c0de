import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

/// Data packages whose archive somebody else has made.
struct ForeignArchiveTests {
  @Test(arguments: [
    (
      "{n: b + bytes(300_000_000) if n == 'events.csv' else b for n, b in files.items()}",
      "events.csv has 3000"
    ),
    (
      "{**files, **{f'f{n}': b'' for n in range(1000)}}",
      "files, expected 1000 at most"
    ),
    ("{n: b for n, b in files.items() if n != 'parties.csv'}", "has no table parties"),
  ])
  func `one that would be much is refused`(change: String, finding: String) throws {
    let found = try Self.read(change: change)
    #expect(found.count == 1 && found.allSatisfy { $0.contains(finding) }, "\(found)")
  }

  @Test func `names that lead elsewhere are not followed`() throws {
    let change =
      "{**{'../parties.csv': b'x', '/etc/passwd': b'x', 'a/../events.csv': b'x'}, **files}"
    #expect(try Self.read(change: change) == [])
  }

  @Test func `what the archive says of a size must be so`() throws {
    let found = try Self.read(
      change: "files",
      then: """
        data = bytearray(open(sys.argv[1], 'rb').read())
        for place in range(len(data) - 4):
          if data[place:place + 4] == b'PK\\x01\\x02': data[place + 24:place + 28] = b'\\x01\\0\\0\\0'
        open(sys.argv[1], 'wb').write(data)
        """)
    #expect(
      found.count == 1
        && found.allSatisfy { $0.contains("in the archive") || $0.contains("the archive says") },
      "\(found)")
  }

  /// What is read of the fixture's package after a change of its files, as messages.
  private static func read(change: String, then more: String = "") throws -> [String] {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/x.zip"
      let bytes = try ExportFormat.datapackage.bytes(
        ExportContext(
          catalog: Fixture.catalog, rows: Array(0..<Fixture.catalog.count), language: .en,
          today: Fixture.today))
      try TemporaryDirectory.write(Data(bytes), to: path)
      let script = """
        import sys, zipfile
        with zipfile.ZipFile(sys.argv[1]) as archive:
          files = {name: archive.read(name) for name in archive.namelist()}
        with zipfile.ZipFile(sys.argv[1], 'w', zipfile.ZIP_DEFLATED) as archive:
          for name, data in (\(change)).items(): archive.writestr(name, data)
        \(more)
        """
      _ = try Python.run(script, at: path)
      do {
        return try ImportFormat.datapackage.read(path).diagnostics.map(\.description)
      } catch ImportFailure.malformed(let diagnostic) {
        return [diagnostic.description]
      }
    }
  }
}
