import ArgumentParser
import Cooperation
import CooperationFiles
import Foundation

/// `vnjp check`: what is wrong with records, and where.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check records; exit status 1 when there are errors.")

  @Argument(help: "Directories of records or .jsonl files; without any, what --data finds.")
  var paths: [String] = []

  @OptionGroup var options: SharedOptions

  func run() throws {
    var output = StandardOutput()
    var errors = 0
    var events = 0
    var memoranda = 0
    for path in paths.isEmpty ? [options.data] : paths.map(Optional.some) {
      var options = options
      options.data = path
      let reading = try options.reading()
      let findings = CollectionCheck.findings(in: reading)
      for finding in findings {
        try output.write(StandardOutput.visible(finding.description) + "\n")
      }
      errors += findings.count { $0.severity == .error }
      events += reading.records.events.count
      memoranda += reading.records.memoranda.count
    }
    try output.flush()
    StandardError.write(
      "\(events) events and \(memoranda) memoranda read, \(errors) "
        + (errors == 1 ? "error\n" : "errors\n"))
    if errors > 0 { throw CommandFailure(.found) }
  }
}
