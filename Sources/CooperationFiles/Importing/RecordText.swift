package import Cooperation
import Yams

/// Reads the text of one file of a collection, without the collection around it.
package enum RecordText {
  /// What a text of YAML or JSON gives; `file` is its name in messages.
  package struct Reading<Kind: Sendable>: Sendable {
    package let records: [Kind]
    /// Memoranda that an event has written out in full.
    package let memoranda: [Memorandum]
    package let diagnostics: [Diagnostic]
  }

  /// Reads an event, and its stops where they are written out in full; `names` are those that advice
  /// rests on.
  package static func event(
    _ bytes: [UInt8], file: String, names: RecordCollection
  ) -> Reading<Event> {
    read(bytes, file: file, names: names, within: .record) { reader, node in reader.event(node) }
  }

  /// Reads a memorandum.
  package static func memorandum(_ bytes: [UInt8], file: String) -> Reading<Memorandum> {
    read(bytes, file: file, names: nil, within: .record) { reader, node in
      reader.record(node).map { [$0] } ?? []
    }
  }

  /// Reads a list of the vocabulary, such as that of bodies.
  package static func list<Kind: Record & Sendable>(
    _ bytes: [UInt8], of kind: Kind.Type, file: String
  ) -> Reading<Kind> {
    read(bytes, file: file, names: nil, within: .list) { reader, node in
      reader.list(node)?.map(\.record) ?? []
    }
  }

  private static func read<Kind>(
    _ bytes: [UInt8], file: String, names: RecordCollection?, within budget: DocumentBudget,
    _ body: (inout NodeReader, Node) -> [Kind]
  ) -> Reading<Kind> {
    var reader = NodeReader(file: file, names: names)
    let records = reader.document(bytes, within: budget).map { body(&reader, $0) } ?? []
    return Reading(
      records: records, memoranda: reader.memoranda, diagnostics: reader.diagnostics)
  }
}
