import ArgumentParser
import Browser

/// `vnjp`, which browses unless a subcommand is named.
struct RootCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "vnjp",
    abstract: "Browse, filter and export cooperation between Vietnam and Japan.",
    usage: "vnjp [<options>] [<query> ...]\n       vnjp [<options>] <subcommand> ...",
    discussion: """
      A query is words and fields: sakai, province:"Da Nang", sector:energy,climate, \
      date:2023..2025, -kind:festival. \(placeOfOptions) Exit status: 0 done, 1 errors found or no such record, \
      64 usage or query, 65 bad data, 66 no such input, 69 no usable terminal, 73 cannot create, \
      74 input or output.
      """,
    version: "0.1.0",
    subcommands: CommandName.allCases.compactMap(\.command),
    defaultSubcommand: BrowseCommand.self)

  /// Where options stand, and how the word of a command is one of a query.
  static let placeOfOptions = """
    Options stand before or after the command. Behind -- every word is one of the query, even where it \
    is the name of a command: vnjp -- list.
    """
}
