import Cooperation

/// Writes events in one format.
///
/// A format is one file: its exporter, and what it is called and like, which the command line, the
/// dialog, completion, the documentation and the tests take from there.
protocol Exporter: Sendable {
  /// The format's name, and what it is like.
  static var format: ExportFormat { get }

  /// Writes the whole document, piece by piece where the format allows.
  ///
  /// - Throws: what the sink throws, what stops the export, and what the format's library says.
  static func write(_ context: ExportContext, to sink: inout some DocumentSink) throws
}
