package import Cooperation

extension ImportFormat {
  /// All records from a database.
  package static let sqlite = ImportFormat(name: "sqlite")
}

enum SQLiteImporter: Importer {
  static let format = ImportFormat.sqlite

  static func read(_ source: ImportSource) throws -> CollectionReading {
    try SQLiteReader.read(source.path)
  }
}
