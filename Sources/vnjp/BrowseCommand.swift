import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles
import Curses
import Foundation

/// `vnjp` and `vnjp browse`: the browser on the terminal.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "browse", abstract: "Browse the records (what vnjp does without a command).")

  @Argument(help: "Words and fields to begin with.")
  var query: [String] = []

  @Option(help: "The order: date, -date, title or relevance.")
  var sort: SortArgument?

  @Option(help: "The pane to begin in, by its key: 1 to 8.")
  var pane: Int?

  @Flag(help: "Enlarge that pane.")
  var zoom = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if let pane, Pane(rawValue: pane) == nil {
      throw ValidationError("--pane must be one of 1 to \(Pane.allCases.count)")
    }
  }

  func run() throws {
    let environment = ProcessInfo.processInfo.environment
    guard isatty(0) == 1, isatty(1) == 1 else { throw Self.failure(.notATerminal) }
    let session = try QuerySession(options, words: query, reportsFindings: false)
    let color: ColorMode? =
      switch options.color {
      case .never: ColorMode.none
      case .always: .full
      case .auto: environment["NO_COLOR"].map { !$0.isEmpty } ?? false ? ColorMode.none : nil
      }
    let notice =
      session.findingCount > 0
      ? Message(Strings(session.language)[.badRecords(session.findingCount)], isWarning: true)
      : nil
    do {
      let terminal = try Terminal(color: color, term: environment["TERM"] ?? "")
      var state = try State(
        catalog: session.catalog, query: session.query, language: session.language,
        today: session.today, size: terminal.size,
        exportFormats: ExportFormat.allCases.map {
          ExportChoice(name: $0.rawValue, fileExtension: $0.fileExtension)
        },
        glyphs: environment["VNJP_ASCII"] == "1" ? .ascii : .unicode, notice: notice)
      let saved = try savedView()
      if sort != nil || pane != nil || zoom || saved != nil {
        state.show(
          sort: sort?.order ?? saved.flatMap { SortOrder(rawValue: $0.sort) } ?? .latest,
          pane: (pane ?? saved?.pane).flatMap(Pane.init) ?? .timeline,
          isZoomed: zoom || saved?.isZoomed ?? false)
      }
      try EventLoop.run(&state, on: terminal) {
        DataSource.cache(
          path: options.data, environment: environment, executable: SharedOptions.executable
        ).flatMap(RecordsWatch.init)
      }
    } catch let error as TerminalError {
      throw Self.failure(error)
    }
  }

  /// The saved view that the arguments are, when they are one alone.
  private func savedView() throws -> SavedView? {
    guard query.count == 1, let name = query.first, name.hasPrefix("@") else { return nil }
    return try SavedViews.ofUser()[String(name.dropFirst())]
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
