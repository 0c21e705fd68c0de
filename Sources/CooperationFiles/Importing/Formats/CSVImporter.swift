package import Cooperation

extension ImportFormat {
  /// Events from a table with commas.
  package static let csv = ImportFormat(name: "csv", needsVocabulary: true, isTable: true)
}

enum CSVImporter: Importer {
  static let format = ImportFormat.csv

  static func read(_ source: ImportSource) throws -> CollectionReading {
    try source.table(separator: UInt8(ascii: ","))
  }
}
