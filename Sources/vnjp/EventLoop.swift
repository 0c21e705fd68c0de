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
          let effects =
            key == .resize ? state.apply(.resized(terminal.size)) : state.press(key)
          perform(effects, in: &state, on: terminal, worker)
        }
      case .wakeUp:
        for message in mailbox?.take() ?? [] {
          switch message {
          case .reread(let opened):
            let count = opened.diagnostics.count { $0.severity == .error }
            perform(
              state.apply(.records(opened.catalog, findingCount: count)), in: &state, on: terminal,
              worker)
          case .lost(let reason):
            perform(
              state.apply(.finished(.failed(reason))), in: &state, on: terminal, worker)
          case .input(let input): perform(state.apply(input), in: &state, on: terminal, worker)
          }
        }
      case .signal(let number):
        terminal.end(raising: number)
        return
      case .hangUp: throw CommandFailure.terminalGone
      }
    }
  }

  /// Does each effect, and those of its result.
  private static func perform(
    _ effects: [Effect], in state: inout State, on terminal: borrowing Terminal,
    _ worker: ExportWorker?
  ) {
    for effect in effects {
      guard let result = perform(effect, in: state, on: terminal, worker) else { continue }
      perform(state.apply(.finished(result)), in: &state, on: terminal, worker)
    }
  }

  /// Does an effect, or lets the worker do it.
  ///
  /// - Returns: how it went; nil while it is being done.
  private static func perform(
    _ effect: Effect, in state: State, on terminal: borrowing Terminal, _ worker: ExportWorker?
  ) -> EffectResult? {
    switch effect {
    case .export(let request):
      guard let worker else { return Effects.export(request, state) { _ in } }
      worker.start(request, state)
      return nil
    case .document(let request):
      guard let worker else { return Effects.write(request, state) }
      worker.start(request, state)
      return nil
    case .cancelExport:
      worker?.cancel()
      return nil
    case .copy(let text): return .copied(text, Clipboard().copy(text, through: terminal))
    case .views(let request): return SavedViewsEffect.perform(request)
    case .openLink(let url): return Effects.openLink(url)
    }
  }
}
