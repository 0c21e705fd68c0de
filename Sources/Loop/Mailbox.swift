import Foundation
import Synchronization

/// What other threads have for a loop, and a descriptor that wakes it.
///
/// Nothing wakes when nothing happens.
package final class Mailbox<Message: Sendable>: Sendable {
  /// Becomes readable when a message waits.
  package let wakeUp: Int32
  private let signal: Int32
  private let messages = Mutex<[Message]>([])

  /// Opens one; nil when the system has no pipe to give.
  package init?() {
    var ends: [Int32] = [0, 0]
    guard pipe(&ends) == 0,
      ends.allSatisfy({ fcntl($0, F_SETFL, O_NONBLOCK) == 0 && fcntl($0, F_SETFD, FD_CLOEXEC) == 0 }
      )
    else { return nil }
    wakeUp = ends[0]
    signal = ends[1]
  }

  /// Leaves a message.
  package func post(_ message: Message) {
    messages.withLock { $0.append(message) }
    var byte: UInt8 = 1
    _ = write(signal, &byte, 1)
  }

  deinit {
    close(wakeUp)
    close(signal)
  }

  /// Takes all messages, and makes the descriptor quiet again.
  package func take() -> [Message] {
    var bytes = [UInt8](repeating: 0, count: 64)
    while read(wakeUp, &bytes, bytes.count) > 0 {}
    return messages.withLock { messages in
      defer { messages = [] }
      return messages
    }
  }
}
