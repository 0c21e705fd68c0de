import ArgumentParser
import CooperationFiles
import Foundation

/// The program: takes the arguments apart, runs a command, and turns failures into exit statuses.
@main
enum VNJP {
  static func main() {
    let arguments = QueryArguments.prepared(Array(CommandLine.arguments.dropFirst()))
    do {
      if try !browses(arguments) {
        var command = try RootCommand.parseAsRoot(arguments)
        try command.run()
      }
    } catch let failure as CommandFailure {
      failure.report()
      Foundation.exit(failure.status.rawValue)
    } catch {
      end(with: error)
    }
  }

  /// Ends with what the parser of arguments has to say: help, or why it does not understand them.
  private static func end(with error: any Error) -> Never {
    let status = RootCommand.exitCode(for: error)
    let text = RootCommand.fullMessage(for: error)
    if !text.isEmpty, !status.isSuccess {
      StandardError.write(text + "\n")
    } else if !text.isEmpty {
      var output = StandardOutput(.document)
      try? output.write(text + "\n")
      try? output.flush()
    }
    Foundation.exit(status.rawValue)
  }

  /// Browses when the arguments are those of browsing alone; false when they are not.
  ///
  /// To look at every other command's options takes a good part of the time to the first frame. What
  /// browsing does not understand, the whole tree of commands explains.
  private static func browses(_ arguments: [String]) throws -> Bool {
    if arguments.isEmpty {
      try Browsing().run()
      return true
    }
    let isPlain = arguments.allSatisfy { argument in
      !commandNames.contains(argument)
        && !["-h", "--h", "--version", "--generate"].contains(where: argument.hasPrefix)
    }
    guard isPlain, let browse = try? BrowseCommand.parse(arguments) else { return false }
    try browse.run()
    return true
  }

  private static let commandNames =
    ["help"] + RootCommand.configuration.subcommands.map { $0.configuration.commandName ?? "" }
}
