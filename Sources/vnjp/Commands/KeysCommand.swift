import ArgumentParser
import Browser
import CooperationFiles

/// `vnjp keys`: the keys of the browser, for manuals.
struct KeysCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.keys.rawValue,
    abstract: "Print the keys of the browser and what they do.")

  @Option(help: "The format: text, markdown or json.")
  var format: KeysFormat = .text

  @OptionGroup var options: SharedOptions

  func run() throws {
    let table = KeyTable(options.surroundings.language)
    var output = StandardOutput(format == .text ? .text : .document)
    switch format {
    case .text: try output.write(table.text)
    case .markdown: try output.write(table.markdown)
    case .json: try output.write(Self.json(table).pretty() + "\n")
    }
    try output.flush()
  }

  private static func json(_ table: KeyTable) -> JSONValue {
    .array(
      table.rows.map { row in
        .object([
          "action": .string(row.action), "group": .string(row.group.rawValue),
          "keys": .texts(row.keys), "help": .string(row.help),
        ])
      })
  }
}

/// What `keys` prints.
enum KeysFormat: String, ExpressibleByArgument, CaseIterable {
  case text, markdown, json
}
