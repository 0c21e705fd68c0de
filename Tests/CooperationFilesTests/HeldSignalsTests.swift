import Foundation
import Testing

@testable import CooperationFiles

@Suite(.serialized)
struct HeldSignalsTests {
  @Test(arguments: [SIGHUP, SIGINT, SIGQUIT, SIGTERM])
  func `a signal that is held back is seen and comes on release`(signal: Int32) throws {
    // A handler in place of the signal's own end of the program.
    var (action, before) = (sigaction(), sigaction())
    action.__sigaction_handler.sa_handler = { _ in }
    sigaction(signal, &action, &before)
    defer { sigaction(signal, &before, nil) }
    // Threads of a pool may have all signals blocked.
    var (open, mask) = (sigset_t(), sigset_t())
    sigemptyset(&open)
    sigaddset(&open, signal)
    pthread_sigmask(SIG_UNBLOCK, &open, &mask)
    defer { pthread_sigmask(SIG_SETMASK, &mask, nil) }
    let held = HeldSignals()
    try HeldSignals.check()
    pthread_kill(pthread_self(), signal)
    #expect(throws: AtomicFile.Failure.cancelled) { try HeldSignals.check() }
    held.release()
    try HeldSignals.check()
  }

  @Test func `a signal that is ignored stays so`() throws {
    let before = signal(SIGHUP, SIG_IGN)
    defer { signal(SIGHUP, before) }
    let held = HeldSignals()
    pthread_kill(pthread_self(), SIGHUP)
    try HeldSignals.check()
    held.release()
  }
}
