import ArgumentParser
import Foundation

/// The program: takes the arguments apart, runs a command, and turns failures into exit statuses.
@main
enum VNJP {
  static func main() {
    let arguments = QueryArguments.prepared(Array(CommandLine.arguments.dropFirst()))
    do {
      var command = try RootCommand.parseAsRoot(arguments)
      try command.run()
    } catch let failure as CommandFailure {
      failure.report()
      Foundation.exit(failure.status.rawValue)
    } catch {
      RootCommand.exit(withError: error)
    }
  }
}
