import Browser
import Cells
import Cooperation
import CooperationFiles
import Curses
import Foundation

/// Shows the state, waits for a key, applies it, does what is asked, and so on until the end.
enum EventLoop {
  /// Runs until the user quits; a signal ends the program with the terminal restored.
  ///
  /// `makeWatch` is called when the first frame is shown, so that it does not wait for it.
  static func run(
    _ state: inout State, on terminal: consuming Terminal, makeWatch: () -> RecordsWatch?
  ) throws {
    terminal.show(render(state))
    let watch = makeWatch()
    while !state.isFinished {
      terminal.show(render(state))
      switch terminal.wait(wakeUp: watch?.wakeUp) {
      case .key:
        while !state.isFinished, let key = terminal.readKey() {
          for key in KeyMap.keys(of: key, in: state) {
            take(key, in: &state, size: terminal.size)
          }
        }
      case .wakeUp:
        if let opened = watch?.take() {
          let count = opened.diagnostics.count { $0.severity == .error }
          state.replaceCatalog(opened.catalog, findingCount: count)
        }
      case .signal(let number):
        terminal.end(raising: number)
        return
      case .hangUp: throw CommandFailure(.inputOutput, "the terminal is gone")
      }
    }
  }

  private static func take(_ key: Key, in state: inout State, size: Size) {
    let action: Action?
    if key == .resize {
      action = .resize(columns: size.columns, rows: size.rows)
    } else {
      action = KeyMap.action(for: key, in: state)
    }
    guard let action else { return }
    for effect in state.apply(action) {
      _ = state.apply(.finished(Effects.perform(effect, state)))
    }
  }
}
