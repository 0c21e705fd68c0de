import Browser
import Cooperation
import CooperationFiles
import Foundation
import Synchronization

/// Writes an export on a thread of its own, and tells the loop how far it is.
final class ExportWorker: Sendable {
  private let mailbox: Mailbox<LoopMessage>
  private let flag = CancelFlag()
  private let lastTold = Mutex(ContinuousClock.now)

  init(_ mailbox: Mailbox<LoopMessage>) { self.mailbox = mailbox }

  /// Begins; one export is written at a time, which the dialog sees to.
  ///
  /// `number` is the request's.
  func start(
    _ request: ExportRequest, of catalog: Catalog, on today: CalendarDate, as number: Int
  ) {
    flag.lower()
    let thread = Thread { [self] in
      let result = Effects.export(request, of: catalog, on: today) { count in
        try self.reached(count, of: number)
      }
      mailbox.post(.input(.finished(number, result)))
    }
    thread.start()
  }

  /// Begins to write the document of a page.
  func start(
    _ request: DocumentRequest, of catalog: Catalog, on today: CalendarDate, as number: Int
  ) {
    let thread = Thread { [mailbox] in
      let result = Effects.write(request, of: catalog, on: today)
      mailbox.post(.input(.finished(number, result)))
    }
    thread.stackSize = 8 << 20
    thread.start()
  }

  /// Stops the export at its next record.
  func cancel() { flag.raise() }

  /// Tells how many records are written, twenty times a second at most.
  private func reached(_ count: Int, of number: Int) throws {
    if flag.isRaised { throw CancellationError() }
    let now = ContinuousClock.now
    let isDue = lastTold.withLock { last in
      guard now - last > .milliseconds(50) else { return false }
      last = now
      return true
    }
    if isDue { mailbox.post(.input(.progressed(number, count: count))) }
  }
}
