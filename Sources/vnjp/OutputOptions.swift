import ArgumentParser
import Cooperation

/// Where a command writes its document.
struct OutputOptions: ParsableArguments {
  @Option(
    name: [.short, .long], help: "The file to write; standard output without it, and for -.")
  var output: PathArgument?

  @Flag(help: "Replace an existing file.")
  var force = false

  /// The file; nil for standard output.
  var path: String? { output.flatMap { $0.path == "-" ? nil : $0.path } }

  /// Says on standard error where the file's name has an ending that none of a format's files has.
  func noteEnding(expecting endings: [String], of format: String) {
    guard let path, let found = UserPath.ending(of: path), !endings.contains(found),
      let usual = endings.first
    else { return }
    StandardError.write(
      "vnjp: \(path) is written as \(format), whose files end in .\(usual), not in .\(found)\n")
  }
}
