import Foundation

/// Writes a file whole or not at all: a temporary file beside it, fsync, rename.
package enum AtomicFile {
  /// Why nothing was written.
  package enum Failure: Error, Hashable, Sendable {
    case exists(path: String)
    /// `reason` is the system's own words.
    case cannotCreate(path: String, reason: String)
    case cannotWrite(path: String, reason: String)
  }

  /// Writes what the closure sends; nothing is left behind when it fails.
  ///
  /// A directory or a device is never replaced.
  package static func write(
    to path: String, replacing: Bool, _ body: ((String) throws -> Void) throws -> Void
  ) throws(Failure) {
    try write(bytesTo: path, replacing: replacing) { descriptor throws(Failure) in
      var buffer: [UInt8] = []
      do {
        try body { text in
          buffer += text.utf8
          if buffer.count > 1 << 16 { try flush(&buffer, to: descriptor, path) }
        }
      } catch {
        throw error as? Failure ?? .cannotWrite(path: path, reason: "\(error)")
      }
      try flush(&buffer, to: descriptor, path)
    }
  }

  private static func write(
    bytesTo path: String, replacing: Bool, _ body: (Int32) throws(Failure) -> Void
  ) throws(Failure) {
    if !replacing, access(path, F_OK) == 0 { throw .exists(path: path) }
    var status = stat()
    if stat(path, &status) == 0, status.st_mode & S_IFMT != S_IFREG {
      throw .cannotCreate(path: path, reason: "not a regular file")
    }
    var template = Array((path + ".XXXXXX").utf8CString)
    let descriptor = mkstemp(&template)
    guard descriptor >= 0 else { throw .cannotCreate(path: path, reason: reason()) }
    let temporary = String(
      decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
    do {
      try body(descriptor)
    } catch {
      close(descriptor)
      unlink(temporary)
      throw error
    }
    guard fchmod(descriptor, 0o644) == 0, fsync(descriptor) == 0, close(descriptor) == 0 else {
      let failure = Failure.cannotWrite(path: path, reason: reason())
      unlink(temporary)
      throw failure
    }
    // A file that appeared meanwhile is not replaced unasked: link fails where it exists.
    if replacing ? rename(temporary, path) != 0 : link(temporary, path) != 0 {
      let failure: Failure =
        errno == EEXIST ? .exists(path: path) : .cannotCreate(path: path, reason: reason())
      unlink(temporary)
      throw failure
    }
    if !replacing { unlink(temporary) }
  }

  /// Writes bytes.
  package static func write(
    _ bytes: [UInt8], to path: String, replacing: Bool
  ) throws(Failure) {
    try write(bytesTo: path, replacing: replacing) { descriptor throws(Failure) in
      var buffer = bytes
      try flush(&buffer, to: descriptor, path)
    }
  }

  private static func flush(
    _ buffer: inout [UInt8], to descriptor: Int32, _ path: String
  ) throws(Failure) {
    var offset = 0
    while offset < buffer.count {
      let written = buffer[offset...].withUnsafeBytes { bytes in
        Foundation.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else { throw .cannotWrite(path: path, reason: reason()) }
      offset += written
    }
    buffer.removeAll(keepingCapacity: true)
  }

  private static func reason() -> String { String(cString: strerror(errno)) }
}
