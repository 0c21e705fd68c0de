import Cells
import Foundation

/// What goes to stderr: everything but results.
enum StandardError {
  /// Writes lines, in which nothing steers a terminal.
  static func write(_ text: String) { put(text.drawnLines) }

  /// Shows a line in the place of the one before it, on a terminal; an empty one wipes it.
  static func replaceLine(with text: String) {
    put("\r" + (text.isEmpty ? "\u{1B}[K" : text.drawn))
  }

  /// Writes a text; that it cannot be written changes nothing, not even where nobody reads it.
  private static func put(_ text: String) {
    var signals = sigset_t()
    var pending = sigset_t()
    var before = sigset_t()
    sigemptyset(&signals)
    sigaddset(&signals, SIGPIPE)
    sigpending(&pending)
    pthread_sigmask(SIG_BLOCK, &signals, &before)
    if StandardStream.error.write(Array(text.utf8)) == EPIPE,
      sigismember(&pending, SIGPIPE) == 0
    {
      var none = timespec()
      sigtimedwait(&signals, nil, &none)
    }
    pthread_sigmask(SIG_SETMASK, &before, nil)
  }
}
