import ArgumentParser
import Browser
import CooperationFiles

/// `vnjp stats`: the numbers of a collection about itself.
struct StatsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.stats.rawValue,
    abstract: "Print the numbers of the collection about itself.")

  @Option(help: "The format: text, json or markdown.")
  var format: StatsFormat = .text

  @OptionGroup var options: SharedOptions

  func run() throws {
    let session = try QuerySession(options.surroundings, words: [])
    let statistics = Statistics(session.catalog)
    var output = StandardOutput(format == .json ? .document : .text)
    switch format {
    case .text: try output.write(statistics.text)
    case .json: try output.write(statistics.json.pretty() + "\n")
    case .markdown: try output.write(statistics.markdown)
    }
    try output.flush()
    try session.finish()
  }
}

/// What `stats` prints.
enum StatsFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, markdown
}
