import Foundation

/// The files of a collection's records, and what of it cannot be read.
struct RecordListing: Sendable {
  /// A place that cannot be read.
  struct Gap: Hashable, Sendable {
    /// Relative to the collection; empty for the collection itself.
    let path: String
    let reason: String
  }

  /// The stamps of the files, sorted by path; hidden files are none of them.
  private(set) var stamps: [FileStamp] = []
  /// What cannot be read, in the order in which it was met.
  private(set) var gaps: [Gap] = []

  /// Lists the files of a collection's directory.
  init(of directory: String) {
    collect(in: directory, below: "")
    stamps.sort { $0.path < $1.path }
  }

  /// Why the files of a directory cannot be listed; nil where they can.
  static func obstacle(to directory: String) -> FileBytes.Failure? {
    guard let opened = opendir(directory) else { return FileBytes.Failure() }
    closedir(opened)
    return access(directory, X_OK) == 0 ? nil : FileBytes.Failure()
  }

  private mutating func collect(in root: String, below folder: String) {
    guard let directory = opendir(folder.isEmpty ? root : "\(root)/\(folder)") else {
      return miss(folder)
    }
    defer { closedir(directory) }
    while true {
      errno = 0
      guard let entry = readdir(directory) else {
        if errno != 0 { miss(folder) }
        return
      }
      let (name, isWhole) = withUnsafePointer(to: &entry.pointee.d_name) { pointer in
        pointer.withMemoryRebound(to: CChar.self, capacity: 256) { bytes in
          (String(cString: bytes), String(validatingCString: bytes) != nil)
        }
      }
      guard !name.hasPrefix(".") else { continue }
      let path = folder.isEmpty ? name : "\(folder)/\(name)"
      guard isWhole else {
        if !folder.isEmpty {
          gaps.append(Gap(path: path, reason: "its name is not UTF-8, expected one in UTF-8"))
        }
        continue
      }
      if isFolder(name, Int32(entry.pointee.d_type), path, in: dirfd(directory)) {
        collect(in: root, below: path)
      }
    }
  }

  /// True for an entry that is a folder of records; one that is a record is noted.
  private mutating func isFolder(
    _ name: String, _ type: Int32, _ path: String, in descriptor: Int32
  ) -> Bool {
    let isTop = path == name
    // Of the folders at the top only these hold records, and only these may be links.
    let isPart = isTop && (name == "events" || name == "memoranda")
    let isRecord = name.hasSuffix(".yaml") || name.hasSuffix(".yml")
    let isLink = type == Int32(DT_LNK)
    guard isPart || isRecord || type == Int32(DT_UNKNOWN) || isLink && !isTop else {
      return type == Int32(DT_DIR) && !isTop
    }
    var status = stat()
    if fstatat(descriptor, name, &status, 0) != 0 {
      let number = errno
      // What is called as a record but is none, as a link that leads nowhere, is read in vain.
      let isThere = fstatat(descriptor, name, &status, AT_SYMLINK_NOFOLLOW) == 0
      if isRecord, isThere {
        stamps.append(FileStamp(path: path, status))
      } else if isPart || isRecord, isThere || number != ENOENT {
        miss(path, number)
      }
      return false
    }
    let isFolder = status.st_mode & S_IFMT == S_IFDIR
    if isRecord { stamps.append(FileStamp(path: path, status)) }
    if isPart, !isFolder { miss(path, ENOTDIR) }
    if isFolder, isLink, !isTop {
      gaps.append(Gap(path: path, reason: "a link to a directory, which is not followed"))
      return false
    }
    return isFolder && (isPart || !isTop)
  }

  private mutating func miss(_ path: String, _ number: Int32 = errno) {
    gaps.append(Gap(path: path, reason: String(cString: strerror(number))))
  }
}
