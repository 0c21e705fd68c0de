import ArgumentParser
import Browser
import Cooperation
import CooperationFiles
import Foundation

/// `vnjp export`: the rows of a list that a query finds, in a format for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.export.rawValue,
    abstract: "Export the events, documents, promises or people that a query finds.")

  @Argument(help: "Words and fields.")
  var query: [String] = []

  @Option(help: "The format: \(ExportFormat.listed).")
  var format: ExportFormat

  @OptionGroup var target: OutputOptions

  @Flag(help: "Begin a csv with a byte order mark, for spreadsheets that need it.")
  var bom = false

  @Option(help: "What parts the cells of a csv, such as ; for spreadsheets with a decimal comma.")
  var delimiter: DelimiterArgument?

  @Flag(help: "Leave cells that a spreadsheet would run as they are.")
  var raw = false

  @Option(
    help: "Columns of a table, parted by commas: those of the records, or names such as title.")
  var columns: ColumnsArgument?

  @Option(parsing: .unconditional, help: "The order: date, -date, title or relevance.")
  var sort: SortArgument = SortArgument(order: .latest)

  @Option(
    help: """
      The list: events, documents, promises or people; without it that of a saved view, else events.
      """)
  var of: RowKind?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if let of { try validate(of) }
    if columns != nil, !format.options.contains(.columns) {
      throw ValidationError("--columns: \(format.name) has no columns to choose")
    }
    if bom, !format.options.contains(.byteOrderMark) {
      throw ValidationError("--bom: \(format.name) has no byte order mark")
    }
    if delimiter != nil, format != .csv {
      throw ValidationError("--delimiter: \(format.name) has none to choose")
    }
  }

  /// Throws where the format does not hold the list, or the list has not a chosen column.
  private func validate(_ of: RowKind) throws {
    if !format.lists.has(of) {
      let others = ExportFormat.all.filter { $0.lists.has(of) }.map(\.name).joined(separator: ", ")
      throw ValidationError(
        "--format \(format.name) is of events; \(of.rawValue) can be written as \(others)")
    }
    if let unknown = columns?.names.first(where: { !ColumnsArgument.names(of: of).contains($0) }) {
      throw ValidationError(
        "--columns: \(of.rawValue) have no column '\(unknown)'; there are "
          + ColumnsArgument.names(of: of).joined(separator: ", "))
    }
  }

  func run() throws {
    if target.path == nil, format.isBinary, isatty(1) == 1 {
      throw CommandFailure(
        .usage, "\(format.name) is not for a terminal; name a file with --output")
    }
    let session = try QuerySession(options.surroundings, words: query)
    let of = session.list(of)
    try validate(of)
    target.noteEnding(expecting: [format.fileExtension], of: format.name)
    let rows = try session.rows(of: of, sortedBy: sort.order)
    let progress = ProgressLine()
    defer { progress.end() }
    let context = ExportContext(
      catalog: session.catalog, kind: of, rows: rows, language: session.language,
      query: session.query, today: session.today,
      columns: of == .events ? columns?.names.compactMap(ExportColumn.init) : nil,
      columnNames: columns?.names, keepsFormulas: raw,
      hasByteOrderMark: bom, delimiter: delimiter?.scalar,
      reached: { progress.show($0, of: rows.count) })
    try ExportedDocument(format: format, context: context)
      .write(to: target)
    try session.finish()
  }
}

extension ExportFormat: ExpressibleByArgument {
  package init?(argument: String) { self.init(named: argument) }

  package var defaultValueDescription: String { name }

  package static var allValueStrings: [String] { all.map(\.name) }

  /// The names of all formats, for a sentence.
  static var listed: String { allValueStrings.joined(separator: ", ") }
}

/// A choice of columns on the command line.
struct ColumnsArgument: ExpressibleByArgument {
  let names: [String]

  init?(argument: String) {
    names = argument.split(separator: ",", omittingEmptySubsequences: false).map(String.init)
    guard
      names.allSatisfy({ name in RowKind.allCases.contains { Self.names(of: $0).contains(name) } })
    else { return nil }
  }

  static var allValueStrings: [String] { names(of: .events) }

  /// The names of the columns of a list.
  static func names(of kind: RowKind) -> [String] {
    kind == .events
      ? ExportColumn.allCases.map(\.rawValue) : RowColumn.all(of: kind).map(\.name)
  }
}
