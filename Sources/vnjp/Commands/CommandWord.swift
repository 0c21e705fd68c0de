import ArgumentParser
import Browser

/// The word of a command among the arguments, before which options may stand.
enum CommandWord {
  /// The arguments with the words of their command first, as the parser of options takes them.
  ///
  /// A command is the first argument that is neither an option nor the value of one. Nothing behind
  /// `--` is one.
  static func first(in arguments: [String]) -> [String] {
    var rest = arguments
    var path: [String] = []
    var commands = RootCommand.configuration.subcommands
    // Where no command can follow, nothing asks which options take a value.
    while !commands.isEmpty, let index = firstPositional(of: rest) {
      if path.isEmpty, rest[index] == help {
        return [help] + positionals(of: rest, from: index + 1)
      }
      guard let command = commands.first(where: { $0._commandName == rest[index] }) else { break }
      path.append(rest.remove(at: index))
      commands = command.configuration.subcommands
    }
    return path + rest
  }

  /// True when one of the arguments may be a command.
  static func isAmong(_ arguments: [String]) -> Bool {
    arguments.prefix { $0 != "--" }.contains { CommandName(rawValue: $0) != nil }
  }

  /// The word of the command that explains the others, which the parser adds.
  static let help = CommandName.help.rawValue

  private static func firstPositional(of arguments: [String], from start: Int = 0) -> Int? {
    var index = start
    while index < arguments.count, arguments[index] != "--" {
      guard arguments[index].hasPrefix("-"), arguments[index] != "-" else { return index }
      index += takesValue(arguments[index]) ? 2 : 1
    }
    return nil
  }

  private static func positionals(of arguments: [String], from start: Int) -> [String] {
    guard let index = firstPositional(of: arguments, from: start) else { return [] }
    return [arguments[index]] + positionals(of: arguments, from: index + 1)
  }

  /// True for an option whose value is the next argument.
  private static func takesValue(_ option: String) -> Bool { withValue.contains(option) }

  /// The options of any command that take a value; to ask for them takes a while.
  private static let withValue: Set<String> = {
    let arguments = CommandHelp.program?.leaves.flatMap(\.shownArguments) ?? []
    return Set(arguments.filter { $0.kind == .option }.flatMap { $0.names ?? [] }.map(\.spelling))
  }()
}
