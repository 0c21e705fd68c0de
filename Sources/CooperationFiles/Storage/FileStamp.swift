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

  /// The stamps of the files of a collection's records, sorted by path; hidden files are none of them.
  static func all(in directory: String) -> [FileStamp] {
    var stamps: [FileStamp] = []
    collect(in: directory, below: "", into: &stamps)
    return stamps.sorted { $0.path < $1.path }
  }

  /// The stamp of one file; nil when it is not there.
  static func of(_ file: String, named path: String) -> FileStamp? {
    var status = stat()
    guard stat(file, &status) == 0 else { return nil }
    return FileStamp(path: path, status)
  }

  private init(path: String, _ status: stat) {
    self.path = path
    size = Int64(status.st_size)
    modified =
      Int64(status.st_mtim.tv_sec) &* 1_000_000_000 &+ Int64(status.st_mtim.tv_nsec)
    inode = UInt64(status.st_ino)
  }

  private static func collect(
    in root: String, below folder: String, into stamps: inout [FileStamp]
  ) {
    let place = folder.isEmpty ? root : "\(root)/\(folder)"
    guard let directory = opendir(place) else { return }
    defer { closedir(directory) }
    let descriptor = dirfd(directory)
    while let entry = readdir(directory) {
      let name = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { String(cString: $0) }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      // Of the folders at the top only these hold records, and only these may be links.
      let isPart = folder.isEmpty && (name == "events" || name == "memoranda")
      let isLink = Int32(entry.pointee.d_type) == Int32(DT_LNK)
      let isRecord = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
      var isFolder = Int32(entry.pointee.d_type) == Int32(DT_DIR)
      var status = stat()
      if isPart || isRecord || Int32(entry.pointee.d_type) == Int32(DT_UNKNOWN) {
        // What is called as a record but is none, as a link that leads nowhere, is to be reported.
        guard
          fstatat(descriptor, name, &status, 0) == 0
            || fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
        else { continue }
        isFolder = status.st_mode & S_IFMT == S_IFDIR
      }
      if isRecord { stamps.append(FileStamp(path: path, status)) }
      guard isFolder, isPart || (!folder.isEmpty && !isLink) else { continue }
      collect(in: root, below: path, into: &stamps)
    }
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
