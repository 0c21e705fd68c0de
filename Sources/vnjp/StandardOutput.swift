import Cells
import CooperationFiles
import Foundation

/// What goes to stdout: results, and nothing else.
struct StandardOutput: DocumentSink {
  private var buffer: [UInt8] = []

  /// Takes bytes, and writes when enough have come together.
  ///
  /// - Throws: when they cannot be written. A closed pipe ends the program by its signal; where that
  ///   is ignored, the failure says nothing.
  mutating func write(_ bytes: [UInt8]) throws(CommandFailure) {
    buffer += bytes
    if buffer.count >= 1 << 16 { try flush() }
  }

  /// Writes what is left.
  mutating func flush() throws(CommandFailure) {
    let number = StandardStream.output.write(buffer)
    buffer.removeAll(keepingCapacity: true)
    guard let number else { return }
    if number == EPIPE { throw CommandFailure(.inputOutput) }
    throw CommandFailure(
      .inputOutput, "cannot write to standard output: \(String(cString: strerror(number)))")
  }

  /// The columns of the terminal on stdout; nil when it is none.
  static var terminalColumns: Int? {
    guard isatty(1) == 1 else { return nil }
    var size = winsize()
    guard ioctl(1, UInt(TIOCGWINSZ), &size) == 0, size.ws_col > 0 else { return nil }
    return Int(size.ws_col)
  }

  /// A text whose control characters are drawn as visible signs.
  static func visible(_ text: String) -> String { String(text.map(\.drawn)) }

  /// The same for a text of several lines.
  static func visibleLines(_ text: String) -> String {
    text.split(separator: "\n", omittingEmptySubsequences: false)
      .map { visible(String($0)) }.joined(separator: "\n")
  }
}
