import Cooperation
import CooperationFiles
import Foundation
import Synchronization

/// Watches a directory of records, reads it again on a thread of its own when a file has changed, and
/// wakes the loop with the result.
///
/// Nothing wakes when nothing happens.
final class RecordsWatch: Sendable {
  /// Becomes readable when a result waits.
  let wakeUp: Int32
  private let signal: Int32
  private let watcher: Int32
  private let cache: CollectionCache
  private let result = Mutex<CollectionCache.Opened?>(nil)

  /// Begins to watch; nil when the system has no watch to give.
  init?(_ cache: CollectionCache) {
    var ends: [Int32] = [0, 0]
    let watcher = inotify_init1(Int32(IN_CLOEXEC))
    guard watcher >= 0, pipe(&ends) == 0,
      ends.allSatisfy({ fcntl($0, F_SETFL, O_NONBLOCK) == 0 && fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
      )
    else { return nil }
    self.watcher = watcher
    self.cache = cache
    wakeUp = ends[0]
    signal = ends[1]
    addWatches()
    let thread = Thread { [self] in run() }
    thread.start()
  }

  /// What was read, once, and makes the wake-up end quiet again.
  func take() -> CollectionCache.Opened? {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(wakeUp, &bytes, bytes.count) > 0 {}
    return result.withLock { result in
      defer { result = nil }
      return result
    }
  }

  private func run() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while read(watcher, &bytes, bytes.count) > 0 {
      // An editor writes in several steps: wait until none has come for a moment.
      var wait = pollfd(fd: watcher, events: Int16(POLLIN), revents: 0)
      while poll(&wait, 1, 150) > 0, read(watcher, &bytes, bytes.count) > 0 {}
      addWatches()
      let opened = cache.open()
      result.withLock { $0 = opened }
      var byte: UInt8 = 1
      _ = write(signal, &byte, 1)
    }
  }

  /// Watches the directory and the folders of records in it, new ones too.
  private func addWatches() {
    let mask = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_DELETE | IN_CREATE)
    let manager = FileManager.default
    var folders = [cache.directory]
    for name in ["events", "memoranda"] {
      let place = "\(cache.directory)/\(name)"
      folders.append(place)
      let children = (try? manager.contentsOfDirectory(atPath: place)) ?? []
      folders += children.filter { !$0.contains(".") }.map { "\(place)/\($0)" }
    }
    for folder in folders { inotify_add_watch(watcher, folder, mask) }
  }
}
