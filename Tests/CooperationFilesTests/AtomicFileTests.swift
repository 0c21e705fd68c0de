import CooperationFiles
import Foundation
import TestSupport
import Testing

struct AtomicFileTests {
  /// What a writer breaks off with.
  private struct Interruption: Error {}

  @Test func `a file is written whole`() throws {
    let text = String(repeating: "Đà Nẵng – 堺市\n", count: 20_000)
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/new.csv"
      try AtomicFile.write(to: path, replacing: false) { sink in
        for line in text.split(separator: "\n") { try sink.write(line + "\n") }
      }
      let written = try Data(contentsOf: URL(fileURLWithPath: path))
      #expect(written == Data(text.utf8))
      let names = try Self.names(in: directory)
      #expect(names == ["new.csv"])
    }
  }

  @Test func `a mode of its own goes before that of the file that is replaced`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/secret"
      for mode in [0o600, 0o400, 0o600] as [UInt32] {
        try AtomicFile.write([1], to: path, replacing: true, mode: mode)
        let attributes = try FileManager.default.attributesOfItem(atPath: path)
        #expect(attributes[.posixPermissions] as? UInt32 == mode)
      }
    }
  }

  @Test(arguments: [false, true])
  func `a link to what is not there yet stays, and its target is written`(replacing: Bool) throws {
    try TemporaryDirectory.with { directory in
      let link = "\(directory)/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "second")
      try FileManager.default.createSymbolicLink(
        atPath: "\(directory)/second", withDestinationPath: "\(directory)/real")
      try AtomicFile.write(to: link, replacing: replacing) { try $0.write("new") }
      #expect(try FileManager.default.destinationOfSymbolicLink(atPath: link) == "second")
      #expect(try String(contentsOfFile: "\(directory)/real", encoding: .utf8) == "new")
      #expect(try Self.names(in: directory) == ["link", "real", "second"])
    }
  }

  @Test func `a circle of links is refused`() throws {
    try TemporaryDirectory.with { directory in
      let link = "\(directory)/link"
      try FileManager.default.createSymbolicLink(atPath: link, withDestinationPath: "link")
      let reason = "Too many levels of symbolic links"
      #expect(throws: AtomicFile.Failure.cannotCreate(path: link, reason: reason)) {
        try AtomicFile.write(to: link, replacing: true) { try $0.write("new") }
      }
      #expect(try Self.names(in: directory) == ["link"])
    }
  }

  @Test(arguments: [false, true], [10, 100_000])
  func `nothing is left behind when the writer breaks off`(
    replacing: Bool, count: Int
  ) throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/new"
      #expect(throws: AtomicFile.Failure.self) {
        try AtomicFile.write(to: path, replacing: replacing) { sink in
          try sink.write(String(repeating: "x", count: count))
          throw Interruption()
        }
      }
      let names = try Self.names(in: directory)
      #expect(names == [])
    }
  }

  @Test func `a file stays as it was when the writer of its successor breaks off`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/old"
      try TemporaryDirectory.write(Data("old".utf8), to: path)
      #expect(throws: AtomicFile.Failure.self) {
        try AtomicFile.write(to: path, replacing: true) { sink in
          try sink.write(String(repeating: "x", count: 100_000))
          throw Interruption()
        }
      }
      let names = try Self.names(in: directory)
      #expect(names == ["old"])
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text == "old")
    }
  }

  @Test func `an existing file is refused`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/old"
      try TemporaryDirectory.write(Data("old".utf8), to: path)
      #expect(throws: AtomicFile.Failure.exists(path: path)) {
        try AtomicFile.write(to: path, replacing: false) { try $0.write("new") }
      }
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text == "old")
      let names = try Self.names(in: directory)
      #expect(names == ["old"])
    }
  }

  @Test func `a file that appeared while writing is refused`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/new"
      #expect(throws: AtomicFile.Failure.exists(path: path)) {
        try AtomicFile.write(to: path, replacing: false) { sink in
          try sink.write("new")
          try Data("other".utf8).write(to: URL(fileURLWithPath: path))
        }
      }
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text == "other")
      let names = try Self.names(in: directory)
      #expect(names == ["new"])
    }
  }

  @Test func `an existing file is replaced where that is asked`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/old"
      try TemporaryDirectory.write(Data("a longer text than the new one".utf8), to: path)
      try AtomicFile.write(to: path, replacing: true) { try $0.write("new") }
      let text = try String(contentsOfFile: path, encoding: .utf8)
      #expect(text == "new")
      let names = try Self.names(in: directory)
      #expect(names == ["old"])
    }
  }

  @Test(arguments: [false, true])
  func `a directory that does not exist cannot be written to`(replacing: Bool) throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/missing/new"
      let reason = "No such file or directory"
      #expect(throws: AtomicFile.Failure.cannotCreate(path: path, reason: reason)) {
        try AtomicFile.write(to: path, replacing: replacing) { try $0.write("new") }
      }
      let names = try Self.names(in: directory)
      #expect(names == [])
    }
  }

  @Test func `a directory is never replaced`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/folder"
      try TemporaryDirectory.write(Data(), to: "\(path)/file")
      #expect(throws: AtomicFile.Failure.cannotCreate(path: path, reason: "not a regular file")) {
        try AtomicFile.write(to: path, replacing: true) { try $0.write("new") }
      }
      let names = try Self.names(in: directory)
      #expect(names == ["folder"])
    }
  }

  @Test func `a device is never replaced`() throws {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/pipe"
      try #require(mkfifo(path, 0o600) == 0)
      #expect(throws: AtomicFile.Failure.cannotCreate(path: path, reason: "not a regular file")) {
        try AtomicFile.write(to: path, replacing: true) { try $0.write("new") }
      }
      let attributes = try FileManager.default.attributesOfItem(atPath: path)
      #expect(attributes[.type] as? FileAttributeType != .typeRegular)
      let names = try Self.names(in: directory)
      #expect(names == ["pipe"])
    }
  }

  private static func names(in directory: String) throws -> [String] {
    try FileManager.default.contentsOfDirectory(atPath: directory).sorted()
  }
}
