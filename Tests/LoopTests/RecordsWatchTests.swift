import Browser
import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

@testable import Loop

/// What the watch of a directory says when it changes.
struct RecordsWatchTests {
  /// How many events were read, or why none could be.
  private enum Report: Equatable {
    case read(Int, errors: Int)
    case lost(RecordsLoss.Reason)
  }

  private final class Watch {
    private let mailbox: Mailbox<Input>
    private let watch: RecordsWatch

    convenience init(_ collection: WatchedCollection) throws { try self.init(collection.cache) }

    init(_ place: any RecordsPlace) throws {
      mailbox = try #require(Mailbox<Input>())
      watch = try #require(RecordsWatch(place, mailbox))
    }

    deinit { watch.end() }

    /// Waits until the watch has said something; nil when it never does.
    func says(_ wanted: Report) -> Bool {
      var last: Report?
      while last != wanted, ScriptedTerminal.isReadable(mailbox.wakeUp) {
        for input in mailbox.take() {
          switch input {
          case .records(let catalog, let count): last = .read(catalog.count, errors: count)
          case .lost(let loss): last = .lost(loss.reason)
          default: break
          }
        }
      }
      return last == wanted
    }
  }

  @Test func `changes of files are read`() throws {
    try WatchedCollection.with { collection in
      let watch = try Watch(collection)
      let file = try #require(try collection.events.first)
      let text = try String(contentsOfFile: file, encoding: .utf8)
      try "nonsense".write(toFile: file, atomically: true, encoding: .utf8)
      #expect(watch.says(.read(29, errors: 1)))
      try FileManager.default.removeItem(atPath: file)
      #expect(watch.says(.read(29, errors: 0)))
      // A folder that is new is watched, too.
      let name = (file as NSString).lastPathComponent
      let folder = "\(collection.directory)/events/1999"
      try FileManager.default.createDirectory(atPath: folder, withIntermediateDirectories: true)
      #expect(watch.says(.read(29, errors: 0)))
      try text.write(toFile: "\(folder)/\(name)", atomically: false, encoding: .utf8)
      #expect(watch.says(.read(30, errors: 0)))
    }
  }

  @Test func `a directory that is made again is read, and watched as before`() throws {
    try WatchedCollection.with { collection in
      let watch = try Watch(collection)
      try FileManager.default.removeItem(atPath: collection.directory)
      #expect(watch.says(.lost(.missing)))
      try collection.make(without: 2)
      #expect(watch.says(.read(28, errors: 0)))
      try FileManager.default.removeItem(atPath: try #require(try collection.events.first))
      #expect(watch.says(.read(27, errors: 0)))
    }
  }

  @Test func `a directory that goes away with those above it is waited for`() throws {
    try WatchedCollection.with { collection in
      let watch = try Watch(collection)
      let up = (collection.directory as NSString).deletingLastPathComponent
      try FileManager.default.removeItem(atPath: up)
      #expect(watch.says(.lost(.missing)))
      try collection.make(without: 1)
      #expect(watch.says(.read(29, errors: 0)))
    }
  }

  @Test func `a directory that is made again in steps is no collection before it is one`() throws {
    try WatchedCollection.with { collection in
      let watch = try Watch(collection)
      try FileManager.default.moveItem(
        atPath: collection.directory, toPath: "\(collection.directory)-away")
      #expect(watch.says(.lost(.missing)))
      try FileManager.default.createDirectory(
        atPath: collection.directory, withIntermediateDirectories: false)
      #expect(watch.says(.lost(.withoutRecords)))
      try FileManager.default.removeItem(atPath: collection.directory)
      #expect(watch.says(.lost(.missing)))
      try "a file".write(toFile: collection.directory, atomically: false, encoding: .utf8)
      #expect(watch.says(.lost(.notADirectory)))
      try FileManager.default.removeItem(atPath: collection.directory)
      try FileManager.default.moveItem(
        atPath: "\(collection.directory)-away", toPath: collection.directory)
      #expect(watch.says(.read(30, errors: 0)))
    }
  }

  @Test func `a directory that another takes the place of is read`() throws {
    try WatchedCollection.with { collection in
      let watch = try Watch(collection)
      try FileManager.default.moveItem(
        atPath: collection.directory, toPath: "\(collection.directory)-old")
      try collection.make(without: 3)
      #expect(watch.says(.read(27, errors: 0)))
    }
  }

  @Test func `a collection file that is cut in place is told, and read when it is whole again`()
    throws
  {
    try TemporaryDirectory.with { directory in
      let path = "\(directory)/up/records.vnjp"
      let url = URL(fileURLWithPath: path)
      let whole = Data(Catalog.compile(Fixture.records))
      var records = Fixture.records
      records.events.removeLast()
      let fewer = Data(Catalog.compile(records))
      let folder = url.deletingLastPathComponent()
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try whole.write(to: url)
      let place = try #require(
        DataSource.place(path: path, environment: ["XDG_CACHE_HOME": directory], executable: ""))
      let watch = try Watch(place)
      let shown = try place.readAgain().catalog

      try #require(truncate(path, 1000) == 0)
      #expect(watch.says(.lost(.damaged)))
      // What is open stays whole.
      #expect(shown.events.map(\.title).count == 30)

      try whole.write(to: url)
      #expect(watch.says(.read(30, errors: 0)))
      // A neighbour is nothing to it; another file in its place is.
      try Data("x".utf8).write(to: folder.appendingPathComponent("other.vnjp"))
      try FileManager.default.removeItem(at: url)
      #expect(watch.says(.lost(.missing)))
      try fewer.write(to: url, options: .atomic)
      #expect(watch.says(.read(29, errors: 0)))
      try FileManager.default.removeItem(at: folder)
      #expect(watch.says(.lost(.missing)))
      try FileManager.default.createDirectory(at: folder, withIntermediateDirectories: true)
      try whole.write(to: url)
      #expect(watch.says(.read(30, errors: 0)))
    }
  }
}
