import ArgumentParser
import CooperationFiles
import Foundation

/// `vnjp manual`: vnjp(1), for `man`.
struct ManualCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "manual", abstract: "Print the manual page, in roff.",
    discussion: "Read it at once with: vnjp manual | man -l -")

  func run() throws {
    let help = Data(RootCommand._dumpHelp().utf8)
    let program = try JSONDecoder().decode(CommandHelp.Tree.self, from: help).command
    var output = StandardOutput(.document)
    try output.write(ManualPage(program, version: RootCommand.configuration.version).text)
    try output.flush()
  }
}
