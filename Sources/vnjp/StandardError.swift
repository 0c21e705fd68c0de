import Foundation

/// What goes to stderr: everything but results.
enum StandardError {
  /// Writes a message; that it cannot be written changes nothing, not even where nobody reads it.
  static func write(_ text: String) {
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
