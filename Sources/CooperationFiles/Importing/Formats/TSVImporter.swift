package import Cooperation

extension ImportFormat {
  /// Events from a table with tabs.
  package static let tsv = ImportFormat(name: "tsv", needsVocabulary: true, isTable: true)
}

enum TSVImporter: Importer {
  static let format = ImportFormat.tsv

  static func read(_ source: ImportSource) throws -> CollectionReading {
    try source.table(separator: UInt8(ascii: "\t"))
  }
}
