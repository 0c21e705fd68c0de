import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

struct DataSourceTests {
  @Test func `the path that is named comes before the environment`() throws {
    try Self.withCollections { named, other in
      let reading = try DataSource.read(
        path: named, environment: ["VNJP_DATA": other], executable: "")
      #expect(reading.records.events.map(\.id) == ["named"])
    }
  }

  @Test func `VNJP_DATA comes before the other places`() throws {
    try Self.withCollections { named, other in
      try FileManager.default.createSymbolicLink(
        atPath: "\(other)/vnjp", withDestinationPath: other)
      let reading = try DataSource.read(
        path: nil, environment: ["VNJP_DATA": named, "XDG_DATA_HOME": other], executable: "")
      #expect(reading.records.events.map(\.id) == ["named"])
    }
  }

  @Test(arguments: [true, false])
  func `a path that is not there is missing`(isNamed: Bool) throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/none"
      #expect(throws: DataSource.Failure.missing(path: path)) {
        try DataSource.read(
          path: isNamed ? path : nil, environment: ["VNJP_DATA": path], executable: "")
      }
    }
  }

  @Test func `an empty directory is no collection`() throws {
    try TemporaryDirectory.with { directory in
      #expect(throws: DataSource.Failure.notACollection(path: directory)) {
        try DataSource.read(path: directory, environment: [:], executable: "")
      }
    }
  }

  @Test func `a file of another kind is no collection`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records.txt"
      try TemporaryDirectory.write(Data("{}".utf8), to: path)
      #expect(throws: DataSource.Failure.notACollection(path: path)) {
        try DataSource.read(path: path, environment: [:], executable: "")
      }
    }
  }

  @Test func `a directory with events alone is a collection`() throws {
    try TemporaryDirectory.with { directory in
      let record = "id: a\nkind: visit\ndate: \"2024\"\nstatus: held\ntitle: {en: A}\n"
      try TemporaryDirectory.write(Data(record.utf8), to: "\(directory)/events/a.yaml")
      let reading = try DataSource.read(path: directory, environment: [:], executable: "")
      #expect(reading.records.events.map(\.id) == ["a"])
    }
  }

  @Test(arguments: [ExportFormat.json, .jsonl])
  func `an exported file is read with the names of the installed collection`(
    format: ExportFormat
  ) throws {
    let context = ExportContext(catalog: Fixture.catalog, rows: [0, 1, 2], language: .en)
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records.\(format.fileExtension)"
      try TemporaryDirectory.write(Data(format.text(context).utf8), to: path)
      try FileManager.default.createSymbolicLink(
        atPath: "\(directory)/vnjp", withDestinationPath: Fixture.directory)
      let reading = try DataSource.read(
        path: path, environment: ["XDG_DATA_HOME": directory], executable: "")
      #expect(reading.diagnostics == [])
      #expect(reading.records.events == Array(Fixture.catalog.events[0..<3]))
      #expect(!reading.records.units.isEmpty)
    }
  }

  @Test func `a file that cannot be read is told apart from one that is missing`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records.jsonl"
      try FileManager.default.createSymbolicLink(
        atPath: path, withDestinationPath: "/proc/self/mem")
      #expect {
        try DataSource.read(path: path, environment: [:], executable: "")
      } throws: { error in
        guard case .unreadable(path, _) = error as? DataSource.Failure else { return false }
        return true
      }
    }
  }

  /// Two collections, each with the event that is called as it is.
  private static func withCollections(_ body: (String, String) throws -> Void) throws {
    try TemporaryDirectory.with { directory in
      for id in ["named", "other"] {
        let record = "id: \(id)\nkind: visit\ndate: \"2024\"\nstatus: held\ntitle: {en: A}\n"
        try TemporaryDirectory.write(
          Data(record.utf8), to: "\(directory)/\(id)/events/\(id).yaml")
      }
      try body("\(directory)/named", "\(directory)/other")
    }
  }
}
