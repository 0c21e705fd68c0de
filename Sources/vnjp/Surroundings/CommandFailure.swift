import Cells

/// Why a command ends early: what it says on stderr, and its exit status.
struct CommandFailure: Error {
  let status: ExitStatus
  /// Lines for stderr; none when all was said.
  let lines: [String]

  /// Ends with one line, or with none.
  init(_ status: ExitStatus, _ message: String = "") {
    self.init(status, lines: message.isEmpty ? [] : [message])
  }

  /// Ends with lines, none of which breaks: names in them begin no line of their own.
  init(_ status: ExitStatus, lines: [String]) {
    self.status = status
    self.lines = lines.map(\.drawn)
  }

  /// The lines as one text.
  var message: String { lines.joined(separator: "\n") }

  /// The terminal of the browser has gone away.
  static let terminalGone = CommandFailure(.inputOutput, "the terminal is gone")

  /// Writes the message to stderr.
  func report() {
    guard !lines.isEmpty else { return }
    StandardError.write("vnjp: \(message)\n")
  }
}
