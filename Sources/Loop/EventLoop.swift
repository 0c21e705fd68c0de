package import Browser
import Cells
import Cooperation

/// Shows the browser, waits for a key, applies it, does what is asked, and so on until the end.
package enum EventLoop {
  /// How the browser ended.
  package enum Ending: Hashable, Sendable {
    /// The user has quit.
    case quit
    /// A signal asks the program to end, which restores the terminal first.
    case signal(Int32)
    /// The terminal is gone.
    case hungUp
  }

  /// Runs until the user quits, or the terminal or a signal ends it.
  ///
  /// `makeWatch` is called when the first frame is shown, so that it does not wait for it; the watch
  /// ends with the loop.
  package static func run<Terminal: BrowserTerminal & ~Copyable>(
    _ browser: inout Browser, on terminal: borrowing Terminal, _ effects: Effects,
    makeWatch: (Mailbox<Input>) -> RecordsWatch? = { _ in nil }
  ) -> Ending {
    terminal.show(render(browser))
    let mailbox = Mailbox<Input>()
    let watch = mailbox.flatMap(makeWatch)
    defer { watch?.end() }
    let worker = mailbox.map { ExportWorker($0, effects) }
    while !browser.isFinished {
      terminal.show(render(browser))
      terminal.takeMouse(browser.session.mouse.isOn)
      switch terminal.wait(wakeUp: mailbox?.wakeUp) {
      case .key:
        var shown = ContinuousClock.now
        // Read to see whether it is one more letter, and not yet taken.
        var next: Key?
        while !browser.isFinished,
          let key = next ?? (terminal.hasSignal ? nil : terminal.readKey())
        {
          next = nil
          let requests: [Request]
          switch key {
          case .resize: requests = browser.apply(.resized(terminal.size))
          case .character(let letter) where browser.takesText:
            var text = String(letter)
            repeat {
              next = terminal.readKey()
              guard case .character(let letter) = next else { break }
              text.append(letter)
            } while text.utf8.count < KeyMap.pasteLimit
            if case .character = next { next = nil }
            requests = browser.press(text: text)
          default: requests = browser.press(key)
          }
          perform(requests, in: &browser, on: terminal, effects, worker)
          // Where keys come faster than they can be taken, the screen follows nevertheless.
          guard ContinuousClock.now - shown > longestBlindness else { continue }
          take(mailbox, in: &browser, on: terminal, effects, worker)
          terminal.show(render(browser))
          shown = ContinuousClock.now
        }
      case .wakeUp: take(mailbox, in: &browser, on: terminal, effects, worker)
      case .signal(let number): return .signal(number)
      case .hangUp: return .hungUp
      }
    }
    return .quit
  }

  /// The screen is painted at least as often while keys wait.
  private static let longestBlindness = Duration.milliseconds(100)

  /// Takes what other threads have brought.
  private static func take<Terminal: BrowserTerminal & ~Copyable>(
    _ mailbox: Mailbox<Input>?, in browser: inout Browser, on terminal: borrowing Terminal,
    _ effects: Effects, _ worker: ExportWorker?
  ) {
    for input in mailbox?.take() ?? [] {
      perform(browser.apply(input), in: &browser, on: terminal, effects, worker)
    }
  }

  /// Does what each request asks, and what its result asks.
  private static func perform<Terminal: BrowserTerminal & ~Copyable>(
    _ requests: [Request], in browser: inout Browser, on terminal: borrowing Terminal,
    _ effects: Effects, _ worker: ExportWorker?
  ) {
    for request in requests {
      guard let result = perform(request, browser.session, on: terminal, effects, worker) else {
        continue
      }
      let next = browser.apply(.finished(request.number, result))
      perform(next, in: &browser, on: terminal, effects, worker)
    }
  }

  /// Does what a request asks, or lets the worker do it.
  ///
  /// - Returns: how it went; nil while it is being done.
  private static func perform<Terminal: BrowserTerminal & ~Copyable>(
    _ request: Request, _ session: Session, on terminal: borrowing Terminal, _ effects: Effects,
    _ worker: ExportWorker?
  ) -> EffectResult? {
    let (catalog, today) = (session.catalog, session.today)
    switch request.effect {
    case .export(let export):
      guard let worker else { return effects.export(export, catalog, today) { _ in } }
      worker.start(export, of: catalog, on: today, as: request.number)
      return nil
    case .document(let document):
      guard let worker else { return effects.write(document, of: catalog, on: today) }
      worker.start(document, of: catalog, on: today, as: request.number)
      return nil
    case .cancelExport:
      worker?.cancel()
      return nil
    case .copy(let text):
      return .copied(text, Clipboard(effects.environment).copy(text, through: terminal))
    case .views(let views): return SavedViewsEffect(effects.environment).perform(views)
    case .openLink(let url): return effects.openLink(url)
    }
  }
}
