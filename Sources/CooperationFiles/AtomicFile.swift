import Foundation
import Words

/// Writes a file whole or not at all: a temporary file beside it, fsync, its name, and the directory's
/// fsync.
///
/// A new file has the mode that the umask gives; one that is replaced hands its mode, owner and access
/// list on. A link stays, and what it leads to is written. Where the file system can, the temporary
/// file has no name until it is whole, so that not even a kill leaves it behind.
package enum AtomicFile {
  /// Why nothing was written.
  package enum Failure: Error, Hashable, Sendable, CustomStringConvertible {
    case exists(path: String)
    /// `reason` is the system's own words.
    case cannotCreate(path: String, reason: String)
    case cannotWrite(path: String, reason: String)
    /// Whoever asked for the file no longer wants it.
    case cancelled

    package var description: String {
      switch self {
      case .exists(let path): "\(path) exists"
      case .cannotCreate(let path, let reason): "cannot create \(path): \(reason)"
      case .cannotWrite(let path, let reason): "cannot write \(path): \(reason)"
      case .cancelled: "cancelled; nothing was written"
      }
    }
  }

  /// Writes what the closure sends; nothing is left behind when it fails.
  ///
  /// A directory or a device is never replaced. A `mode` is the file's, whatever umask and an older
  /// file say.
  package static func write(
    to path: String, replacing: Bool, mode: UInt32? = nil,
    _ body: (inout FileSink) throws -> Void
  ) throws(Failure) {
    let target = try FileTarget(path)
    if !replacing, target.status != nil { throw .exists(path: path) }
    guard target.status.map({ $0.st_mode & S_IFMT == S_IFREG }) ?? true else {
      throw .cannotCreate(path: path, reason: "not a regular file")
    }
    let file = try TemporaryFile(for: target, mode: mode)
    var sink = FileSink(
      descriptor: file.descriptor, path: path, holdsSignals: file.holdsSignals)
    do {
      try body(&sink)
      try sink.flush()
    } catch {
      file.discard()
      if error is CancellationError { throw .cancelled }
      throw error as? Failure ?? .cannotWrite(path: path, reason: "\(error)")
    }
    try file.publish(replacing: replacing)
  }

  /// Writes bytes.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool, mode: UInt32? = nil
  ) throws(Failure) {
    try write(to: path, replacing: replacing, mode: mode) { try $0.write(bytes) }
  }

  /// What the system says of the last call that failed.
  static func reason() -> String { String(cString: strerror(errno)) }
}
