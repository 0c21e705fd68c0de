import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles

/// `vnjp show`: records in full, by id.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.show.rawValue, abstract: "Show records in full.")

  @Argument(
    help: """
      Ids of events, documents, promises, bodies, persons, units, cities, regions, sectors or \
      kinds.
      """)
  var ids: [String]

  @Option(help: "The format: text, json or yaml.")
  var format: ShowFormat = .text

  @OptionGroup var options: SharedOptions

  func run() throws {
    let session = try QuerySession(options.surroundings, words: [])
    let catalog = session.catalog
    var output = StandardOutput(format == .text ? .text : .document)
    var values: [JSONValue] = []
    var missing: [String] = []
    for (index, id) in ids.enumerated() {
      guard let record = ShownRecord(id, catalog) else {
        missing.append(id)
        continue
      }
      switch format {
      case .json: values.append(record.json(catalog, today: session.today))
      case .yaml:
        let text = try YAMLText.text(record.json(catalog, today: session.today))
        try output.write((index > 0 ? "---\n" : "") + text)
      case .text:
        let columns = min(100, StandardOutput.terminalColumns ?? 80)
        let lines = try record.lines(catalog, session, columns)
        try output.write((index > 0 ? "\n" : "") + lines.joined(separator: "\n") + "\n")
      }
    }
    if format == .json { try output.write(JSONValue.array(values).pretty() + "\n") }
    try output.flush()
    if !missing.isEmpty { throw Self.failure(missing, catalog) }
    try session.finish()
  }

  /// For so many ids the nearest known one is looked for, which goes through all of them.
  private static let mostAdvised = 10

  private static func failure(_ missing: [String], _ catalog: Catalog) -> CommandFailure {
    let known = ShownRecord.knownIDs(catalog)
    let lines = missing.enumerated().map { index, id in
      let nearest = index < mostAdvised ? NearestName.find(id, among: known) : nil
      return "no record has the id '\(id)'\(nearest.map { "; did you mean '\($0)'?" } ?? "")"
    }
    return CommandFailure(
      .found, lines: lines.enumerated().map { $0 > 0 ? "vnjp: \($1)" : $1 })
  }
}

/// What `show` prints.
enum ShowFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, yaml
}
