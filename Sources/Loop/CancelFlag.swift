import Synchronization

/// Tells another thread to stop.
final class CancelFlag: Sendable {
  private let value = Atomic(false)

  /// True once it was raised, until it is lowered.
  var isRaised: Bool { value.load(ordering: .relaxed) }

  /// Asks to stop.
  func raise() { value.store(true, ordering: .relaxed) }

  /// Takes it back, before something new begins.
  func lower() { value.store(false, ordering: .relaxed) }
}
