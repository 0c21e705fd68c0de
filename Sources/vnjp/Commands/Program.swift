import ArgumentParser
import CooperationFiles
import Foundation

/// The program: takes the arguments apart, runs a command, and turns failures into exit statuses.
enum Program {
  /// Runs it to its end.
  static func run(_ arguments: [String]) {
    StandardStream.openClosed()
    // A file that may grow no further is an error of the write, not the end of the program.
    signal(SIGXFSZ, SIG_IGN)
    do throws(CommandFailure) {
      do {
        try ForeignWords.check()
        try perform(QueryArguments.prepared(arguments))
      } catch let failure as CommandFailure {
        throw failure
      } catch {
        try answer(error)
      }
    } catch {
      error.report()
      exit(error.status.rawValue)
    }
  }

  private static func perform(_ arguments: [String]) throws {
    if arguments.isEmpty {
      // The plain start: to ask a parser about nothing takes a good part of the time to the first frame.
      try Browsing().run()
    } else if CommandWord.isAmong(arguments) {
      let arguments = CommandWord.first(in: arguments)
      let isHelp = arguments.first == CommandWord.help
      var command =
        isHelp
        ? try DescribedCommand.parseAsRoot(arguments) : try RootCommand.parseAsRoot(arguments)
      try command.run()
    } else if let browse = browsing(arguments) {
      try browse.run()
    } else {
      // What browsing does not understand, the whole tree of commands explains.
      var command = try DescribedCommand.parseAsRoot(arguments)
      try command.run()
    }
  }

  /// The command of arguments that are those of browsing alone; nil when they are not.
  ///
  /// To look at every other command's options takes a good part of the time to the first frame.
  private static func browsing(_ arguments: [String]) -> BrowseCommand? {
    let isDescribed = arguments.contains { argument in
      ["-h", "--h", "--version", "--generate"].contains(where: argument.hasPrefix)
    }
    return isDescribed ? nil : try? BrowseCommand.parse(arguments)
  }

  /// Gives what the parser of arguments has to say: help and the like is a result, all else a message.
  private static func answer(_ error: any Error) throws(CommandFailure) {
    let status = DescribedCommand.exitCode(for: error)
    let text = DescribedCommand.fullMessage(for: error)
    guard status.isSuccess else {
      guard status == .validationFailure else { throw CommandFailure(.inputOutput, "\(error)") }
      StandardError.write(text + "\n")
      exit(status.rawValue)
    }
    var output = StandardOutput(.document)
    try output.write(Array("\(text)\n".utf8))
    try output.flush()
  }
}
