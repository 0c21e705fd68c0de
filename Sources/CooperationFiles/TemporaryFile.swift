import CFileSystem
import Foundation

/// A file that has no name yet, or a passing one, until it is whole.
struct TemporaryFile {
  let descriptor: Int32
  private let target: FileTarget
  /// Its passing name; nil where the file system keeps files without one.
  private let name: String?
  /// What it shall have of the file that it replaces; nil for one that has its own mode.
  private let permissions: Permissions?
  /// What would leave the passing name behind; nil for a file that goes by itself.
  private let held: HeldSignals?

  /// Opens one in the directory of its target; a `mode` is its own, whatever umask and target say.
  ///
  /// - Throws: `cannotCreate` with the system's reason.
  init(for target: FileTarget, mode: mode_t? = nil) throws(AtomicFile.Failure) {
    self.target = target
    permissions = mode == nil ? target.status.map { Permissions(target.path, $0) } : nil
    // Until it has the permissions of another, it is its writer's alone.
    let beginning = mode ?? (permissions == nil ? 0o666 : 0o600)
    let flags = O_WRONLY | O_CLOEXEC
    let nameless = open(target.folder, Self.namelessFlag | flags, beginning)
    if nameless >= 0, access(Self.link(to: nameless), F_OK) == 0 {
      descriptor = nameless
      name = nil
      held = nil
      return
    }
    if nameless >= 0 { close(nameless) }
    let passing = target.passingName()
    let held = HeldSignals()
    descriptor = open(passing, O_CREAT | O_EXCL | flags, beginning)
    guard descriptor >= 0 else {
      let reason = AtomicFile.reason()
      held.release()
      throw .cannotCreate(path: target.name, reason: reason)
    }
    name = passing
    self.held = held
  }

  /// True where signals are held back until the file has its name or is gone.
  var holdsSignals: Bool { held != nil }

  /// Throws the file away.
  func discard() {
    close(descriptor)
    if let name { unlink(name) }
    held?.release()
  }

  /// Brings the file to the disk and gives it its name.
  ///
  /// A file that appeared meanwhile is not replaced unasked.
  func publish(replacing: Bool) throws(AtomicFile.Failure) {
    let held = HeldSignals()
    defer {
      held.release()
      self.held?.release()
    }
    guard permissions?.apply(to: descriptor) ?? true, fsync(descriptor) == 0 else {
      let failure = AtomicFile.Failure.cannotWrite(
        path: target.name, reason: AtomicFile.reason())
      discard()
      throw failure
    }
    guard replacing ? replace() : appear() else {
      let failure: AtomicFile.Failure =
        errno == EEXIST
        ? .exists(path: target.name)
        : .cannotCreate(path: target.name, reason: AtomicFile.reason())
      discard()
      throw failure
    }
    close(descriptor)
    try target.syncFolder()
  }

  /// Takes the name that nothing has; false with `errno` otherwise.
  private func appear() -> Bool {
    guard let name else { return linked(to: target.path) }
    if vnjp_rename_new(name, target.path) == 0 { return true }
    // Some file systems cannot tell a new name from an old one in the same step.
    guard errno == EINVAL || errno == ENOSYS else { return false }
    guard access(target.path, F_OK) != 0 else {
      errno = EEXIST
      return false
    }
    return rename(name, target.path) == 0
  }

  /// Takes the name from whatever has it; false with `errno` otherwise.
  private func replace() -> Bool {
    if let name { return rename(name, target.path) == 0 }
    // A link cannot replace a file, a rename can: the file bears a passing name for a moment.
    let passing = target.passingName()
    guard linked(to: passing) else { return false }
    if rename(passing, target.path) == 0 { return true }
    let number = errno
    unlink(passing)
    errno = number
    return false
  }

  private func linked(to path: String) -> Bool {
    linkat(AT_FDCWD, Self.link(to: descriptor), AT_FDCWD, path, AT_SYMLINK_FOLLOW) == 0
  }

  private static func link(to descriptor: Int32) -> String { "/proc/self/fd/\(descriptor)" }

  /// `O_TMPFILE`, whose macro Swift does not see.
  private static var namelessFlag: Int32 { 0o20_000_000 | O_DIRECTORY }
}
