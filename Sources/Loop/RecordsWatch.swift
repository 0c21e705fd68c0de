package import Browser
package import CooperationFiles
import Foundation

/// Watches a directory of records, and reads it again on a thread of its own when a file has changed.
///
/// A directory that goes away is waited for where it was. Nothing wakes when nothing happens.
package final class RecordsWatch: Sendable {
  private let changes: FolderChanges
  private let cache: CollectionCache
  private let mailbox: Mailbox<Input>
  /// Tells the thread to end.
  private let bell: Mailbox<Void>

  /// Begins to watch; nil when the system has no watch to give.
  package init?(_ cache: CollectionCache, _ mailbox: Mailbox<Input>) {
    guard let changes = FolderChanges(cache.directory), let bell = Mailbox<Void>() else {
      return nil
    }
    self.changes = changes
    self.cache = cache
    self.mailbox = mailbox
    self.bell = bell
    changes.watch()
    let thread = Thread { [self] in run() }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Watches no more.
  package func end() { bell.post(()) }

  private func run() {
    var obstacle: CollectionCache.Obstacle?
    while changes.wait(until: bell.wakeUp) {
      changes.watch()
      let before = obstacle
      obstacle = cache.obstacle
      if let obstacle {
        guard obstacle != before else { continue }
        mailbox.post(.lost(RecordsLoss(directory: cache.directory, reason: obstacle.loss)))
      } else {
        let opened = cache.open()
        let errors = opened.diagnostics.count { $0.severity == .error }
        mailbox.post(.records(opened.catalog, findingCount: errors))
      }
    }
  }
}

extension CollectionCache.Obstacle {
  /// What it is to the browser.
  fileprivate var loss: RecordsLoss.Reason {
    switch self {
    case .missing: .missing
    case .notADirectory: .notADirectory
    case .forbidden: .forbidden
    case .withoutRecords: .withoutRecords
    case .other(let reason): .other(reason)
    }
  }
}
