package import Cooperation
import Foundation

/// Reads events from JSON lines or from a JSON array, as `vnjp export` writes them.
package enum JSONLinesReader {
  /// Reads a file; bodies, people and places come from another collection.
  ///
  /// - Throws: `FileBytes.Failure` when the file cannot be read.
  static func read(
    file: String, vocabulary: RecordCollection
  ) throws(FileBytes.Failure) -> CollectionReading {
    let text = String(decoding: try FileBytes.of(file, allowsPipe: true), as: UTF8.self)
    return read(text, file: file, vocabulary: vocabulary)
  }

  /// Reads a text; `file` is its name in messages.
  package static func read(
    _ text: String, file: String, vocabulary: RecordCollection
  ) -> CollectionReading {
    var reading = CollectionReading(records: vocabulary)
    reading.records.events = []
    reading.records.memoranda = []
    reading.part = CollectionReading.Part(of: vocabulary, file: file)
    let isArray = text.first { !$0.isWhitespace } == "["
    let parts =
      isArray
      ? [text[...]] : text.split(omittingEmptySubsequences: false) { $0 == "\n" || $0 == "\r\n" }
    for (index, part) in parts.enumerated() where !part.allSatisfy(\.isWhitespace) {
      var reader = NodeReader(file: file, format: .json, trims: false, names: vocabulary)
      if !isArray { reading.starts.append(SourceLocation(file: file, line: index + 1)) }
      if let root = reader.document(
        JSONEscapes.asYAML(part), within: isArray ? .array : .line)
      {
        let nodes = isArray ? reader.elements(root, "file") : [root]
        for node in nodes {
          let location = reader.location(node)
          reading.starts.append(location.moved(by: index))
          for event in reader.event(node) {
            append(event, reader.memoranda, at: location, offset: index, to: &reading)
            reader.memoranda = []
          }
        }
      }
      reading.diagnostics += reader.diagnostics.map { $0.moved(by: index) }
      reading.references += reader.references.map { $0.moved(by: index) }
    }
    return reading
  }

  private static func append(
    _ event: Event, _ memoranda: [Memorandum], at location: SourceLocation, offset: Int,
    to reading: inout CollectionReading
  ) {
    let place = location.moved(by: offset)
    if let first = reading.locations["event:\(event.id)"] {
      reading.diagnostics.append(
        Diagnostic(
          "id '\(event.id)' is taken by line \(first.line)", rule: "duplicate-id", at: place))
      return
    }
    reading.locations["event:\(event.id)"] = place
    reading.records.events.append(event)
    for memorandum in memoranda where reading.locations["memorandum:\(memorandum.id)"] == nil {
      reading.locations["memorandum:\(memorandum.id)"] = place
      reading.records.memoranda.append(memorandum)
    }
  }
}

extension SourceLocation {
  fileprivate func moved(by lines: Int) -> SourceLocation {
    SourceLocation(file: file, line: line + lines, column: column)
  }
}

extension Diagnostic {
  fileprivate func moved(by lines: Int) -> Diagnostic {
    Diagnostic(message, rule: rule, at: location.moved(by: lines), severity: severity)
  }
}

extension RecordReference {
  fileprivate func moved(by lines: Int) -> RecordReference {
    RecordReference(target: target, id: id, owner: owner, location: location.moved(by: lines))
  }
}
