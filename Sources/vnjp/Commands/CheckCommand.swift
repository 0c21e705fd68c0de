import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles
import Foundation

/// `vnjp check`: what is wrong with records, and where.
struct CheckCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.check.rawValue,
    abstract: "Check records; exit status 1 when there are errors.",
    discussion: """
      A single file of a collection, or a folder in it, is read with the collection that holds it, and \
      what is wrong with that file is told.
      """)

  @Argument(
    help: """
      Directories of records, files or folders of one, or .jsonl files; without any, what --data \
      finds.
      """)
  var paths: [String] = []

  @Option(help: "The format: text, json or sarif.")
  var format: CheckReport = .text

  @OptionGroup var options: SharedOptions

  func run() throws {
    var output = StandardOutput(format == .text ? .text : .document)
    var all: [Diagnostic] = []
    var counts = Counts()
    var readings: [String: [Diagnostic]] = [:]
    for path in paths.isEmpty ? [options.data?.path] : paths.map(Optional.some) {
      guard let path, let collection = try Self.collection(holding: path) else {
        let reading = try reading(path)
        counts.events += reading.records.events.count
        counts.memoranda += reading.records.memoranda.count
        all += try findings(reading, at: path)
        continue
      }
      let known = readings[collection]
      let findings = try known ?? self.findings(try reading(collection), at: collection)
      readings[collection] = findings
      counts.files += 1
      all += findings.filter { Self.isSame($0.location.file, path) }
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
      "\(counts) read, \(errors) " + (errors == 1 ? "error, " : "errors, ") + "\(warnings) "
        + (warnings == 1 ? "warning\n" : "warnings\n"))
    if errors > 0 { throw CommandFailure(.found) }
  }

  private func reading(_ path: String?) throws -> CollectionReading {
    var surroundings = options.surroundings
    surroundings.data = path
    return try surroundings.reading()
  }

  private func findings(_ reading: CollectionReading, at path: String?) throws -> [Diagnostic] {
    var surroundings = options.surroundings
    surroundings.data = path
    let before = surroundings.directory.map(CommittedRecords.changed) ?? RecordCollection()
    return CollectionCheck.findings(
      in: reading, today: try surroundings.currentDate(), since: before)
  }

  /// The collection that holds a file or a folder; nil for what is read by itself.
  private static func collection(holding path: String) throws -> String? {
    guard path != "-", FileManager.default.fileExists(atPath: path) else { return nil }
    if [".jsonl", ".json", ".vnjp"].contains(where: path.hasSuffix) { return nil }
    do {
      if let collection = try DataSource.collection(holding: path) { return collection }
    } catch {
      throw Surroundings.failure(error)
    }
    var isDirectory: ObjCBool = false
    guard FileManager.default.fileExists(atPath: path, isDirectory: &isDirectory),
      !isDirectory.boolValue
    else { return nil }
    throw CommandFailure(
      .noInput,
      "\(path) lies in no collection, expected a file below a directory with collection.yaml")
  }

  /// True when the file of a finding is that file, or lies in that folder.
  private static func isSame(_ file: String, _ path: String) -> Bool {
    func real(_ path: String) -> String {
      URL(fileURLWithPath: path).resolvingSymlinksInPath().standardizedFileURL.path
    }
    let (file, path) = (real(file), real(path))
    return file == path || file.hasPrefix("\(path)/")
  }
}

/// What was read, for the last line.
private struct Counts: CustomStringConvertible {
  var events = 0
  var memoranda = 0
  var files = 0

  var description: String {
    let records = "\(events) events and \(memoranda) memoranda"
    let parts = files == 1 ? "1 file" : "\(files) files"
    if files == 0 { return records }
    return events + memoranda == 0 ? parts : "\(records) and \(parts)"
  }
}

extension CheckReport: ExpressibleByArgument {}
