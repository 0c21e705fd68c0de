package import Cooperation
import Foundation

/// A record that goes into another: what changes in which files.
package struct RecordMerge: Sendable {
  /// Why two records are not merged.
  package struct Failure: Error, Hashable, Sendable, CustomStringConvertible {
    package let description: String
  }

  /// What is done, a line each, for whoever decides.
  package let notes: [String]
  /// The files with their new texts; nil for a file that goes.
  private let files: [(path: String, text: String?)]

  /// Prepares to merge the record `id` into the record `target` of a directory of records.
  ///
  /// - Throws: `Failure` when there are no such two records of one sort, or when the records have
  ///   errors, and what reading a file throws.
  package init(
    _ id: String, into target: String, in directory: String, today: CalendarDate
  ) throws {
    let reading = CollectionReader.read(directory: directory)
    if let error = reading.diagnostics.first(where: { $0.severity == .error }) {
      throw Failure(description: "the records have errors, which come first: \(error)")
    }
    var editor = RecordEditor(reading, directory: directory)
    guard id != target else { throw Failure(description: "'\(id)' is one record") }
    try editor.merge(id, into: target, today: today)
    notes = editor.notes
    files = editor.changes
  }

  /// Writes the changed files, each whole or not at all, and then takes away those that go.
  package func write() throws(AtomicFile.Failure) {
    for (path, text) in files {
      if let text { try AtomicFile.write(Array(text.utf8), to: path, replacing: true) }
    }
    for (path, text) in files where text == nil { unlink(path) }
  }
}

/// Changes the files of a collection in memory.
struct RecordEditor {
  private let reading: CollectionReading
  private let directory: String
  private var texts: [String: String?] = [:]
  private(set) var notes: [String] = []

  init(_ reading: CollectionReading, directory: String) {
    self.reading = reading
    self.directory = directory
  }

  /// The changed files by path.
  var changes: [(path: String, text: String?)] {
    texts.sorted { $0.key < $1.key }.map { (path: $0.key, text: $0.value) }
  }

  mutating func merge(_ id: String, into target: String, today: CalendarDate) throws {
    let records = reading.records
    if let (one, other) = Self.pair(records.events, \.id, id, target) {
      try mergeFiles(one, other, .event, today) { $0.revision = $1 }
    } else if let (one, other) = Self.pair(records.memoranda, \.id, id, target) {
      try mergeFiles(one, other, .memorandum, today) { $0.revision = $1 }
    } else if let (one, other) = Self.pair(records.parties, \.id, id, target) {
      try mergeEntries(one, other, .party, records.parties.map(\.id), today)
    } else if let (one, other) = Self.pair(records.people, \.id, id, target) {
      try mergeEntries(one, other, .person, records.people.map(\.id), today)
    } else {
      throw RecordMerge.Failure(
        description: "'\(id)' and '\(target)' are not two events, two memoranda, two bodies or two "
          + "persons of these records")
    }
    try addRedirect(from: id, to: target)
  }

  private static func pair<Kind>(
    _ records: [Kind], _ id: KeyPath<Kind, String>, _ first: String, _ second: String
  ) -> (Kind, Kind)? {
    guard let one = records.first(where: { $0[keyPath: id] == first }),
      let other = records.first(where: { $0[keyPath: id] == second })
    else { return nil }
    return (one, other)
  }

  // MARK: Records

  /// Unites two records that stand in files of their own.
  private mutating func mergeFiles<Kind: Record>(
    _ record: Kind, _ target: Kind, _ sort: RecordTarget, _ today: CalendarDate,
    _ revise: (inout Kind, Revision) -> Void
  ) throws {
    let (old, new) = (JSONValue(record), JSONValue(target))
    let (oldID, newID) = (old["id"].text ?? "", new["id"].text ?? "")
    let united = revised(united(new, with: old, Kind.shape), today)
    try rewriteReferences(from: oldID, to: newID, sort)
    let file = reading.location(sort, newID).file
    texts[file] = try RecordYAML.text(Self.withoutReference(united, to: newID, insteadOf: oldID))
    texts[reading.location(sort, oldID).file] = .some(nil)
    notes.append("\(file): written anew")
    notes.append("\(reading.location(sort, oldID).file): goes")
  }

  /// Unites two entries of a list.
  private mutating func mergeEntries<Kind: Record>(
    _ record: Kind, _ target: Kind, _ sort: RecordTarget, _ ids: [String], _ today: CalendarDate
  ) throws {
    let (old, new) = (JSONValue(record), JSONValue(target))
    let (oldID, newID) = (old["id"].text ?? "", new["id"].text ?? "")
    var united = united(new, with: old, Kind.shape)
    let names = Language.allCases.compactMap { language -> JSONValue? in
      let name = old["name"][language.rawValue]
      return name == .null || name == united["name"][language.rawValue] ? nil : name
    }
    united = Self.replacing("aliases", in: united) { aliases in
      .array(names.reduce(into: aliases.elements) { if !$0.contains($1) { $0.append($1) } })
    }
    try rewriteReferences(from: oldID, to: newID, sort)
    let file = reading.location(sort, newID).file
    let starts = ids.map { reading.location(sort, $0).line }.sorted()
    var lines = try text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
    let whole = Self.withoutReference(revised(united, today), to: newID, insteadOf: oldID)
    let entry = try RecordYAML.entry(whole).split(separator: "\n")
    let edits = [
      (reading.location(sort, newID).line, entry), (reading.location(sort, oldID).line, []),
    ]
    for (start, replacement) in edits.sorted(by: { $0.0 > $1.0 }) {
      var end = starts.first { $0 > start } ?? lines.count + 1
      // Comments and empty lines before the next entry are that one's.
      while end - 2 >= start, Self.isAside(lines[end - 2]) { end -= 1 }
      lines.replaceSubrange(start - 1..<end - 1, with: replacement)
    }
    texts[file] = lines.joined(separator: "\n")
    notes.append("\(file): one entry for two")
  }

