import Cells
import Foundation
import Testing

@testable import Loop

/// A terminal that presses the keys of a script, and keeps what it is shown.
final class ScriptedTerminal: BrowserTerminal {
  /// What happens at the terminal next.
  enum Step: Sendable {
    /// Keys by their spelling, parted by blanks, which wait to be read one after another.
    case press(String)
    /// Text that is typed.
    case type(String)
    case resize(Size)
    /// A key is held, and always one more waits, until the next screen.
    case flood(Key)
    /// A key is held until the signal that comes meanwhile is looked for.
    case floodUntil(Int32, Key)
    /// Nothing is pressed until a screen has this text.
    case shows(String)
    /// Something happens elsewhere.
    case meanwhile(@Sendable () throws -> Void)
    case signal(Int32)
    case hangUp
  }

  private(set) var size = Size(columns: 80, rows: 24)
  /// The screens, in their order.
  private(set) var screens: [String] = []
  /// What was sent past the screen.
  private(set) var sent: [UInt8] = []
  /// Whether the mouse was taken, each time it was said.
  private(set) var mouse: [Bool] = []
  var takesBytes = true
  private var steps: ArraySlice<Step>
  private var keys: ArraySlice<Key> = []
  /// What is held down, and how many screens there were when it was.
  private var held: (key: Key, screens: Int)?
  private var signal: Int32?
  /// How many keys of a flood were read.
  private(set) var floodCount = 0

  init(_ steps: Step...) { self.steps = steps[...] }

  /// The last screen.
  var text: String { screens.last ?? "" }

  func show(_ screen: borrowing Screen) { screens.append(screen.text) }

  func takeMouse(_ takes: Bool) { mouse.append(takes) }

  func readKey() -> Key? {
    guard let held else { return keys.popFirst() }
    guard floodCount < Self.mostKeys, signal != nil || screens.count == held.screens else {
      self.held = nil
      return nil
    }
    floodCount += 1
    return held.key
  }

  /// A flood ends after so many keys in any case.
  static let mostKeys = 300_000

  /// A signal comes with the hundredth key of its flood.
  var hasSignal: Bool { signal != nil && floodCount > 100 }

  func send(_ bytes: [UInt8]) -> Bool {
    if takesBytes { sent += bytes }
    return takesBytes
  }

  func wait(wakeUp: Int32?) -> WaitResult {
    while let step = steps.first {
      if case .shows(let text) = step {
        if self.text.contains(text) {
          steps.removeFirst()
          continue
        }
        guard let wakeUp, Self.isReadable(wakeUp) else {
          Issue.record("never shown: \(text)\n\(self.text)")
          return .hangUp
        }
        return .wakeUp
      }
      steps.removeFirst()
      switch step {
      case .press(let names):
        keys = names.split(separator: " ").compactMap { Key(spelling: String($0)) }[...]
        return .key
      case .type(let text):
        keys = text.map(Key.character)[...]
        return .key
      case .resize(let size):
        self.size = size
        keys = [.resize]
        return .key
      case .flood(let key):
        held = (key, screens.count)
        floodCount = 0
        return .key
      case .floodUntil(let number, let key):
        held = (key, screens.count)
        floodCount = 0
        signal = number
        steps = [.signal(number)]
        return .key
      case .meanwhile(let body):
        do { try body() } catch { Issue.record(error) }
      case .signal(let number): return .signal(number)
      case .hangUp: return .hangUp
      case .shows: break
      }
    }
    Issue.record("the script is at its end and the loop is not\n\(text)")
    return .hangUp
  }

  /// Waits until a descriptor can be read; false when it never can.
  static func isReadable(_ descriptor: Int32) -> Bool {
    var wait = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
    return poll(&wait, 1, 20_000) > 0
  }
}
