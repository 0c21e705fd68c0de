package import Cells

/// What the loop needs of a terminal: it shows screens and hands over keys.
///
/// One loop on one thread uses it.
package protocol BrowserTerminal: ~Copyable {
  /// The extent now.
  var size: Size { get }

  /// Draws a screen.
  borrowing func show(_ screen: borrowing Screen)

  /// Takes the mouse, whose presses then come as keys, or leaves it.
  borrowing func takeMouse(_ takes: Bool)

  /// Blocks until there is a key, a signal, a hang-up, or something to read from `wakeUp`.
  borrowing func wait(wakeUp: Int32?) -> WaitResult

  /// True when a signal waits to be told by `wait`, however many keys do.
  var hasSignal: Bool { get }

  /// The next key that waits; nil when there is none.
  borrowing func readKey() -> Key?

  /// Writes bytes that move nothing on the screen; false when they are not taken.
  borrowing func send(_ bytes: [UInt8]) -> Bool
}
