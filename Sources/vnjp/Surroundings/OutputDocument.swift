import Cooperation
import CooperationFiles

/// A document that a command writes to a file or to stdout.
protocol OutputDocument {
  /// Writes the whole document.
  func write(to sink: inout some DocumentSink) throws
}

extension OutputDocument {
  /// Writes the document to the file that is asked for, whole or not at all; to stdout without one,
  /// where `content` says who reads it.
  ///
  /// - Throws: `CommandFailure` where it cannot be made or written.
  func write(
    to target: OutputOptions, for content: StandardOutput.Content = .document
  ) throws {
    try write(toFile: target.path, replacing: target.force, for: content)
  }

  /// Writes the document to a file, whole or not at all; to stdout without one.
  ///
  /// - Throws: `CommandFailure` where it cannot be made or written.
  func write(
    toFile path: String?, replacing: Bool, for content: StandardOutput.Content = .document
  ) throws {
    do {
      if let path {
        try AtomicFile.write(to: path, replacing: replacing) { try write(to: &$0) }
      } else {
        var stdout = StandardOutput(content)
        try write(to: &stdout)
        try stdout.flush()
      }
    } catch let failure as AtomicFile.Failure {
      throw CommandFailure(failure)
    } catch let failure as ExportFailure {
      throw CommandFailure(.inputOutput, "\(failure)")
    }
  }
}

/// Bytes that are a whole document.
struct BytesDocument: OutputDocument {
  let bytes: [UInt8]

  init(_ bytes: [UInt8]) { self.bytes = bytes }

  /// The document of a text.
  init(_ text: String) { bytes = Array(text.utf8) }

  func write(to sink: inout some DocumentSink) throws { try sink.write(bytes) }
}

/// Records in a format of exports.
struct ExportedDocument: OutputDocument {
  let format: ExportFormat
  let context: ExportContext

  func write(to sink: inout some DocumentSink) throws { try format.write(context, to: &sink) }
}

extension CommandFailure {
  /// The failure of writing a file.
  init(_ failure: AtomicFile.Failure) {
    switch failure {
    case .exists: self.init(.cannotCreate, "\(failure); --force replaces it")
    case .cannotCreate: self.init(.cannotCreate, "\(failure)")
    case .cannotWrite, .cancelled: self.init(.inputOutput, "\(failure)")
    }
  }
}
