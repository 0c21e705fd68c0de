import ArgumentParser
import Foundation

extension CommandHelp {
  /// The program with all its commands; nil when the parser describes itself in a form of its own.
  static var program: CommandHelp? {
    let help = Data(RootCommand._dumpHelp().utf8)
    return (try? JSONDecoder().decode(Tree.self, from: help))?.command
  }
}
