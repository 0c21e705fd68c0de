import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles
import Words

/// `vnjp list`: the events, documents, promises or people that a query finds.
struct ListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.list.rawValue,
    abstract: "List the events, documents, promises or people that a query finds.")

  @Argument(help: "Words and fields.")
  var query: [String] = []

  @Option(parsing: .unconditional, help: "The order: date, -date, title or relevance.")
  var sort: SortArgument = SortArgument(order: .latest)

  @Option(help: "At most so many.")
  var limit: Int?

  @Option(help: "The format: table, or a text format of vnjp export.")
  var format: ListFormat = .table

  @Option(
    help: """
      The list: events, documents, promises or people; without it that of a saved view, else events.
      """)
  var of: RowKind?

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if let limit, limit < 0 { throw ValidationError("--limit must not be negative") }
  }

  func run() throws {
    let session = try QuerySession(options.surroundings, words: query)
    let of = session.list(of)
    if let format = format.exported, !format.lists.has(of) {
      throw CommandFailure(.usage, "--format \(format.name) is of events")
    }
    let all = try session.rows(of: of, sortedBy: sort.order)
    let rows = Array(all.prefix(limit ?? all.count))
    var output = StandardOutput(format.exported == nil ? .text : .document)
    if let exported = format.exported {
      let context = ExportContext(
        catalog: session.catalog, kind: of, rows: rows, language: session.language,
        query: session.query, today: session.today)
      try exported.write(context, to: &output)
    } else {
      let lines = RowTable(session, of: of).lines(rows)
      if !rows.isEmpty { for line in lines { try output.write(line + "\n") } }
    }
    try output.flush()
    if rows.isEmpty, limit != 0 {
      StandardError.write("vnjp: \(RowWords(of).noneFound.text(in: .en))\n")
    }
    try session.finish()
  }
}

/// What `list` prints: a table to read, or one of the export formats.
enum ListFormat: ExpressibleByArgument {
  case table
  case exported(ExportFormat)

  init?(argument: String) {
    if argument == "table" {
      self = .table
    } else if let format = ExportFormat(named: argument), !format.isBinary {
      self = .exported(format)
    } else {
      return nil
    }
  }

  /// The export format; nil for the table.
  var exported: ExportFormat? {
    if case .exported(let format) = self { format } else { nil }
  }

  var defaultValueDescription: String { "table" }

  static var allValueStrings: [String] {
    ["table"] + ExportFormat.all.filter { !$0.isBinary }.map(\.name)
  }
}

/// An order on the command line; `-date` is the latest first.
struct SortArgument: ExpressibleByArgument {
  let order: SortOrder

  init(order: SortOrder) { self.order = order }

  init?(argument: String) {
    guard let order = SortOrder(rawValue: argument) else { return nil }
    self.order = order
  }

  var defaultValueDescription: String { order.rawValue }

  static var allValueStrings: [String] { SortOrder.allCases.map(\.rawValue) }
}
