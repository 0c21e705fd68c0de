/// What ended a wait.
package enum WaitResult: Hashable, Sendable {
  /// Keys, or a new size, may be read: call `readKey` until it gives nil, then draw.
  case key

  /// The wake-up descriptor can be read; it is the caller's to drain.
  case wakeUp

  /// A signal asks the program to end; the terminal is restored first.
  case signal(Int32)

  /// The terminal is gone.
  case hangUp
}
