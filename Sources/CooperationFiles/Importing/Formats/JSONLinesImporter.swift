package import Cooperation

extension ImportFormat {
  /// Events from JSON lines, as `vnjp export` writes them.
  package static let jsonl = ImportFormat(name: "jsonl", needsVocabulary: true)
}

enum JSONLinesImporter: Importer {
  static let format = ImportFormat.jsonl

  static func read(_ source: ImportSource) throws -> CollectionReading {
    JSONLinesReader.read(try source.bytes(), file: source.path, vocabulary: source.base)
  }
}
