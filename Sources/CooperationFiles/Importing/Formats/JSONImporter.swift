package import Cooperation

extension ImportFormat {
  /// Events from a JSON array, as `vnjp export` writes it.
  package static let json = ImportFormat(name: "json", needsVocabulary: true)
}

enum JSONImporter: Importer {
  static let format = ImportFormat.json

  static func read(_ source: ImportSource) throws -> CollectionReading {
    JSONLinesReader.read(try source.bytes(), file: source.path, vocabulary: source.base)
  }
}
