/// A command as the parser of arguments describes it.
struct CommandHelp: Decodable {
  /// The whole of what it describes.
  struct Tree: Decodable {
    let command: CommandHelp
  }

  let commandName: String
  let superCommands: [String]?
  let abstract: String?
  let discussion: String?
  let subcommands: [CommandHelp]?
  let arguments: [ArgumentHelp]?

  /// What is typed to run it: `vnjp views save`.
  var path: String { ((superCommands ?? []) + [commandName]).joined(separator: " ") }

  /// The arguments that help shows.
  var shownArguments: [ArgumentHelp] { (arguments ?? []).filter(\.shouldDisplay) }

  /// The commands below it that do something themselves, in order.
  var leaves: [CommandHelp] {
    let below = (subcommands ?? []).filter { $0.commandName != "help" }
    return below.isEmpty ? [self] : below.flatMap(\.leaves)
  }
}
