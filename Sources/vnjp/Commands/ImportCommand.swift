import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles
import Foundation

/// `vnjp import`: records of another format as a collection.
struct ImportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.import.rawValue,
    abstract: "Make a collection of records in another format.",
    discussion: """
      json, jsonl, csv and tsv have no places, bodies and persons: those come from the collection \
      that --data names. A csv or tsv has the columns that export gives it; what it abridges, such \
      as the texts of commitments, stays as that collection has it. A table of other columns is read \
      by a mapping, such as those in the folder mappings.
      """)

  @Argument(help: "The file to read.")
  var file: String

  @Option(help: "The format: \(ImportFormat.listed).")
  var from: ImportFormat

  @Option(help: "The directory of records to write, or a file ending in .vnjp.")
  var into: String

  @Option(
    help: "What parts the cells of a csv or tsv, such as ; or tab; without it the head tells.")
  var delimiter: DelimiterArgument?

  @Option(
    help: """
      How a csv or tsv writes characters: \(TextEncoding.listed); without it a byte order mark \
      tells, else it is UTF-8.
      """)
  var encoding: EncodingArgument?

  @Option(help: "A YAML file that says how the columns of a foreign csv or tsv make records.")
  var map: String?

  @Flag(help: "Import what is in order where some records have errors, and end with 1.")
  var keepGoing = false

  @Flag(help: "Replace the records of an existing collection.")
  var force = false

  @OptionGroup var options: SharedOptions

  func validate() throws {
    guard !from.isTable else { return }
    let given = [
      ("delimiter", delimiter != nil), ("encoding", encoding != nil), ("map", map != nil),
    ]
    for (name, isGiven) in given where isGiven {
      throw ValidationError(
        "--\(name) is of tables, expected --from csv or tsv; leave it out for \(from.name)")
    }
  }

  func run() throws {
    if access(file, F_OK) != 0, errno == ENOENT {
      throw CommandFailure(.noInput, "no such file or directory: \(file)")
    }
    let base = from.needsVocabulary ? try surroundings.reading().records : RecordCollection()
    let (reading, leftOut) = try checked(try read(base))
    guard !reading.records.events.isEmpty || !reading.records.memoranda.isEmpty else {
      throw CommandFailure(.badData, "\(file) holds no records; nothing was written")
    }
    let records = try reading.recordsToImport()
    if into.hasSuffix(".vnjp") {
      try BytesDocument(Catalog.compile(records)).write(toFile: into, replacing: force)
    } else {
      do {
        try CollectionDirectory.write(
          records, to: into, replacing: force,
          base: from.needsVocabulary ? surroundings.directory : nil)
      } catch {
        throw CommandFailure(error)
      }
    }
    let events = records.events.count
    let memoranda = records.memoranda.count
    StandardError.write(
      (events == 1 ? "1 event and " : "\(events) events and ")
        + (memoranda == 1 ? "1 memorandum" : "\(memoranda) memoranda")
        + " imported into \(into.drawn)\n")
    guard leftOut > 0 else { return }
    throw CommandFailure(
      .found,
      leftOut == 1
        ? "1 record with errors was left out" : "\(leftOut) records with errors were left out")
  }

  /// Tells what is wrong with the records; without those that have errors where that is wanted, and
  /// how many these are.
  private func checked(_ reading: CollectionReading) throws -> (CollectionReading, leftOut: Int) {
    let today = try surroundings.currentDate()
    var (rest, count) = (reading, 0)
    var told: Set<Diagnostic> = []
    while true {
      let findings = CollectionCheck.findings(in: rest, today: today)
      let errors = findings.filter { $0.severity == .error }
      let before = told
      let ownRules = Set(reading.diagnostics.map(\.rule) + ["elsewhere"])
      for finding in findings
      where finding.severity == .error || ownRules.contains(finding.rule) {
        if told.insert(finding).inserted { StandardError.write("\(finding)".drawn + "\n") }
      }
      if errors.isEmpty { return (rest, count) }
      guard keepGoing else {
        throw CommandFailure(
          .badData,
          "records with errors are not imported; nothing was written; "
            + "--keep-going imports the others")
      }
      guard before.isDisjoint(with: errors), let (others, more) = rest.leavingOut(errors) else {
        throw CommandFailure(
          .badData, "not all errors stand in single records; nothing was written")
      }
      (rest, count) = (others, count + more)
    }
  }

  private var surroundings: Surroundings { options.surroundings }

  private func read(_ base: RecordCollection) throws -> CollectionReading {
    do {
      return try from.read(
        file, base: base, delimiter: delimiter?.scalar, encoding: encoding?.encoding,
        mapping: try map.map(TableMapping.read)
      ).asPart
    } catch let failure as ImportFailure {
      switch failure {
      case .unreadable(let path, let reason):
        throw CommandFailure(.noInput, "cannot read \(path): \(reason)")
      case .malformed(let diagnostic):
        StandardError.write("\(diagnostic)".drawn + "\n")
        throw CommandFailure(.badData, "nothing was written")
      case .mapping(let diagnostics):
        for diagnostic in diagnostics { StandardError.write("\(diagnostic)".drawn + "\n") }
        throw CommandFailure(.badData, "nothing was written")
      }
    }
  }
}

extension ImportFormat: ExpressibleByArgument {
  package init?(argument: String) { self.init(named: argument) }

  package var defaultValueDescription: String { name }

  package static var allValueStrings: [String] { all.map(\.name) }

  /// The names of all formats, for a sentence.
  static var listed: String { allValueStrings.joined(separator: ", ") }
}
