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
    read(try FileBytes.of(file, allowsPipe: true), file: file, vocabulary: vocabulary)
  }

  /// Reads a text; `file` is its name in messages.
  package static func read(
    _ text: String, file: String, vocabulary: RecordCollection
  ) -> CollectionReading {
    read(Array(text.utf8), file: file, vocabulary: vocabulary)
  }

  /// Reads the bytes of a file, record by record; a record that is wrong is reported and left out.
  static func read(
    _ bytes: [UInt8], file: String, vocabulary: RecordCollection
  ) -> CollectionReading {
    var reading = CollectionReading(records: vocabulary)
    reading.records.events = []
    reading.records.memoranda = []
    reading.part = CollectionReading.Part(of: vocabulary, file: file)
    var parts = JSONParts(bytes)
    var limit = FindingLimit()
    do {
      while let part = try parts.next() {
        read(part, isElement: parts.isArray, file: file, vocabulary: vocabulary, into: &reading)
        let place = SourceLocation(file: file, line: part.line, column: part.column)
        if let refusal = limit.refusal(reading.diagnostics, at: place) {
          reading.diagnostics.append(refusal)
          reading.isCut = true
          break
        }
      }
    } catch {
      reading.isCut = true
      reading.diagnostics.append(
        Diagnostic(
          error.message, rule: "syntax",
          at: SourceLocation(file: file, line: error.line, column: error.column)))
    }
    return reading
  }

  private static func read(
    _ part: JSONParts.Part, isElement: Bool, file: String, vocabulary: RecordCollection,
    into reading: inout CollectionReading
  ) {
    reading.starts.append(SourceLocation(file: file, line: part.line, column: part.column))
    var reader = NodeReader(file: file, format: .json, trims: false, names: vocabulary)
    let (text, lone) = JSONEscapes.asYAML(part.bytes)
    if let lone {
      reader.note(
        "\(lone.escape) is half a pair of surrogates and no character, expected both halves, such "
          + "as \\ud842\\udfb7, or the character itself", rule: "encoding", line: lone.line,
        column: lone.column)
    } else if let node = reader.document(text, within: isElement ? .element : .line) {
      let place = reader.location(node).moved(by: part)
      for event in reader.event(node) {
        append(event, reader.memoranda, at: place, to: &reading)
        reader.memoranda = []
      }
    }
    reading.diagnostics += reader.diagnostics.map { $0.moved(by: part) }
    reading.references += reader.references.map { $0.moved(by: part) }
  }

  private static func append(
    _ event: Event, _ memoranda: [Memorandum], at place: SourceLocation,
    to reading: inout CollectionReading
  ) {
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
  /// The place in the file of a place in a part of it.
  fileprivate func moved(by part: JSONParts.Part) -> SourceLocation {
    SourceLocation(
      file: file, line: line + part.line - 1,
      column: line == 1 ? column + part.column - 1 : column)
  }
}

extension Diagnostic {
  fileprivate func moved(by part: JSONParts.Part) -> Diagnostic {
    Diagnostic(message, rule: rule, at: location.moved(by: part), severity: severity)
  }
}

extension RecordReference {
  fileprivate func moved(by part: JSONParts.Part) -> RecordReference {
    RecordReference(target: target, id: id, owner: owner, location: location.moved(by: part))
  }
}
