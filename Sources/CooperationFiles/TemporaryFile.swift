import Foundation

/// A file that has no name yet, or a passing one, until it is whole.
struct TemporaryFile {
  let descriptor: Int32
  /// Its passing name; nil where the file system keeps files without one.
  private let name: String?

  /// Opens one in the directory of a path.
  ///
  /// - Throws: `cannotCreate` with the system's reason.
  init(beside path: String) throws(AtomicFile.Failure) {
    let slash = path.lastIndex(of: "/")
    let directory = slash.map { $0 == path.startIndex ? "/" : String(path[..<$0]) } ?? "."
    let nameless = open(directory, Self.namelessFlag | O_WRONLY, 0o600)
    if nameless >= 0, access(Self.link(to: nameless), F_OK) == 0 {
      descriptor = nameless
      name = nil
      return
    }
    if nameless >= 0 { close(nameless) }
    var template = Array((path + ".XXXXXX").utf8CString)
    descriptor = mkstemp(&template)
    guard descriptor >= 0 else {
      throw .cannotCreate(path: path, reason: AtomicFile.reason())
    }
    name = String(decoding: template.dropLast().map { UInt8(bitPattern: $0) }, as: UTF8.self)
  }

  /// Throws the file away.
  func discard() {
    close(descriptor)
    if let name { unlink(name) }
  }

  /// Brings the file to the disk and gives it its name.
  ///
  /// A file that appeared meanwhile is not replaced unasked.
  func publish(at path: String, replacing: Bool) throws(AtomicFile.Failure) {
    guard fchmod(descriptor, 0o644) == 0, fsync(descriptor) == 0 else {
      let failure = AtomicFile.Failure.cannotWrite(path: path, reason: AtomicFile.reason())
      discard()
      throw failure
    }
    let source = name ?? Self.link(to: descriptor)
    var isNamed = false
    if !replacing {
      isNamed = linkat(AT_FDCWD, source, AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
      // Some file systems have no links.
      if !isNamed, errno == EPERM || errno == EOPNOTSUPP, let name, access(path, F_OK) != 0 {
        isNamed = rename(name, path) == 0
      }
    } else if let name {
      isNamed = rename(name, path) == 0
    } else {
      // A link cannot replace a file, a rename can: the file bears a passing name for a moment.
      let passing = "\(path).\(getpid())"
      unlink(passing)
      isNamed = linkat(AT_FDCWD, source, AT_FDCWD, passing, AT_SYMLINK_FOLLOW) == 0
      if isNamed, rename(passing, path) != 0 {
        isNamed = false
        let number = errno
        unlink(passing)
        errno = number
      }
    }
    guard isNamed else {
      let failure: AtomicFile.Failure =
        errno == EEXIST
        ? .exists(path: path) : .cannotCreate(path: path, reason: AtomicFile.reason())
      discard()
      throw failure
    }
    if !replacing { discard() } else { close(descriptor) }
  }

  private static func link(to descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

  /// `O_TMPFILE`, whose macro Swift does not see.
  private static var namelessFlag: Int32 { 0o20_000_000 | O_DIRECTORY }
}
