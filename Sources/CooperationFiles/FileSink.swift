import Foundation

/// A file that is being written, through a buffer.
package struct FileSink: DocumentSink {
  private let descriptor: Int32
  private let path: String
  /// True where a signal that waits ends the writing.
  private let holdsSignals: Bool
  private var buffer: [UInt8] = []

  init(descriptor: Int32, path: String, holdsSignals: Bool = false) {
    self.descriptor = descriptor
    self.path = path
    self.holdsSignals = holdsSignals
  }

  /// Takes bytes, and writes when enough have come together.
  ///
  /// - Throws: `AtomicFile.Failure.cannotWrite` with the system's reason.
  package mutating func write(_ bytes: [UInt8]) throws {
    buffer += bytes
    if buffer.count > 1 << 16 { try flush() }
  }

  /// Writes what is left.
  mutating func flush() throws(AtomicFile.Failure) {
    var offset = 0
    while offset < buffer.count {
      if holdsSignals { try HeldSignals.check() }
      let written = buffer[offset...].withUnsafeBytes { bytes in
        Foundation.write(descriptor, bytes.baseAddress, bytes.count)
      }
      if written < 0, errno == EINTR { continue }
      guard written >= 0 else { throw .cannotWrite(path: path, reason: AtomicFile.reason()) }
      offset += written
    }
    buffer.removeAll(keepingCapacity: true)
  }
}
