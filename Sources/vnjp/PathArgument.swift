import ArgumentParser
import Cooperation
import Foundation

/// The path of a file or a directory on the command line, in which `~` is `$HOME`.
struct PathArgument: ExpressibleByArgument {
  let path: String

  init?(argument: String) {
    path = UserPath.expanded(argument, ProcessInfo.processInfo.environment)
  }

  static let defaultCompletionKind = CompletionKind.file()
}
