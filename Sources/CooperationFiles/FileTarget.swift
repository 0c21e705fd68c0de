import Foundation

/// Where a file or a directory is to be written: behind the links of its path.
struct FileTarget {
  /// As it was asked for, for messages.
  let name: String
  /// Where it stands; no link.
  let path: String
  /// What is there already; nil for nothing.
  let status: stat?

  /// - Throws: `cannotCreate` where the path cannot be followed.
  init(_ name: String) throws(AtomicFile.Failure) {
    var path = name
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.name = path
    var status = stat()
    if stat(path, &status) == 0 {
      self.status = status
      self.path =
        realpath(path, nil).map { resolved in
          defer { free(resolved) }
          return String(cString: resolved)
        } ?? path
      return
    }
    guard errno == ENOENT else {
      throw .cannotCreate(path: path, reason: AtomicFile.reason())
    }
    // A link to what is not there yet; a circle of them has failed above.
    while let destination = Self.destination(of: path) {
      path = destination.hasPrefix("/") ? destination : "\(Self.folder(of: path))/\(destination)"
    }
    self.path = path
    self.status = nil
  }

  /// The directory that it stands in.
  var folder: String { Self.folder(of: path) }

  /// A name in the same directory that nothing has yet, hidden from those who look for records.
  func passingName() -> String {
    "\(folder)/.vnjp-\(String(UInt64.random(in: .min ... .max), radix: 36))"
  }

  /// Brings what the directory holds to the disk, names and all.
  func syncFolder() throws(AtomicFile.Failure) {
    try FolderSync.run(folder, for: name)
  }

  private static func destination(of link: String) -> String? {
    var bytes = [CChar](repeating: 0, count: Int(PATH_MAX))
    let count = readlink(link, &bytes, bytes.count)
    return count > 0
      ? String(decoding: bytes[..<count].map { UInt8(bitPattern: $0) }, as: UTF8.self) : nil
  }

  private static func folder(of path: String) -> String {
    guard let slash = path.lastIndex(of: "/") else { return "." }
    return slash == path.startIndex ? "/" : String(path[..<slash])
  }
}
