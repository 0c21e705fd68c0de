import Foundation
import Synchronization

/// How far a long export is, on stderr where that is a terminal, from its first second on.
final class ProgressLine: Sendable {
  private let total: Int
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let last = Mutex(Duration.zero)

  init(total: Int) {
    self.total = total
    isShown = isatty(2) == 1
  }

  /// Shows how many records are written, ten times a second at most, and wipes the line at the end.
  @Sendable func show(_ count: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now - start
    let isEnd = count == total
    let isDue = last.withLock { last in
      guard now > .seconds(1), isEnd ? last > .zero : now - last > .milliseconds(100) else {
        return false
      }
      last = now
      return true
    }
    guard isDue else { return }
    StandardError.write(isEnd ? "\r\u{1B}[K" : "\r\(count) / \(total)")
  }
}
