package import Browser
import Cells
package import Cooperation
package import CooperationFiles
import Foundation
import Synchronization

/// Reads records on a thread of its own while the terminal shows how far it is.
package enum LoadingLoop {
  /// How the loading ended.
  package enum Outcome {
    case opened(CollectionCache.Opened)
    /// By Esc, `q` or Ctrl-C.
    case cancelled
    /// The terminal is gone.
    case hungUp
    case signal(Int32)
  }

  /// What the reading thread says.
  private enum Report: Sendable {
    case reached(Int, of: Int)
    case opened(CollectionCache.Opened)
  }

  /// Reads until all is read or the user does not want it any more.
  package static func run<Terminal: BrowserTerminal & ~Copyable>(
    _ cache: CollectionCache, _ remainder: CollectionCache.Remainder, _ language: Language,
    _ glyphs: Glyphs, on terminal: borrowing Terminal
  ) -> Outcome {
    let mailbox = Mailbox<Report>()
    guard let mailbox else { return .opened(cache.open()) }
    let flag = CancelFlag()
    let thread = Thread {
      let start = ContinuousClock.now
      var last = start
      let opened = try? cache.finish(remainder) { (done, all) throws(CancellationError) in
        if flag.isRaised { throw CancellationError() }
        let now = ContinuousClock.now
        guard now - start > .milliseconds(150), now - last > .milliseconds(50) else { return }
        last = now
        mailbox.post(.reached(done, of: all))
      }
      if let opened { mailbox.post(.opened(opened)) }
    }
    thread.stackSize = 8 << 20
    thread.start()
    var screen = LoadingScreen(language: language, glyphs: glyphs)
    while true {
      switch terminal.wait(wakeUp: mailbox.wakeUp) {
      case .key:
        while let key = terminal.readKey() {
          if LoadingScreen.cancelKeys.contains(key.asciiForm) {
            flag.raise()
            return .cancelled
          }
        }
        if screen.total > 0 { terminal.show(screen.render(terminal.size)) }
      case .wakeUp:
        for report in mailbox.take() {
          switch report {
          case .opened(let opened): return .opened(opened)
          case .reached(let done, let all):
            screen.done = done
            screen.total = all
          }
        }
        terminal.show(screen.render(terminal.size))
      case .signal(let number):
        flag.raise()
        return .signal(number)
      case .hangUp:
        flag.raise()
        return .hungUp
      }
    }
  }
}
