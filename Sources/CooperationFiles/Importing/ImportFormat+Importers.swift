package import Cooperation
import Foundation

extension ImportFormat {
  /// What reads each format, in the order in which the formats are offered.
  private static let importers: [any Importer.Type] = [
    JSONLinesImporter.self, JSONImporter.self, CSVImporter.self, TSVImporter.self,
    SQLiteImporter.self, DataPackageImporter.self,
  ]

  /// All formats, in the order in which they are offered.
  package static let all: [ImportFormat] = importers.map { $0.format }

  /// The format of a name; nil where none is called so.
  package init?(named name: String) {
    guard let format = Self.all.first(where: { $0.name == name }) else { return nil }
    self = format
  }

  /// Reads a file.
  ///
  /// From the collection `base` comes the vocabulary where the format has none, and what a table of
  /// events abridges. Without a delimiter the head of a table tells it, without an encoding its bytes.
  /// A `mapping` makes records of a foreign table.
  ///
  /// - Throws: `ImportFailure` when nothing can be read; what is wrong with single records is in the
  ///   diagnostics.
  package func read(
    _ path: String, base: RecordCollection = RecordCollection(),
    delimiter: Unicode.Scalar? = nil, encoding: TextEncoding? = nil,
    mapping: TableMapping? = nil
  ) throws -> CollectionReading {
    var status = stat()
    guard stat(path, &status) == 0, access(path, R_OK) == 0 else {
      throw ImportFailure.unreadable(path: path, reason: AtomicFile.reason())
    }
    guard status.st_mode & S_IFMT != S_IFDIR || takesDirectory else {
      throw ImportFailure.unreadable(path: path, reason: FileBytes.Failure(number: EISDIR).reason)
    }
    guard let importer = Self.importers.first(where: { $0.format.name == name }) else {
      throw ImportFailure.unreadable(path: path, reason: "nothing reads \(name)")
    }
    return try importer.read(
      ImportSource(
        path: path, base: base, delimiter: delimiter, encoding: encoding,
        mapping: mapping))
  }
}
