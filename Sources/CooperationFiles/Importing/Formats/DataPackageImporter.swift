package import Cooperation

extension ImportFormat {
  /// All records from a data package, a zip archive or a directory.
  package static let datapackage = ImportFormat(name: "datapackage", takesDirectory: true)
}

enum DataPackageImporter: Importer {
  static let format = ImportFormat.datapackage

  static func read(_ source: ImportSource) throws -> CollectionReading {
    try DataPackageReader.read(source.path)
  }
}
