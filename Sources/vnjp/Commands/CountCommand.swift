import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles
import Foundation

/// `vnjp count`: how many rows of a list take each value of a facet.
struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.count.rawValue,
    abstract: "Count the events, documents, promises or people that a query finds.")

  @Argument(help: "Words and fields.")
  var query: [String] = []

  @Option(
    help: """
      \(FacetArgument.listed); two of them with a comma between for a table, as sector,year.
      """)
  var by: FacetArgument?

  @Option(help: "The format: table, csv, json, markdown, html or xlsx.")
  var format: CountChoice = .table

  @OptionGroup var target: OutputOptions

  @Option(
    help: """
      The list: events, documents, promises or people; without it that of a saved view, else events.
      """)
  var of: RowKind?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if by == nil, format != .table {
      throw ValidationError(
        "--format \(format.defaultValueDescription) counts by a facet: name one with --by")
    }
  }

  func run() throws {
    if target.path == nil, format.format == .xlsx, isatty(1) == 1 {
      throw CommandFailure(.usage, "xlsx is not for a terminal; name a file with --output")
    }
    if let format = format.format {
      target.noteEnding(expecting: format.endings, of: format.rawValue)
    }
    let session = try QuerySession(options.surroundings, words: query)
    let found = try session.found(session.list(of))
    let document: [UInt8]
    if let by {
      let table = CountTable(
        found, by: by.facet, and: by.other, session.catalog, session.language)
      document = try format.document(table, on: session.today)
    } else {
      document = Array("\(found.rows.count)\n".utf8)
    }
    try BytesDocument(document).write(
      to: target, for: format == .table ? .text : .document)
    try session.finish()
  }
}

/// What `count` prints: aligned lines to read, or a format that is handed on.
struct CountChoice: ExpressibleByArgument, Hashable {
  /// Nil for aligned lines.
  let format: CountFormat?

  static let table = CountChoice(format: nil)

  private init(format: CountFormat?) { self.format = format }

  init?(argument: String) {
    let format = CountFormat(rawValue: argument)
    guard format != nil || argument == Self.table.defaultValueDescription else { return nil }
    self.init(format: format)
  }

  var defaultValueDescription: String { format?.rawValue ?? "table" }

  static var allValueStrings: [String] {
    [table.defaultValueDescription] + CountFormat.allCases.map(\.rawValue)
  }

  /// The counts as they are printed.
  func document(_ table: CountTable, on day: CalendarDate) throws -> [UInt8] {
    try format?.document(table, on: day) ?? Array(table.text.utf8)
  }
}

/// A facet on the command line, or two with a comma between.
struct FacetArgument: ExpressibleByArgument {
  let facet: Facet
  let other: Facet?

  init?(argument: String) {
    let names = argument.split(separator: ",", omittingEmptySubsequences: false)
    let facets = names.compactMap { Facet(rawValue: String($0)) }
    guard facets.count == names.count, (1...2).contains(facets.count) else { return nil }
    facet = facets[0]
    other = facets.count == 2 ? facets[1] : nil
  }

  static var allValueStrings: [String] { Facet.allCases.map(\.rawValue) }

  /// The names of all facets, for a sentence.
  static var listed: String {
    allValueStrings.dropLast().joined(separator: ", ") + " or " + (allValueStrings.last ?? "")
  }
}
