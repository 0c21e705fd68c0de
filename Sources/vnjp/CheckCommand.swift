import ArgumentParser
import Cells
import Cooperation
import CooperationFiles
import Foundation

/// `vnjp check`: what is wrong with records, and where.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "check", abstract: "Check records; exit status 1 when there are errors.")

  @Argument(help: "Directories of records or .jsonl files; without any, what --data finds.")
  var paths: [String] = []

  @Option(help: "The format: text, json or sarif.")
  var format: CheckReport = .text

  @OptionGroup var options: SharedOptions

  func run() throws {
    var output = StandardOutput(format == .text ? .text : .document)
    var all: [Diagnostic] = []
    var events = 0
    var memoranda = 0
    for path in paths.isEmpty ? [options.data] : paths.map(Optional.some) {
      var options = options.surroundings
      options.data = path
      let reading = try options.reading()
      let before = options.directory.map(CommittedRecords.changed) ?? RecordCollection()
      let findings = CollectionCheck.findings(
        in: reading, today: try options.currentDate(), since: before)
      all += findings
      events += reading.records.events.count
      memoranda += reading.records.memoranda.count
    }
    if format == .text {
      for finding in all { try output.write("\(finding)".drawn + "\n") }
    } else {
      try output.write(format.text(all))
    }
    try output.flush()
    let errors = all.count { $0.severity == .error }
    let warnings = all.count - errors
    StandardError.write(
      "\(events) events and \(memoranda) memoranda read, \(errors) "
        + (errors == 1 ? "error, " : "errors, ") + "\(warnings) "
        + (warnings == 1 ? "warning\n" : "warnings\n"))
    if errors > 0 { throw CommandFailure(.found) }
  }
}

extension CheckReport: ExpressibleByArgument {}
