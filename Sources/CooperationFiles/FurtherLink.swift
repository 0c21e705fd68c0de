import Foundation

/// A second name for what has one, so that it outlives the directory of the first.
enum FurtherLink {
  /// Gives a file a second name; a directory is made again with second names of all that it holds.
  ///
  /// Where the file system or the owner allows no second name, it is copied.
  static func make(to path: String, at other: String) throws {
    var status = stat()
    guard lstat(path, &status) == 0 else { throw failure(path) }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      if link(path, other) == 0 { return }
      return try FileManager.default.copyItem(atPath: path, toPath: other)
    }
    guard mkdir(other, 0o700) == 0 else { throw failure(other) }
    for name in try FileManager.default.contentsOfDirectory(atPath: path) {
      try make(to: "\(path)/\(name)", at: "\(other)/\(name)")
    }
    let descriptor = open(other, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else { throw failure(other) }
    defer { close(descriptor) }
    guard Permissions(path, status).apply(to: descriptor), fsync(descriptor) == 0 else {
      throw failure(other)
    }
  }

  private static func failure(_ path: String) -> AtomicFile.Failure {
    .cannotWrite(path: path, reason: AtomicFile.reason())
  }
}
