import Foundation
import Synchronization

/// How far long work is, on stderr where that is a terminal, from its first second on.
final class ProgressLine: Sendable {
  private let isShown: Bool
  private let start = ContinuousClock.now
  private let last = Mutex(Duration.zero)

  init() { isShown = isatty(2) == 1 }

  /// Shows how much of all is done, ten times a second at most.
  @Sendable func show(_ done: Int, of all: Int) {
    guard isShown else { return }
    let now = ContinuousClock.now - start
    let isDue = last.withLock { last in
      guard now > .seconds(1), now - last > .milliseconds(100) else { return false }
      last = now
      return true
    }
    if isDue { StandardError.replaceLine(with: "\(done) / \(all)") }
  }

  /// Wipes the line.
  func end() {
    if last.withLock({ $0 > .zero }) { StandardError.replaceLine(with: "") }
  }
}
