import Foundation

/// Why a command ends early: what it says on stderr, and its exit status.
struct CommandFailure: Error {
  let status: ExitStatus
  /// Lines for stderr; empty when all was said.
  let message: String

  init(_ status: ExitStatus, _ message: String = "") {
    self.status = status
    self.message = message
  }

  /// The terminal of the browser has gone away.
  static let terminalGone = CommandFailure(.inputOutput, "the terminal is gone")

  /// Writes the message to stderr.
  func report() {
    guard !message.isEmpty else { return }
    StandardError.write("vnjp: \(message)\n")
  }
}
