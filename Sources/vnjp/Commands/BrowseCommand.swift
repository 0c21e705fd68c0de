import ArgumentParser
import Browser
import Cooperation

/// `vnjp` and `vnjp browse`: the browser on the terminal.
struct BrowseCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.browse.rawValue,
    abstract: "Browse the records (what vnjp does without a command).")

  @Argument(help: "Words and fields to begin with.")
  var query: [String] = []

  @Option(help: "The list to begin with: events, documents, promises or people.")
  var of: RowKind?

  @Option(parsing: .unconditional, help: "The order: date, -date, title or relevance.")
  var sort: SortArgument?

  @Option(help: "The pane to begin in, by its key: 1 to \(Pane.allCases.count).")
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
    try Browsing(
      query: query, list: of, sort: sort?.order, pane: pane, isZoomed: zoom,
      surroundings: options.surroundings
    ).run()
  }
}
