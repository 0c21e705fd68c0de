/// Writes events in one format.
protocol Exporter {
  /// What the format is like.
  static var traits: ExportTraits { get }

  /// Writes the whole document, piece by piece where the format allows.
  ///
  /// - Throws: what the sink throws, what stops the export, and what the format's library says.
  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws
}
