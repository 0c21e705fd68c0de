import Foundation

/// Signals that end the program, held back on this thread while something stands on the disk that a
/// signal must not leave behind.
///
/// What is written asks whether one waits, clears away and gives up; on release the signal comes, and
/// does what it does. A signal that is ignored stays so.
struct HeldSignals {
  private var before = sigset_t()

  /// Holds them back until `release`.
  init() {
    var held = sigset_t()
    sigemptyset(&held)
    for signal in Self.ending where !Self.isIgnored(signal) { sigaddset(&held, signal) }
    pthread_sigmask(SIG_BLOCK, &held, &before)
  }

  /// Lets them come.
  func release() {
    var mask = before
    pthread_sigmask(SIG_SETMASK, &mask, nil)
  }

  /// Gives up where one waits.
  ///
  /// - Throws: `cancelled`
  static func check() throws(AtomicFile.Failure) {
    var waiting = sigset_t()
    guard sigpending(&waiting) == 0,
      ending.contains(where: { sigismember(&waiting, $0) == 1 && !isIgnored($0) })
    else { return }
    throw .cancelled
  }

  private static let ending = [SIGHUP, SIGINT, SIGQUIT, SIGTERM]

  private static func isIgnored(_ signal: Int32) -> Bool {
    var action = sigaction()
    guard sigaction(signal, nil, &action) == 0 else { return false }
    return unsafeBitCast(action.__sigaction_handler.sa_handler, to: Int.self)
      == unsafeBitCast(SIG_IGN, to: Int.self)
  }
}
