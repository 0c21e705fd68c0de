package import Browser
package import CooperationFiles
import Foundation

/// Watches a directory or a file of records, and reads it again on a thread of its own when a file has
/// changed.
///
/// What goes away is waited for where it was. Nothing wakes when nothing happens.
package final class RecordsWatch: Sendable {
  private let changes: FolderChanges
  private let place: any RecordsPlace
  private let mailbox: Mailbox<Input>
  /// Tells the thread to end.
  private let bell: Mailbox<Void>

  /// Begins to watch; nil when the system has no watch to give.
  package init?(_ place: any RecordsPlace, _ mailbox: Mailbox<Input>) {
    guard let changes = FolderChanges(place.path, isFile: place.isFile), let bell = Mailbox<Void>()
    else {
      return nil
    }
    self.changes = changes
    self.place = place
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
      do {
        let opened = try place.readAgain()
        obstacle = nil
        let errors = opened.diagnostics.count { $0.severity == .error }
        mailbox.post(.records(opened.catalog, findingCount: errors))
      } catch {
        if error != obstacle {
          mailbox.post(.lost(RecordsLoss(place: place.path, reason: error.loss)))
        }
        obstacle = error
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
    case .damaged: .damaged
    case .other(let reason): .other(reason)
    }
  }
}
