import Cooperation
import Foundation

/// What tells a changed file from an unchanged one without reading it.
struct FileStamp: Hashable, Sendable {
  /// Relative to the collection.
  let path: String
  let size: Int64
  /// Nanoseconds since 1970.
  let modified: Int64
  let inode: UInt64

  /// The stamp of one file; nil when it is not there.
  static func of(_ file: String, named path: String) -> FileStamp? {
    var status = stat()
    guard stat(file, &status) == 0 else { return nil }
    return FileStamp(path: path, status)
  }

  /// The stamp of a file by what the system tells of it.
  init(path: String, _ status: stat) {
    self.path = path
    size = Int64(status.st_size)
    modified =
      Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    inode = UInt64(status.st_ino)
  }
}

extension [FileStamp] {
  /// The stamps as text, one a line: what a cache was made from.
  var origin: [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(count * 80)
    for stamp in self {
      Self.append(stamp.size, to: &bytes)
      Self.append(stamp.modified, to: &bytes)
      Self.append(stamp.inode, to: &bytes)
      bytes.append(contentsOf: stamp.path.utf8)
      bytes.append(0x0A)
    }
    return bytes
  }

  /// Appends the decimal digits of a number and a blank, without making a text of them.
  private static func append(_ number: some FixedWidthInteger, to bytes: inout [UInt8]) {
    if number < 0 { bytes.append(0x2D) }
    let start = bytes.count
    var rest = number.magnitude
    repeat {
      bytes.append(UInt8(truncatingIfNeeded: rest % 10) + 0x30)
      rest /= 10
    } while rest > 0
    bytes[start...].reverse()
    bytes.append(0x20)
  }

  /// The stamps that a cache was made from.
  init(origin: [UInt8]) {
    self = []
    for line in String(decoding: origin, as: UTF8.self).split(separator: "\n") {
      let parts = line.split(separator: " ", maxSplits: 3)
      guard parts.count == 4, let size = Int64(parts[0]), let modified = Int64(parts[1]),
        let inode = UInt64(parts[2])
      else { continue }
      append(FileStamp(path: String(parts[3]), size: size, modified: modified, inode: inode))
    }
  }
}

extension FileStamp {
  fileprivate init(path: String, size: Int64, modified: Int64, inode: UInt64) {
    self.path = path
    self.size = size
    self.modified = modified
    self.inode = inode
  }
}
