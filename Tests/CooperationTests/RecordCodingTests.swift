import TestSupport
import Testing

@testable import Cooperation

/// Records in the collection file: fields by number.
struct RecordCodingTests {
  /// A record of which an older program knows less and a newer one more.
  private struct Small: Record {
    var id = ""
    static let shape = RecordShape(of: Small.self, "small", table: "smalls", "A small record.")
    mutating func tell<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
      try visitor.field(Field(1, "id", "its id"), &id)
    }
  }

  private struct Large: Record {
    var name = LocalizedText()
    var id = ""
    var isLarge = false
    static let shape = RecordShape(of: Large.self, "large", table: "larges", "A large record.")
    mutating func tell<Visitor: FieldVisitor>(_ visitor: inout Visitor) throws(Visitor.Failure) {
      try visitor.field(Field(2, "name", "its name"), &name)
      try visitor.field(Field(63, "large", "whether it is large"), &isLarge)
      try visitor.field(Field(1, "id", "its id"), &id)
    }
  }

  private func read<Kind: Record>(_ bytes: [UInt8]) throws -> Kind {
    try bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      let record: Kind = try reader.record()
      #expect(reader.isAtEnd)
      return record
    }
  }

  private func bytes(_ record: some Record) -> [UInt8] {
    var writer = ByteWriter()
    writer.record(record)
    return writer.bytes
  }

  @Test func `a program passes over fields that it does not know`() throws {
    let large = Large(name: LocalizedText(vi: "Lớn"), id: "one", isLarge: true)
    let small: Small = try read(bytes(large))
    #expect(small.id == "one")
  }

  @Test func `a field that is not there is as an empty record has it`() throws {
    let large: Large = try read(bytes(Small(id: "one")))
    #expect(large == Large(name: LocalizedText(), id: "one", isLarge: false))
  }

  @Test func `an empty text is none that is missing`() throws {
    var source = Source()
    source.title = ""
    let again: Source = try read(bytes(source))
    #expect(again.title == "")
    #expect(again.url == nil)
  }

  @Test(arguments: 0..<200)
  func `damaged bytes are refused or read, and nothing else`(seed: UInt64) throws {
    var random = SeededGenerator(seed: seed)
    var bytes = bytes(WholeRecords.journey)
    for _ in 0..<Int.random(in: 1...4, using: &random) {
      bytes[Int.random(in: 0..<bytes.count, using: &random)] = UInt8.random(
        in: 0...255, using: &random)
    }
    bytes.removeLast(Int.random(in: 0..<20, using: &random))
    bytes.withUnsafeBytes { bytes in
      var reader = ByteReader(bytes)
      _ = try? reader.record() as Event
    }
  }
}
