import Cells
import CooperationFiles
import Foundation

/// What goes to stdout: results, and nothing else.
///
/// Nothing in it steers a terminal: what people read is made safe wherever it goes, what programs read
/// stays byte for byte but on a terminal.
struct StandardOutput: DocumentSink {
  /// Who reads what is written.
  enum Content {
    /// Lines for people.
    case text
    /// A document for programs, such as csv or json.
    case document
  }

  private var buffer: [UInt8] = []
  private let isSafe: Bool

  init(_ content: Content) { isSafe = content == .text || isatty(1) == 1 }

  /// Takes bytes, and writes when enough have come together.
  ///
  /// - Throws: when they cannot be written. A closed pipe ends the program by its signal; where that
  ///   is ignored, the failure says nothing.
  mutating func write(_ bytes: [UInt8]) throws(CommandFailure) {
    buffer += bytes
    guard buffer.count >= 1 << 16 else { return }
    // What is made safe is cut before a letter of ASCII, which joins nothing before it.
    let end = isSafe ? buffer.lastIndex { (0x20..<0x7F).contains($0) } ?? 0 : buffer.count
    let rest = Array(buffer[end...])
    buffer.removeSubrange(end...)
    try flush()
    buffer = rest
  }

  /// Writes what is left.
  mutating func flush() throws(CommandFailure) {
    if isSafe { buffer = Array(String(decoding: buffer, as: UTF8.self).drawnLines.utf8) }
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
}
