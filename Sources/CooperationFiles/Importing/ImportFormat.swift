package import Cooperation
import Foundation

/// A format that records can be read from.
package enum ImportFormat: String, CaseIterable, Hashable, Sendable {
  case jsonl, json, csv, tsv, sqlite, datapackage

  /// True for a format without places, bodies and persons, which come from a collection then.
  package var needsVocabulary: Bool {
    switch self {
    case .jsonl, .json, .csv, .tsv: true
    case .sqlite, .datapackage: false
    }
  }

  /// Reads a file.
  ///
  /// From the collection `base` comes the vocabulary where the format has none, and what a table of
  /// events abridges.
  ///
  /// - Throws: `ImportFailure` when nothing can be read; what is wrong with single records is in the
  ///   diagnostics.
  package func read(
    _ path: String, base: RecordCollection = RecordCollection()
  ) throws -> CollectionReading {
    var status = stat()
    guard stat(path, &status) == 0, access(path, R_OK) == 0 else {
      throw ImportFailure.unreadable(path: path, reason: AtomicFile.reason())
    }
    guard status.st_mode & S_IFMT != S_IFDIR || self == .datapackage else {
      throw ImportFailure.unreadable(path: path, reason: FileBytes.Failure(number: EISDIR).reason)
    }
    switch self {
    case .jsonl, .json:
      guard let text = String(validating: try bytes(path), as: UTF8.self) else {
        throw ImportFailure.malformed(
          Diagnostic(
            "the file is not UTF-8", rule: "encoding", at: SourceLocation(file: path)))
      }
      return JSONLinesReader.read(text, file: path, vocabulary: base)
    case .csv: return try table(path, ",", base)
    case .tsv: return try table(path, "\t", base)
    case .sqlite: return try SQLiteReader.read(path)
    case .datapackage: return try DataPackageReader.read(path)
    }
  }

  private func table(
    _ path: String, _ separator: Unicode.Scalar, _ base: RecordCollection
  ) throws -> CollectionReading {
    try EventTableReader.read(
      try bytes(path), separator: UInt8(ascii: separator), file: path, base: base)
  }

  /// The bytes of a file, which may be a pipe.
  private func bytes(_ path: String) throws -> [UInt8] {
    do {
      return try FileBytes.of(path, allowsPipe: true)
    } catch {
      throw ImportFailure.unreadable(path: path, reason: error.reason)
    }
  }
}
