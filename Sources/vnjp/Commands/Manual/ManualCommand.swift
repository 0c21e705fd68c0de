import ArgumentParser
import Browser
import CooperationFiles

/// `vnjp manual`: vnjp(1), for `man`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.manual.rawValue, abstract: "Print the manual page, in roff.",
    discussion: "Read it at once with: vnjp manual | man -l -")

  @OptionGroup var options: SharedOptions

  func run() throws {
    guard let program = CommandHelp.program else {
      throw CommandFailure(.inputOutput, "the commands cannot be described")
    }
    var output = StandardOutput(.document)
    try output.write(ManualPage(program, version: RootCommand.configuration.version).text)
    try output.flush()
  }
}
