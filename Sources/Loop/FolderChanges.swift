import Foundation
import Synchronization

/// What changes in a directory of records and the folders in it, or of one file, by inotify.
///
/// A file is watched through its directory, so that one that takes its place is seen.
/// While the directory is not there, the nearest one above it that is there is watched in its place.
final class FolderChanges: Sendable {
  private let directory: String
  /// The name of the one file in it that counts; nil where all do.
  private let file: String?
  private let watcher: Int32
  /// The watches of folders above a directory that is not there.
  private let above = Mutex<[Int32]>([])

  private static let mask = UInt32(
    IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_MOVE_SELF | IN_DELETE | IN_DELETE_SELF
      | IN_CREATE | IN_ATTRIB)

  /// Nil when the system has no watch to give.
  init?(_ path: String, isFile: Bool) {
    let watcher = inotify_init1(Int32(IN_CLOEXEC))
    guard watcher >= 0 else { return nil }
    self.watcher = watcher
    let url = URL(fileURLWithPath: path)
    directory = isFile ? url.deletingLastPathComponent().path : path
    file = isFile ? url.lastPathComponent : nil
  }

  deinit { close(watcher) }

  /// Watches what is there now, new folders too.
  func watch() {
    guard add(directory) >= 0 else { return watchAbove() }
    above.withLock { watches in
      for watch in watches { inotify_rm_watch(watcher, watch) }
      watches = []
    }
    guard file == nil else { return }
    let manager = FileManager.default
    for name in ["events", "memoranda"] {
      let place = "\(directory)/\(name)"
      add(place)
      let children = (try? manager.contentsOfDirectory(atPath: place)) ?? []
      for child in children where !child.contains(".") { add("\(place)/\(child)") }
    }
  }

  /// Waits for changes, and until none has come for a moment, since an editor writes in several steps.
  ///
  /// - Returns: false when `bell` can be read.
  func wait(until bell: Int32) -> Bool {
    var places = [
      pollfd(fd: watcher, events: Int16(POLLIN), revents: 0),
      pollfd(fd: bell, events: Int16(POLLIN), revents: 0),
    ]
    while true {
      guard poll(&places, 2, -1) > 0 else {
        if errno == EINTR { continue }
        return false
      }
      if places[1].revents != 0 { return false }
      if take() { break }
    }
    let end = ContinuousClock.now + .seconds(2)
    while ContinuousClock.now < end, poll(&places, 1, 150) > 0 { _ = take() }
    return true
  }

  @discardableResult
  private func add(_ folder: String) -> Int32 {
    let mask = file != nil && folder == directory ? Self.mask | UInt32(IN_MODIFY) : Self.mask
    return inotify_add_watch(watcher, folder, mask)
  }

  /// Watches the nearest folder above the directory; what is made between two looks is found by the
  /// next.
  private func watchAbove() {
    var watched: String?
    while true {
      var folder = directory
      var watch = add(folder)
      while watch < 0, folder != "/" {
        folder = URL(fileURLWithPath: folder).deletingLastPathComponent().path
        watch = add(folder)
      }
      if folder == directory { return self.watch() }
      if folder == watched { return }
      above.withLock { $0.append(watch) }
      watched = folder
    }
  }

  /// Takes what has happened; false where that is only the end of a watch.
  private func take() -> Bool {
    var bytes = [UInt8](repeating: 0, count: 1 << 14)
    let count = read(watcher, &bytes, bytes.count)
    guard count > 0 else { return false }
    var offset = 0
    var isChange = false
    // An event: watch, mask, cookie and the length of the name, four bytes each, and the name.
    while offset + 16 <= count {
      let (mask, length) = bytes.withUnsafeBytes { bytes in
        (
          bytes.loadUnaligned(fromByteOffset: offset + 4, as: UInt32.self),
          bytes.loadUnaligned(fromByteOffset: offset + 12, as: UInt32.self)
        )
      }
      let name = bytes[min(offset + 16, count)..<min(offset + 16 + Int(length), count)]
        .prefix { $0 != 0 }
      let isOther = file.map {
        !name.isEmpty && above.withLock(\.isEmpty) && !$0.utf8.elementsEqual(name)
      }
      if mask & UInt32(IN_IGNORED) == 0, isOther != true { isChange = true }
      offset += 16 + Int(length)
    }
    return isChange
  }
}
