package import Cooperation

extension ImportFormat {
  /// Events from a table with commas.
  package static let csv = ImportFormat(name: "csv", needsVocabulary: true, isTable: true)
}

enum CSVImporter: Importer {
  static let format = ImportFormat.csv

  static func read(_ source: ImportSource) throws -> CollectionReading {
    try EventTableReader.read(
      source.tableBytes(), separator: source.separator, default: UInt8(ascii: ","),
      file: source.path,
      base: source.base)
  }
}
