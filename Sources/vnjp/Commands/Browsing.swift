import Browser
import Cells
import Cooperation
import CooperationFiles
import Curses
import Foundation
import Loop
import Words

/// The browser on the terminal, from its opening to its end.
struct Browsing {
  var query: [String] = []
  /// The list to begin with; nil for that of a saved view, else that of events.
  var list: RowKind?
  var sort: Cooperation.SortOrder?
  var pane: Int?
  var isZoomed = false
  var surroundings = Surroundings()

  /// Opens the terminal and runs until the user quits.
  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    guard isatty(0) == 1, isatty(1) == 1 else { throw Self.failure(.notATerminal) }
    let question = try QuerySession.Question(surroundings, words: query)
    let opening = try surroundings.opening()
    let color: ColorMode? =
      switch surroundings.color {
      case .never: ColorMode.none
      case .always: .full
      case .auto: environment["NO_COLOR"].map { !$0.isEmpty } ?? false ? ColorMode.none : nil
      }
    let glyphs: Glyphs = environment["VNJP_ASCII"] == "1" ? .ascii : .unicode
    do {
      let terminal: Terminal
      let session: QuerySession
      switch opening {
      case .open(let catalog, let diagnostics):
        session = try QuerySession(question, catalog, diagnostics, reportsFindings: false)
        terminal = try Terminal(color: color, term: environment["TERM"] ?? "")
      case .toBeRead(let cache, let remainder):
        terminal = try Terminal(color: color, term: environment["TERM"] ?? "")
        switch LoadingLoop.run(cache, remainder, question.language, glyphs, on: terminal) {
        case .opened(let opened):
          session = try QuerySession(
            question, opened.catalog, opened.diagnostics, reportsFindings: false)
        case .cancelled: return
        case .hungUp: throw CommandFailure.terminalGone
        case .signal(let number):
          terminal.end(raising: number)
          return
        }
      }
      let notice =
        session.findingCount > 0
        ? Message(Strings(session.language)[.badRecords(session.findingCount)], isWarning: true)
        : nil
      var shown = try Session(
        catalog: session.catalog, query: question.written, language: session.language,
        today: session.today, size: terminal.size,
        exporting: Exporting(formats: ExportFormat.all, listColumns: RowColumn.choices),
        glyphs: glyphs, savedViews: question.views?.views.map(NamedView.init), notice: notice)
      if environment["VNJP_MOUSE"] == "1" { shown.takeMouse() }
      let saved = savedView(question)
      if session.list(list) != .events || sort != nil || pane != nil || isZoomed || saved != nil {
        shown.show(
          list: session.list(list),
          sort: sort ?? saved.flatMap { SortOrder(rawValue: $0.sort) } ?? .latest,
          pane: (pane ?? saved?.pane).flatMap(Pane.init) ?? .timeline,
          isZoomed: isZoomed || saved?.isZoomed ?? false)
      }
      var browser = Browser(shown)
      let ending = EventLoop.run(&browser, on: terminal, Effects(environment)) { mailbox in
        DataSource.place(
          path: surroundings.data, environment: environment, executable: Surroundings.executable
        ).flatMap { RecordsWatch($0, mailbox) }
      }
      switch ending {
      case .quit: break
      case .hungUp: throw CommandFailure.terminalGone
      case .signal(let number): terminal.end(raising: number)
      }
    } catch let error as TerminalError {
      throw Self.failure(error)
    }
  }

  /// The saved view that the arguments are, when they are one alone.
  private func savedView(_ question: QuerySession.Question) -> SavedView? {
    let tokens = QueryLexer.tokens(in: question.text)
    guard tokens.count == 1, let name = tokens[0].viewName else { return nil }
    return question.views?[name]
  }

  private static func failure(_ error: TerminalError) -> CommandFailure {
    switch error {
    case .unsupported(let term):
      CommandFailure(
        .unavailable,
        "the terminal '\(term)' is not known or cannot move its cursor; set TERM, for example to "
          + "xterm-256color, or use vnjp list")
    case .notATerminal:
      CommandFailure(
        .unavailable, "standard input and output must be a terminal; for pipes use vnjp list")
    }
  }
}
