import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles
import Foundation

/// `vnjp compile`: the records as one file that opens at once.
struct CompileCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.compile.rawValue, abstract: "Compile records into one collection file."
  )

  @Option(
    name: [.short, .long], help: "The file to write, ending in .vnjp; - for standard output.")
  var output: PathArgument

  @Flag(help: "Replace an existing file.")
  var force = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard output.path.hasSuffix(".vnjp") || output.path == "-" else {
      throw ValidationError("--output must end in .vnjp")
    }
  }

  func run() throws {
    let path = output.path == "-" ? nil : output.path
    if path == nil, isatty(1) == 1 {
      throw CommandFailure(.usage, "a collection file is not for a terminal; name one to write")
    }
    let reading = try options.surroundings.reading()
    let today = try options.surroundings.currentDate()
    let errors = CollectionCheck.findings(in: reading, today: today)
      .filter { $0.severity == .error }
    for finding in errors { StandardError.write("\(finding)".drawn + "\n") }
    guard errors.isEmpty else {
      throw CommandFailure(.badData, "records with errors are not compiled; vnjp check tells more")
    }
    try BytesDocument(Catalog.compile(reading.records)).write(toFile: path, replacing: force)
  }
}
