import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles

/// `vnjp show`: records in full, by id.
struct ShowCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "show", abstract: "Show events and memoranda in full.")

  @Argument(help: "Ids of events or memoranda.")
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
      guard let record = Record(id, catalog) else {
        missing.append(id)
        continue
      }
      switch format {
      case .json: values.append(record.json(catalog))
      case .yaml: try output.write((index > 0 ? "---\n" : "") + YAMLText.text(record.json(catalog)))
      case .text:
        let columns = min(100, StandardOutput.terminalColumns ?? 80)
        let lines = record.lines(catalog, session, columns)
        try output.write((index > 0 ? "\n" : "") + lines.joined(separator: "\n") + "\n")
      }
    }
    if format == .json { try output.write(JSONValue.array(values).pretty() + "\n") }
    try output.flush()
    if !missing.isEmpty { throw Self.failure(missing, catalog) }
    try session.finish()
  }

  private static func failure(_ missing: [String], _ catalog: Catalog) -> CommandFailure {
    let known = catalog.events.indices.map(catalog.events.id) + catalog.memoranda.map(\.id)
    let lines = missing.map { id in
      let nearest = NearestName.find(id, among: known).map { "; did you mean '\($0)'?" } ?? ""
      return "no record has the id '\(id)'\(nearest)"
    }
    return CommandFailure(
      .found, lines: lines.enumerated().map { $0 > 0 ? "vnjp: \($1)" : $1 })
  }

  /// An event or a memorandum.
  private enum Record {
    case event(Event)
    case memorandum(Memorandum)

    init?(_ id: String, _ catalog: Catalog) {
      if let row = catalog.row(id: id) {
        self = .event(catalog.events[row])
      } else if let memorandum = catalog.memorandum(id: id) {
        self = .memorandum(memorandum)
      } else {
        return nil
      }
    }

    func json(_ catalog: Catalog) -> JSONValue {
      switch self {
      case .event(let event): EventJSON.value(event, memoranda: catalog.memoranda(of: event))
      case .memorandum(let memorandum): EventJSON.value(memorandum)
      }
    }

    func lines(_ catalog: Catalog, _ session: QuerySession, _ columns: Int) -> [String] {
      let document =
        switch self {
        case .event(let event):
          DetailDocument(
            event: event, catalog: catalog, language: session.language, today: session.today,
            columns: columns)
        case .memorandum(let memorandum):
          DetailDocument(
            memorandum: memorandum, catalog: catalog, language: session.language,
            today: session.today, columns: columns)
        }
      return document.lines.map { $0.text.drawn.trimmedEnd }
    }
  }
}

/// What `show` prints.
enum ShowFormat: String, ExpressibleByArgument, CaseIterable {
  case text, json, yaml
}
