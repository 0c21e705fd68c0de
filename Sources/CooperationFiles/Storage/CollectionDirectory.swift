import CFileSystem
package import Cooperation
import Foundation

/// Writes a collection as a directory of YAML records, whole or not at all: a directory beside it that
/// changes places with it when everything is written and on the disk.
///
/// A signal that ends the program meanwhile leaves neither a part of it nor the directory beside.
package enum CollectionDirectory {
  /// Writes the records.
  ///
  /// A directory that holds other things is refused. By `replacing`, the records of a collection give
  /// way; what else its directory holds stays, and what is replaced hands its modes on. Where the path
  /// is a link, it stays and what it leads to is written. Head, units, sectors and kinds are taken from
  /// `base`, a directory of records, as they stand there with their comments.
  package static func write(
    _ records: RecordCollection, to path: String, replacing: Bool, base: String? = nil
  ) throws(AtomicFile.Failure) {
    let target = try FileTarget(path)
    let present = try contents(of: target)
    if !present.isEmpty, !replacing { throw .exists(path: target.name) }
    guard present.isEmpty || present.contains("collection.yaml") || present.contains("events")
    else {
      throw .cannotCreate(path: target.name, reason: "not a collection, which alone is replaced")
    }
    let files = try files(of: records, base: base, for: target)
    let held = HeldSignals()
    defer { held.release() }
    let passing = target.passingName()
    // Until it has the permissions of another, it is its writer's alone.
    guard mkdir(passing, target.status == nil ? 0o777 : 0o700) == 0 else {
      throw .cannotCreate(path: target.name, reason: AtomicFile.reason())
    }
    do {
      try files.write(into: passing, like: target)
      for name in present where !RecordFiles.parts.contains(name) {
        try HeldSignals.check()
        try FurtherLink.make(to: "\(target.path)/\(name)", at: "\(passing)/\(name)")
      }
      try finish(passing, like: target)
      try publish(passing, at: target, isFull: !present.isEmpty)
    } catch {
      try? FileManager.default.removeItem(atPath: passing)
      throw error as? AtomicFile.Failure ?? .cannotWrite(path: target.name, reason: "\(error)")
    }
    try target.syncFolder()
  }

  /// The files of the records, before anything is on the disk.
  private static func files(
    of records: RecordCollection, base: String?, for target: FileTarget
  ) throws(AtomicFile.Failure) -> RecordFiles {
    do {
      return try RecordFiles(records, base: base)
    } catch {
      throw error as? AtomicFile.Failure ?? .cannotWrite(path: target.name, reason: "\(error)")
    }
  }

  /// What stands in the directory; nothing when it is not there.
  private static func contents(of target: FileTarget) throws(AtomicFile.Failure) -> [String] {
    guard let status = target.status else { return [] }
    guard status.st_mode & S_IFMT == S_IFDIR else {
      throw .cannotCreate(path: target.name, reason: "not a directory")
    }
    do {
      return try FileManager.default.contentsOfDirectory(atPath: target.path)
    } catch {
      throw .cannotCreate(path: target.name, reason: AtomicFile.reason())
    }
  }

  /// Gives the directory the permissions of the one that it replaces, and brings it to the disk.
  private static func finish(_ passing: String, like target: FileTarget) throws {
    let descriptor = open(passing, O_RDONLY | O_DIRECTORY | O_CLOEXEC)
    guard descriptor >= 0 else {
      throw AtomicFile.Failure.cannotWrite(path: target.name, reason: AtomicFile.reason())
    }
    defer { close(descriptor) }
    let permissions = target.status.map { Permissions(target.path, $0) }
    guard permissions?.apply(to: descriptor) ?? true, fsync(descriptor) == 0 else {
      throw AtomicFile.Failure.cannotWrite(path: target.name, reason: AtomicFile.reason())
    }
  }

  /// Gives the directory its name; another that bears it takes the passing one in the same step, and
  /// is removed.
  private static func publish(
    _ passing: String, at target: FileTarget, isFull: Bool
  ) throws(AtomicFile.Failure) {
    guard isFull else {
      if rename(passing, target.path) == 0 { return }
      throw errno == ENOTEMPTY || errno == EEXIST
        ? .exists(path: target.name)
        : .cannotCreate(path: target.name, reason: AtomicFile.reason())
    }
    if vnjp_exchange(passing, target.path) != 0 {
      guard errno == EINVAL || errno == ENOSYS else {
        throw .cannotCreate(path: target.name, reason: AtomicFile.reason())
      }
      try swap(passing, target)
    }
    try? FileManager.default.removeItem(atPath: passing)
  }

  /// Lets the two directories change their names where the file system cannot do it in one step; the
  /// former comes back when that fails.
  private static func swap(
    _ passing: String, _ target: FileTarget
  ) throws(AtomicFile.Failure) {
    let former = target.passingName()
    guard rename(target.path, former) == 0 else {
      throw .cannotCreate(path: target.name, reason: AtomicFile.reason())
    }
    guard rename(passing, target.path) == 0 else {
      let failure = AtomicFile.Failure.cannotCreate(
        path: target.name, reason: AtomicFile.reason())
      rename(former, target.path)
      throw failure
    }
    rename(former, passing)
  }
}
