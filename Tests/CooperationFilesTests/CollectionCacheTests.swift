import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

struct CollectionCacheTests {
  @Test func `the first start writes the cache and gives what was read`() throws {
    try CachedCollection.with { collection in
      #expect(!FileManager.default.fileExists(atPath: collection.cache))
      collection.expectOpensAsRead()
      let image = try CollectionImage(MemoryBytes(collection.cacheBytes()))
      #expect(image.eventCount == Fixture.records.events.count)
    }
  }

  @Test func `the next start gives the same and leaves the cache as it is`() throws {
    try CachedCollection.with { collection in
      let first = collection.open()
      let bytes = try collection.cacheBytes()
      let file = try collection.cacheFile()
      let stamp = FileStamp.of(file, named: "cache")
      let second = collection.open()
      #expect(second.diagnostics == first.diagnostics)
      #expect(Array(second.catalog.events) == Array(first.catalog.events))
      #expect(try collection.cacheBytes() == bytes)
      #expect(FileStamp.of(file, named: "cache") == stamp)
    }
  }

  @Test func `a start without changes reads the cache alone`() throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      let image = try CollectionImage(MemoryBytes(collection.cacheBytes()))
      var records = try Catalog(image).records
      records.events.removeLast(7)
      let bytes = Catalog.compile(
        records, origin: try Catalog(image).origin, digest: image.digest)
      try Data(bytes).write(to: URL(fileURLWithPath: try collection.cacheFile()))
      #expect(collection.open().catalog.count == Fixture.records.events.count - 7)
    }
  }

  @Test func `files that have not changed are not read again`() throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      let events = Fixture.records.events
      for event in events.dropFirst() { try collection.spoil(collection.file(of: event)) }
      try collection.spoil("parties.yaml")
      let first = collection.file(of: try #require(events.first))
      try collection.write(collection.text(of: first) + "\n# seen\n", to: first)
      let opened = collection.open()
      #expect(opened.diagnostics == [])
      #expect(Set(opened.catalog.events) == Set(events))
      #expect(opened.catalog.records.parties == Fixture.records.parties)
    }
  }

  @Test func `a file that changes is seen, and what it is made into is kept`() throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      let event = try #require(Fixture.records.events.last)
      let file = collection.file(of: event)
      let text = try collection.text(of: file)
      let changed = text.replacingOccurrences(of: "status: held", with: "status: cancelled")
      try #require(changed != text)
      try collection.write(changed, to: file)
      for _ in 0..<2 {
        let catalog = collection.open().catalog
        let row = try #require(catalog.row(id: event.id))
        #expect(catalog.events[row].status == .cancelled)
        #expect(catalog.count == Fixture.records.events.count)
      }
      collection.expectOpensAsRead()
    }
  }

  @Test func `a file that is added or removed is seen`() throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      try collection.write(Self.event("new-one"), to: "events/2024/new-one.yaml")
      #expect(collection.open().catalog.row(id: "new-one") != nil)
      try collection.remove("events/2024/new-one.yaml")
      #expect(collection.open().catalog.row(id: "new-one") == nil)
      collection.expectOpensAsRead()
    }
  }

  @Test(arguments: ["parties.yaml", "units.yaml", "sectors.yaml", "people.yaml", "collection.yaml"])
  func `a list that changes is seen`(file: String) throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      let text = try collection.text(of: file)
      try collection.write(text.replacingOccurrences(of: "en: ", with: "en: New "), to: file)
      collection.expectOpensAsRead()
      collection.expectOpensAsRead()
    }
  }

  @Test func `redirects that are added, changed or removed are seen`() throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      let events = Fixture.records.events
      for event in events.prefix(2) {
        let text = "redirects:\n  - {from: gone, to: \(event.id)}\n"
        try collection.write(text, to: "redirects.yaml")
        let catalog = collection.open().catalog
        #expect(catalog.row(id: "gone").map { catalog.events[$0].id } == event.id)
      }
      try collection.remove("redirects.yaml")
      #expect(collection.open().catalog.row(id: "gone") == nil)
    }
  }

  @Test func `an instrument written out in an event stays when another file changes`() throws {
    try CachedCollection.withLists { collection in
      let instrument = "memoranda: [{id: written-out, kind: plan, title: {en: Plan}}]\n"
      try collection.write(Self.event("a") + instrument, to: "events/a.yaml")
      collection.expectOpensAsRead()
      try collection.write(Self.event("b"), to: "events/b.yaml")
      collection.expectOpensAsRead()
      #expect(collection.open().catalog.memorandum(id: "written-out") != nil)
    }
  }

  @Test func `files not named after their records are read right`() throws {
    try CachedCollection.withLists { collection in
      try collection.write(Self.event("b"), to: "events/a.yaml")
      try collection.write(Self.event("a"), to: "events/b.yaml")
      collection.expectOpensAsRead()
      try collection.write(Self.event("c"), to: "events/c.yaml")
      collection.expectOpensAsRead("added")
      try collection.write(Self.event("a") + "# changed\n", to: "events/b.yaml")
      collection.expectOpensAsRead("changed")
      try collection.remove("events/b.yaml")
      collection.expectOpensAsRead("removed")
    }
  }

  @Test func `a file that ends in yml is one as well`() throws {
    try CachedCollection.withLists { collection in
      try collection.write(Self.event("a"), to: "events/a.yaml")
      try collection.write(Self.event("ab"), to: "events/ab.yml")
      collection.expectOpensAsRead()
      try collection.write(Self.event("c"), to: "events/c.yaml")
      collection.expectOpensAsRead()
      #expect(collection.open().catalog.row(id: "ab") != nil)
    }
  }

  @Test func `an id that a new file takes a second time is reported`() throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      let event = try #require(Fixture.records.events.first)
      try collection.write(Self.event(event.id), to: "events/zzz.yaml")
      #expect(collection.open().diagnostics.map(\.rule) == ["duplicate-id"])
      collection.expectOpensAsRead()
    }
  }

  @Test func `a folder of events behind a link is watched`() throws {
    try CachedCollection.with { collection in
      let elsewhere = "\(collection.cache)-events"
      try FileManager.default.moveItem(
        atPath: "\(collection.directory)/events", toPath: elsewhere)
      try FileManager.default.createSymbolicLink(
        atPath: "\(collection.directory)/events", withDestinationPath: elsewhere)
      collection.expectOpensAsRead()
      try collection.write(Self.event("new-one"), to: "events/new-one.yaml")
      collection.expectOpensAsRead()
      #expect(collection.open().catalog.count == Fixture.records.events.count + 1)
    }
  }

  @Test(arguments: [".new-one.yaml", ".#new-one.yaml", "new-one.yaml~", "new-one.txt"])
  func `a file that an editor leaves behind is no record`(name: String) throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      try collection.write(Self.event("new-one"), to: "events/2024/\(name)")
      collection.expectOpensAsRead()
      #expect(collection.open().catalog.row(id: "new-one") == nil)
      #expect(CollectionReader.read(directory: collection.directory).hasErrors == false)
    }
  }

  @Test func `a record that is wrong is reported at every start`() throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      try collection.write("id: broken\nkind: [\n", to: "events/2024/broken.yaml")
      for _ in 0..<3 {
        let opened = collection.open()
        #expect(opened.diagnostics.contains { $0.location.file.hasSuffix("broken.yaml") })
        #expect(opened.catalog.count == Fixture.records.events.count)
      }
      collection.expectOpensAsRead()
      try collection.remove("events/2024/broken.yaml")
      #expect(collection.open().diagnostics == [])
    }
  }

  @Test func `what is wrong from the first start on is reported at every start`() throws {
    try CachedCollection.with { collection in
      try collection.write("units: {\n", to: "units.yaml")
      for _ in 0..<2 { collection.expectOpensAsRead() }
      #expect(!collection.open().diagnostics.isEmpty)
    }
  }

  @Test(arguments: 0..<6)
  func `any row of changes is seen`(seed: Int) throws {
    var random = SeededGenerator(seed: UInt64(40 + seed))
    try CachedCollection.withLists { collection in
      for step in 0..<12 {
        for _ in 0..<Int.random(in: 1...3, using: &random) {
          try Self.change(collection, step, &random)
        }
        collection.expectOpensAsRead("step \(step)")
      }
    }
  }

  // MARK: The cache's file

  @Test(arguments: [
    "empty", "half", "text", "flipped", "other version", "other collection", "added to", "zeros",
  ])
  func `a cache that is no whole one is made anew`(damage: String) throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      let whole = try collection.cacheBytes()
      var bytes = whole
      switch damage {
      case "empty": bytes = []
      case "half": bytes.removeLast(whole.count / 2)
      case "text": bytes = Array("a foreign file\n".utf8)
      case "flipped": bytes[whole.count / 2] ^= 1
      case "other version": bytes[8] = 99
      case "other collection": bytes = Catalog.compile(RecordCollection(), digest: 1)
      case "added to": bytes.append(0)
      default: bytes = [UInt8](repeating: 0, count: whole.count)
      }
      try #require(bytes != whole)
      try Data(bytes).write(to: URL(fileURLWithPath: try collection.cacheFile()))
      let opened = collection.open()
      #expect(opened.diagnostics == [])
      #expect(Set(opened.catalog.events) == Set(Fixture.records.events))
      #expect(try collection.cacheBytes() == whole)
    }
  }

  @Test(arguments: ["/dev/null", "/dev/null/cache", "/proc/self/cache", "relative", ""])
  func `a cache that cannot be written does no harm`(place: String) throws {
    try CachedCollection.with { collection in
      for _ in 0..<2 {
        let opened = collection.open(caching: place)
        #expect(opened.diagnostics == [])
        #expect(opened.catalog.count == Fixture.records.events.count)
      }
      #expect(!FileManager.default.fileExists(atPath: "relative"))
    }
  }

  @Test func `a folder in the place of the cache's file does no harm`() throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      let file = try collection.cacheFile()
      try FileManager.default.removeItem(atPath: file)
      try FileManager.default.createDirectory(
        atPath: "\(file)/inside", withIntermediateDirectories: true)
      #expect(collection.open().catalog.count == Fixture.records.events.count)
    }
  }

  @Test func `two collections do not share a cache`() throws {
    try CachedCollection.with { collection in
      _ = collection.open()
      let other = "\(collection.directory)-other"
      try FileManager.default.copyItem(atPath: collection.directory, toPath: other)
      try FileManager.default.removeItem(atPath: "\(other)/events/2024")
      let there = CachedCollection(directory: other, cache: collection.cache)
      #expect(there.open().catalog.count < Fixture.records.events.count)
      #expect(collection.open().catalog.count == Fixture.records.events.count)
      let folder = "\(collection.cache)/vnjp"
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.count == 2)
    }
  }

  @Test func `the home has the cache where no other place is named`() throws {
    try CachedCollection.with { collection in
      let cache = CollectionCache(
        directory: collection.directory, environment: ["HOME": collection.cache], executable: "")
      _ = cache.open()
      let folder = "\(collection.cache)/.cache/vnjp"
      let names = try FileManager.default.contentsOfDirectory(atPath: folder)
      #expect(names.count == 1)
    }
  }

  // MARK: Parts

  private static func event(_ id: String) -> String {
    "id: \(id)\nkind: visit\ndate: \"2024-05\"\nstatus: held\ntitle: {en: Event \(id)}\n"
  }

  private static func change(
    _ collection: CachedCollection, _ step: Int, _ random: inout SeededGenerator
  ) throws {
    let number = Int.random(in: 0..<5, using: &random)
    let place = "events/e\(number).\(Bool.random(using: &random) ? "yaml" : "yml")"
    switch Int.random(in: 0..<8, using: &random) {
    case 0: try? collection.remove(place)
    case 1: try collection.write("id: [\(step)", to: place)
    case 2:
      let other = Int.random(in: 0..<5, using: &random)
      try collection.write(event("e\(other)") + "# \(step)\n", to: place)
    case 3:
      let instrument = "memoranda: [{id: m\(number), kind: plan, title: {en: Plan \(step)}}]\n"
      try collection.write(event("e\(number)") + instrument, to: place)
    case 4:
      let text = "id: m\(number)\nkind: plan\ntitle: {en: Plan of \(step)}\n"
      try collection.write(text, to: "memoranda/m\(number).yaml")
    case 5: try? collection.remove("memoranda/m\(number).yaml")
    default: try collection.write(event("e\(number)") + "# \(step)\n", to: place)
    }
  }
}
