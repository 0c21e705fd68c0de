import Foundation

/// Brings a directory's names to the disk.
enum FolderSync {
  /// Syncs a directory; one that may be written and not read is left to the system.
  static func run(_ folder: String, for name: String) throws(AtomicFile.Failure) {
    let descriptor = open(folder, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { return }
    defer { close(descriptor) }
    // Some file systems know no such thing of a directory.
    guard fsync(descriptor) == 0 || errno == EINVAL || errno == ENOTSUP else {
      throw .cannotWrite(path: name, reason: AtomicFile.reason())
    }
  }
}
