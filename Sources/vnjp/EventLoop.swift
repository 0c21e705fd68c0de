import Browser
import Cells
import Cooperation
import CooperationFiles
import Curses
import Foundation

/// Shows the browser, waits for a key, applies it, does what is asked, and so on until the end.
enum EventLoop {
  /// Runs until the user quits; a signal ends the program with the terminal restored.
  ///
  /// `makeWatch` is called when the first frame is shown, so that it does not wait for it.
  static func run(
    _ browser: inout Browser, on terminal: consuming Terminal,
    makeWatch: (Mailbox<LoopMessage>) -> RecordsWatch?
  ) throws {
    terminal.show(render(browser))
    let mailbox = Mailbox<LoopMessage>()
    _ = mailbox.flatMap(makeWatch)
    let worker = mailbox.map(ExportWorker.init)
    while !browser.isFinished {
      terminal.show(render(browser))
      terminal.takeMouse(browser.session.mouse.isOn)
      switch terminal.wait(wakeUp: mailbox?.wakeUp) {
      case .key:
        while !browser.isFinished, let key = terminal.readKey() {
          let requests =
            key == .resize ? browser.apply(.resized(terminal.size)) : browser.press(key)
          perform(requests, in: &browser, on: terminal, worker)
        }
      case .wakeUp:
        for message in mailbox?.take() ?? [] {
          perform(browser.apply(message.input), in: &browser, on: terminal, worker)
        }
      case .signal(let number):
        terminal.end(raising: number)
        return
      case .hangUp: throw CommandFailure.terminalGone
      }
    }
  }

  /// Does what each request asks, and what its result asks.
  private static func perform(
    _ requests: [Request], in browser: inout Browser, on terminal: borrowing Terminal,
    _ worker: ExportWorker?
  ) {
    for request in requests {
      guard let result = perform(request, browser.session, on: terminal, worker) else { continue }
      let next = browser.apply(.finished(request.number, result))
      perform(next, in: &browser, on: terminal, worker)
    }
  }

  /// Does what a request asks, or lets the worker do it.
  ///
  /// - Returns: how it went; nil while it is being done.
  private static func perform(
    _ request: Request, _ session: Session, on terminal: borrowing Terminal,
    _ worker: ExportWorker?
  ) -> EffectResult? {
    let (catalog, today) = (session.catalog, session.today)
    switch request.effect {
    case .export(let export):
      guard let worker else { return Effects.export(export, of: catalog, on: today) { _ in } }
      worker.start(export, of: catalog, on: today, as: request.number)
      return nil
    case .document(let document):
      guard let worker else { return Effects.write(document, of: catalog, on: today) }
      worker.start(document, of: catalog, on: today, as: request.number)
      return nil
    case .cancelExport:
      worker?.cancel()
      return nil
    case .copy(let text): return .copied(text, Clipboard().copy(text, through: terminal))
    case .views(let views): return SavedViewsEffect.perform(views)
    case .openLink(let url): return Effects.openLink(url)
    }
  }
}
