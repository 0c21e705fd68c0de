import Foundation

/// The directories of a user's own files.
enum UserFolder {
  /// Makes a directory and those above it that are missing, for the user alone as the XDG Base
  /// Directory Specification wants it; false with `errno` when that cannot be.
  static func make(_ path: String) -> Bool {
    if mkdir(path, 0o700) == 0 || errno == EEXIST { return true }
    guard errno == ENOENT, let slash = path.lastIndex(of: "/"), slash > path.startIndex,
      make(String(path[..<slash]))
    else { return false }
    return mkdir(path, 0o700) == 0 || errno == EEXIST
  }
}
