import Cooperation

/// Reads records from one format.
protocol Importer: Sendable {
  /// The format's name, and what it is like.
  static var format: ImportFormat { get }

  /// Reads a file that is there and may be read.
  ///
  /// - Throws: `ImportFailure` when nothing can be read.
  static func read(_ source: ImportSource) throws -> CollectionReading
}
