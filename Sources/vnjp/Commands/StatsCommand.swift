import ArgumentParser
import Browser
import Cooperation
import CooperationFiles

/// `vnjp stats`: the numbers of a collection about itself.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.stats.rawValue,
    abstract: "Print the numbers of the collection about itself, or of one of its lists.")

  @Option(help: "The format: text, json, markdown or csv.")
  var format: StatsFormat = .text

  @Flag(help: "Print how many events each unit of both countries has in each year instead.")
  var reach = false

  @Option(help: "The list: events, documents, promises or people.")
  var of: RowKind = .events

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if reach, of != .events { throw ValidationError("--reach is of events") }
  }

  func run() throws {
    let session = try QuerySession(options.surroundings, words: [])
    var output = StandardOutput(format == .json || format == .csv ? .document : .text)
    if reach {
      let reach = YearlyReach(session.catalog, in: session.language)
      switch format {
      case .text: try output.write(reach.text)
      case .json: try output.write(reach.json.pretty() + "\n")
      case .markdown: try output.write(reach.markdown)
      case .csv: try output.write(reach.csv)
      }
    } else {
      let statistics = Statistics(session.catalog, of: of, today: session.today)
      switch format {
      case .text: try output.write(statistics.text)
      case .json: try output.write(statistics.json.pretty() + "\n")
      case .markdown:
        try output.write(of == .events ? statistics.markdown : statistics.lists)
      case .csv: try output.write(statistics.csv)
      }
    }
    try output.flush()
    try session.finish()
  }
}

/// What `stats` prints.
enum StatsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, markdown, csv
}