  private static func isAside(_ line: Substring) -> Bool {
    let text = line.drop { $0 == " " }
    return text.isEmpty || text.hasPrefix("#")
  }

  private mutating func united(
    _ base: JSONValue, with other: JSONValue, _ shape: RecordShape
  ) -> JSONValue {
    var union = RecordUnion()
    let united = union.unite(base, with: other, shape: shape)
    notes += union.notes
    return united
  }

  /// The record with today's date and the next revision.
  private func revised(_ record: JSONValue, _ today: CalendarDate) -> JSONValue {
    let counted = Self.replacing("revision", in: record) { .number(($0.integer ?? 0) + 1) }
    return Self.replacing("changed", in: counted) { _ in .string(today.description) }
  }

  private static func replacing(
    _ key: String, in record: JSONValue, _ change: (JSONValue) -> JSONValue
  ) -> JSONValue {
    guard case .object(let members) = record else { return record }
    return .object(
      members.map {
        $0.key == key ? JSONValue.Member(key: key, value: change($0.value)) : $0
      })
  }

  /// The record without references to itself, which the one that went may have had.
  private static func withoutReference(
    _ record: JSONValue, to id: String, insteadOf old: String
  ) -> JSONValue {
    guard case .object(let members) = record else { return record }
    return .object(
      members.map { member in
        guard member.key != "id" else { return member }
        switch member.value {
        case .array(let elements):
          let kept = elements.filter { $0 != .string(id) && $0 != .string(old) }
          return JSONValue.Member(key: member.key, value: .array(kept))
        case .string(id), .string(old): return JSONValue.Member(key: member.key, value: .null)
        default: return member
        }
      })
  }

  // MARK: References

  /// Puts one id in the place of another wherever a record refers to it.
  private mutating func rewriteReferences(
    from old: String, to new: String, _ sort: RecordTarget
  ) throws {
    let targets: [RecordTarget] =
      sort == .event || sort == .memorandum ? [sort, .record] : [sort]
    let found = reading.references.filter { $0.id == old && targets.contains($0.target) }
    for (file, references) in Dictionary(grouping: found, by: \.location.file) {
      var lines = try text(of: file).split(separator: "\n", omittingEmptySubsequences: false)
        .map { Array($0.unicodeScalars) }
      for reference in references.sorted(by: {
        ($0.location.line, $0.location.column) > ($1.location.line, $1.location.column)
      }) {
        let (line, column) = (reference.location.line - 1, reference.location.column - 1)
        guard lines.indices.contains(line) else { continue }
        let scalars = Array(old.unicodeScalars)
        let place = [column, column + 1].first { start in
          start + scalars.count <= lines[line].count
            && lines[line][start..<start + scalars.count].elementsEqual(scalars)
        }
        guard let place else {
          throw RecordMerge.Failure(
            description: "\(reference.location.file):\(reference.location.line): '\(old)' is not "
              + "written where it was read, change it by hand")
        }
        lines[line].replaceSubrange(place..<place + scalars.count, with: new.unicodeScalars)
      }
      let written = lines.map { scalars in
        var view = String.UnicodeScalarView()
        view.append(contentsOf: scalars)
        return String(view)
      }
      texts[file] = DoubledElement.removed(
        new, from: written, written: Set(references.map { $0.location.line - 1 })
      ).joined(separator: "\n")
      notes.append("\(file): \(references.count) × \(old) → \(new)")
    }
  }

  private mutating func addRedirect(from old: String, to new: String) throws {
    let file = URL(fileURLWithPath: directory).appendingPathComponent("redirects.yaml").relativePath
    var redirects = reading.records.redirects
    if let text = try? self.text(of: file), text.contains("\n  - "),
      !redirects.values.contains(old)
    {
      // What is there stays as it stands.
      let lines = text.hasSuffix("\n") ? text : "\(text)\n"
      texts[file] = "\(lines)  - {from: \(old), to: \(new)}\n"
    } else {
      for (from, to) in redirects where to == old { redirects[from] = new }
      redirects[old] = new
      texts[file] = try RecordYAML.list(
        redirects.sorted { $0.key < $1.key }.map { Redirect(from: $0.key, to: $0.value) })
    }
    notes.append("\(file): \(old) → \(new)")
  }

  private func text(of file: String) throws -> String {
    if let text = texts[file], let text { return text }
    return try String(contentsOfFile: file, encoding: .utf8)
  }
}
