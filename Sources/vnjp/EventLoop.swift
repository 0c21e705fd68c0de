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
    _ state: inout State, on terminal: consuming Terminal,
    makeWatch: (Mailbox<LoopMessage>) -> RecordsWatch?
  ) throws {
    terminal.show(render(state))
    let mailbox = Mailbox<LoopMessage>()
    _ = mailbox.flatMap(makeWatch)
    let worker = mailbox.map(ExportWorker.init)
    while !state.isFinished {
      terminal.show(render(state))
      terminal.takeMouse(state.mouse.isOn)
      switch terminal.wait(wakeUp: mailbox?.wakeUp) {
      case .key:
        while !state.isFinished, let key = terminal.readKey() {
          for key in KeyMap.keys(of: key, in: state) {
            take(key, in: &state, on: terminal, worker)
          }
        }
      case .wakeUp:
        for message in mailbox?.take() ?? [] {
          switch message {
          case .reread(let opened):
            let count = opened.diagnostics.count { $0.severity == .error }
            state.replaceCatalog(opened.catalog, findingCount: count)
          case .lost(let reason):
            _ = state.apply(.finished(.failed(reason)))
          case .action(let action): _ = state.apply(action)
          }
        }
      case .signal(let number):
        terminal.end(raising: number)
        return
      case .hangUp: throw CommandFailure.terminalGone
      }
    }
  }

  private static func take(
    _ key: Key, in state: inout State, on terminal: borrowing Terminal, _ worker: ExportWorker?
  ) {
    let action: Action?
    if key == .resize {
      let size = terminal.size
      action = .resize(columns: size.columns, rows: size.rows)
    } else {
      action = KeyMap.action(for: key, in: state)
    }
    guard let action else { return }
    for effect in state.apply(action) {
      switch effect {
      case .export(let request):
        if let worker {
          worker.start(request, state)
        } else {
          _ = state.apply(.finished(Effects.export(request, state) { _ in }))
        }
      case .document(let request):
        if let worker {
          worker.start(request, state)
        } else {
          _ = state.apply(.finished(Effects.write(request, state)))
        }
      case .cancelExport: worker?.cancel()
      case .copy(let text):
        let ways = Clipboard().copy(text, through: terminal)
        _ = state.apply(.finished(.copied(text, ways)))
      case .views(let request):
        _ = state.apply(.finished(SavedViewsEffect.perform(request)))
      case .openLink(let url): _ = state.apply(.finished(Effects.openLink(url)))
      }
    }
  }
}
