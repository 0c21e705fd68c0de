import CFileSystem
import Foundation

/// Who may do what with a file or a directory: its owner, group, mode and access lists.
struct Permissions {
  private let path: String
  private let status: stat

  /// Those of what is at a path.
  init(_ path: String, _ status: stat) {
    self.path = path
    self.status = status
  }

  /// Those of what is at a path; nil when nothing is.
  init?(of path: String) {
    var status = stat()
    guard stat(path, &status) == 0 else { return nil }
    self.init(path, status)
  }

  /// Gives them to an open file or directory, as far as the user may; false with `errno` otherwise.
  ///
  /// Where the group cannot be kept, it may do no more than everyone.
  func apply(to descriptor: Int32) -> Bool {
    var mode = status.st_mode & (status.st_mode & S_IFMT == S_IFDIR ? 0o7777 : 0o777)
    var own = stat()
    guard fstat(descriptor, &own) == 0 else { return false }
    if own.st_uid != status.st_uid || own.st_gid != status.st_gid,
      fchown(descriptor, status.st_uid, status.st_gid) != 0,
      own.st_gid != status.st_gid, fchown(descriptor, uid_t.max, status.st_gid) != 0
    {
      mode = mode & ~0o70 | (mode & 0o7) << 3 & mode
    }
    vnjp_copy_access_lists(path, descriptor)
    return fchmod(descriptor, mode) == 0
  }
}
