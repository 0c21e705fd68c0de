import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

/// What records tell of their fields, and what is published about them, are one.
struct ShapeAgreementTests {
  private static let shapes = [
    Event.shape, Memorandum.shape, Party.shape, Person.shape, AdministrativeUnit.shape,
    City.shape, Region.shape, Sector.shape, EventKind.shape, Redirect.shape,
  ]

  @Test func `what a collection says of itself is in its schema and on both pages`() throws {
    let shape = CollectionHead.shape
    try Self.compare(
      shape, Self.schema("collection")["properties"] as? [String: Any] ?? [:])
    let pages = try (Self.text("docs/records.md"), Self.text("docs/collection-file.md"))
    for field in shape.fields + CountedTies.shape.fields {
      #expect(pages.0.contains("`\(field.name)`"), "\(field.name)")
      #expect(
        pages.1.contains("\(field.field.number) `\(field.name)`"), "\(field.name)")
    }
  }

  private static func text(_ path: String) throws -> String {
    try String(contentsOfFile: "\(Fixture.packageDirectory)/\(path)", encoding: .utf8)
  }

  private static func schema(_ name: String) throws -> [String: Any] {
    let data = Data(try text("data/schema/\(name).schema.json").utf8)
    return try #require(JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  /// The keys of a map of a schema that a part of a record has, by way of the shared definitions.
  private static func properties(_ part: Any?) throws -> [String: Any] {
    var part = part as? [String: Any] ?? [:]
    if let reference = part["$ref"] as? String, let name = reference.split(separator: "/").last {
      let shared = try schema("definitions")["$defs"] as? [String: Any]
      part = shared?[String(name)] as? [String: Any] ?? [:]
    }
    if let items = part["items"] { return try properties(items) }
    return part["properties"] as? [String: Any] ?? [:]
  }

  private static func compare(_ shape: RecordShape, _ keys: [String: Any]) throws {
    let more = shape.table == Event.shape.table ? ["stops"] : []
    #expect(Set(shape.keys + more) == Set(keys.keys), "\(shape.name)")
    for field in shape.fields {
      switch field.content {
      case .part(let part), .parts(let part):
        try compare(part, properties(keys[field.name]))
      case .localized:
        #expect(Set(try properties(keys[field.name]).keys) == ["en", "vi", "ja"])
      default: break
      }
    }
  }

  @Test(arguments: shapes.indices)
  func `the schemas have the fields of the records`(index: Int) throws {
    let shape = Self.shapes[index]
    let isFile = shape.target == .event || shape.target == .memorandum
    let schema = try Self.schema(isFile ? shape.name : shape.table)
    let root = schema["properties"] as? [String: Any] ?? [:]
    try Self.compare(shape, isFile ? root : Self.properties(root[shape.table]))
  }

  @Test(arguments: shapes.indices)
  func `the page about records names every field`(index: Int) throws {
    let page = try Self.text("docs/records.md")
    func look(_ shape: RecordShape) {
      for field in shape.fields {
        let isNamed =
          page.contains("`\(field.name)") || page.contains("\(field.name)`")
          || page.contains("\(field.name):") || page.contains("\(field.name),")
        #expect(isNamed, "\(shape.name).\(field.name)")
        switch field.content {
        case .part(let part), .parts(let part): look(part)
        default: break
        }
      }
    }
    look(Self.shapes[index])
  }

  @Test(arguments: shapes.indices)
  func `the page about the collection file has every field by its number`(index: Int) throws {
    let shape = Self.shapes[index]
    guard shape.target != nil else { return }
    let page = try Self.text("docs/collection-file.md")
    func look(_ shape: RecordShape) {
      let numbers = shape.fields.map(\.field.number)
      #expect(Set(numbers).count == numbers.count, "\(shape.name)")
      for field in shape.fields {
        #expect((1...63).contains(field.field.number))
        #expect(
          page.contains("\(field.field.number) `\(field.name)`")
            || page.contains("\(field.field.number)\n`\(field.name)`"),
          "\(shape.name).\(field.name)")
        switch field.content {
        case .part(let part), .parts(let part): look(part)
        default: break
        }
      }
    }
    look(shape)
  }
}
