import Cooperation
import CooperationFiles
import Foundation
import Synchronization
import TestSupport
import Testing

struct CollectionDirectoryTests {
  @Test(arguments: [String?.none, Fixture.directory])
  func `the fixture comes back from the directory that was written`(base: String?) throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records"
      try CollectionDirectory.write(Fixture.records, to: path, replacing: false, base: base)
      let reading = CollectionReader.read(directory: path)
      #expect(
        CollectionCheck.findings(in: reading, today: Fixture.today).filter { $0.severity == .error }
          == [])
      let records = reading.records
      #expect(Set(records.events) == Set(Fixture.records.events))
      #expect(Set(records.memoranda) == Set(Fixture.records.memoranda))
      #expect(records.parties == Fixture.records.parties)
      #expect(records.people == Fixture.records.people)
      #expect(records.units == Fixture.records.units)
      #expect(records.cities == Fixture.records.cities)
      #expect(records.kinds == Fixture.records.kinds)
      #expect(records.sectors == Fixture.records.sectors)
      #expect(records.title == Fixture.records.title)
      // Keywords find their languages again.
      let sectors = try String(contentsOfFile: "\(path)/sectors.yaml", encoding: .utf8)
      #expect(sectors.contains("vi: [giao thông, vận tải, hạ tầng giao thông, logistics]"))
      let names = try Self.names(in: directory)
      #expect(names == ["records"])
    }
  }

  @Test(arguments: 1...10 as ClosedRange<UInt64>)
  func `hostile records come back from their files`(seed: UInt64) throws {
    var hostile = HostileText(seed: seed)
    let records = hostile.collection(8)
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records"
      try CollectionDirectory.write(records, to: path, replacing: false)
      let reading = CollectionReader.read(directory: path)
      #expect(reading.diagnostics.map { "\($0)" } == [])
      let (before, after) = (Self.json(records), Self.json(reading.records))
      #expect(TextDifference.first(of: after, from: before) == nil)
    }
  }

  @Test func `a directory with other things is refused`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/full"
      try TemporaryDirectory.write(Data("mine".utf8), to: "\(path)/letter.txt")
      #expect(throws: AtomicFile.Failure.exists(path: path)) {
        try CollectionDirectory.write(Fixture.records, to: path, replacing: false)
      }
      let reason = "not a collection, which alone is replaced"
      #expect(throws: AtomicFile.Failure.cannotCreate(path: path, reason: reason)) {
        try CollectionDirectory.write(Fixture.records, to: path, replacing: true)
      }
      let names = try Self.names(in: directory) + Self.names(in: path)
      #expect(names == ["full", "letter.txt"])
    }
  }

  @Test func `the records of a collection give way and the rest stays`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records"
      try TemporaryDirectory.write(Data("id: old".utf8), to: "\(path)/events/1999/old.yaml")
      try TemporaryDirectory.write(Data("mine".utf8), to: "\(path)/notes/README.md")
      try CollectionDirectory.write(Fixture.records, to: path, replacing: true)
      let reading = CollectionReader.read(directory: path)
      #expect(reading.diagnostics == [])
      #expect(reading.records.events.count == 30)
      let kept = try String(contentsOfFile: "\(path)/notes/README.md", encoding: .utf8)
      #expect(kept == "mine")
      let names = try Self.names(in: directory)
      #expect(names == ["records"])
    }
  }

  @Test func `a collection that is replaced is there at every moment`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records"
      let few = Self.small
      try CollectionDirectory.write(few, to: path, replacing: false)
      let isDone = Atomic(false)
      let gaps = Atomic(0)
      let looker = Thread {
        while !isDone.load(ordering: .relaxed) {
          if access("\(path)/collection.yaml", F_OK) != 0 { gaps.add(1, ordering: .relaxed) }
        }
      }
      looker.start()
      for _ in 0..<300 { try CollectionDirectory.write(few, to: path, replacing: true) }
      isDone.store(true, ordering: .relaxed)
      #expect(gaps.load(ordering: .relaxed) == 0)
    }
  }

  @Test func `what else a collection holds is the same file afterwards`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/records"
      try CollectionDirectory.write(Self.small, to: path, replacing: false)
      try TemporaryDirectory.write(Data("mine".utf8), to: "\(path)/notes/deep/a")
      try FileManager.default.createSymbolicLink(
        atPath: "\(path)/notes/link", withDestinationPath: "../nowhere")
      let before = try Self.number(of: "\(path)/notes/deep/a")
      try CollectionDirectory.write(Self.small, to: path, replacing: true)
      #expect(try Self.number(of: "\(path)/notes/deep/a") == before)
      let link = try FileManager.default.destinationOfSymbolicLink(atPath: "\(path)/notes/link")
      #expect(link == "../nowhere")
    }
  }

  @Test func `a base that cannot be read is said and nothing is written`() throws {
    try TemporaryDirectory.with { directory in
      let base = "\(directory)/base"
      try FileManager.default.createDirectory(
        atPath: "\(base)/units.yaml", withIntermediateDirectories: true)
      let failure = AtomicFile.Failure.cannotWrite(
        path: "units.yaml", reason: "cannot read \(base)/units.yaml: Is a directory")
      #expect(throws: failure) {
        try CollectionDirectory.write(
          Self.small, to: "\(directory)/records", replacing: false, base: base)
      }
      #expect(try Self.names(in: directory) == ["base"])
    }
  }

  @Test(arguments: ["missing/records", "file/records", "file"])
  func `what cannot be made is said and nothing is left behind`(name: String) throws {
    try TemporaryDirectory.with { directory in
      try TemporaryDirectory.write(Data(), to: "\(directory)/file")
      #expect(throws: AtomicFile.Failure.self) {
        try CollectionDirectory.write(
          Fixture.records, to: "\(directory)/\(name)", replacing: true)
      }
      let names = try Self.names(in: directory)
      #expect(names == ["file"])
    }
  }

  @Test func `an empty directory is filled`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/empty"
      try FileManager.default.createDirectory(atPath: path, withIntermediateDirectories: false)
      try CollectionDirectory.write(Fixture.records, to: path + "/", replacing: false)
      #expect(CollectionReader.read(directory: path).records.events.count == 30)
    }
  }

  /// A collection that is written soon.
  private static let small: RecordCollection = {
    var records = RecordCollection()
    records.events = Array(Fixture.records.events.prefix(1))
    return records
  }()

  private static func number(of file: String) throws -> Int? {
    try FileManager.default.attributesOfItem(atPath: file)[.systemFileNumber] as? Int
  }

  private static func names(in directory: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
  }

  private static func json(_ records: RecordCollection) -> String {
    let catalog = Catalog(records)
    return ExportFormat.json.text(
      ExportContext(catalog: catalog, rows: Array(0..<catalog.count), language: .en))
  }
}
