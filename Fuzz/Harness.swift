/// Feeds bytes to one part of the program, and tells what does not hold.
///
/// A harness is one file. What it must hold stands in it; that nothing traps is looked for by whoever runs
/// it.
package protocol Harness: Sendable {
  /// The name by which it is run, of its corpus and of its dictionary.
  static var name: String { get }

  /// How many inputs made of the corpus the tests try.
  static var smokeCount: Int { get }

  /// Inputs to begin with, beside those of the corpus.
  static func seeds() throws -> [[UInt8]]

  /// Runs it on some bytes.
  ///
  /// - Throws: `Finding` where something does not hold.
  static func run(_ bytes: [UInt8]) throws(Finding)
}

extension Harness {
  package static var smokeCount: Int { 200 }

  package static func seeds() -> [[UInt8]] { [] }
}

/// The harnesses.
package enum Harnesses {
  /// All of them.
  package static let all: [any Harness.Type] = [
    QueryHarness.self, CollectionHarness.self, YAMLHarness.self, JSONHarness.self,
    CSVHarness.self, SQLiteHarness.self, ZipHarness.self, EDTFHarness.self, TextHarness.self,
    LineHarness.self, KeysHarness.self, BrowserHarness.self, ViewsHarness.self,
    ExportHarness.self, RenderHarness.self, MappingHarness.self,
  ]

  /// The harness of a name; nil where none is called so.
  package static func named(_ name: String) -> (any Harness.Type)? {
    all.first { $0.name == name }
  }
}
