import Cooperation
import CooperationFiles
import Foundation

/// Watches a directory of records, and reads it again on a thread of its own when a file has changed.
///
/// Nothing wakes when nothing happens.
final class RecordsWatch: Sendable {
  private let watcher: Int32
  private let cache: CollectionCache
  private let mailbox: Mailbox<LoopMessage>

  /// Begins to watch; nil when the system has no watch to give.
  init?(_ cache: CollectionCache, _ mailbox: Mailbox<LoopMessage>) {
    let watcher = inotify_init1(Int32(IN_CLOEXEC))
    guard watcher >= 0 else { return nil }
    self.watcher = watcher
    self.cache = cache
    self.mailbox = mailbox
    addWatches()
    let thread = Thread { [self] in run() }
    thread.start()
  }

  private func run() {
    var bytes = [UInt8](repeating: 0, count: 4096)
    while read(watcher, &bytes, bytes.count) > 0 {
      // An editor writes in several steps: wait until none has come for a moment.
      var wait = pollfd(fd: watcher, events: Int16(POLLIN), revents: 0)
      while poll(&wait, 1, 150) > 0, read(watcher, &bytes, bytes.count) > 0 {}
      addWatches()
      if let reason = cache.obstacle {
        mailbox.post(.lost("cannot read \(cache.directory): \(reason)"))
      } else {
        mailbox.post(.reread(cache.open()))
      }
    }
  }

  /// Watches the directory and the folders of records in it, new ones too.
  private func addWatches() {
    let mask = UInt32(
      IN_CLOSE_WRITE | IN_MOVED_TO | IN_MOVED_FROM | IN_MOVE_SELF | IN_DELETE | IN_DELETE_SELF
        | IN_CREATE)
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
