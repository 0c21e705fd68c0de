import ArgumentParser
import Cooperation
import CooperationFiles

/// `vnjp export`: the events that a query finds, in a format for other programs.
struct ExportCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "export", abstract: "Export the events that a query finds.")

  @Argument(help: "Words and fields.")
  var query: [String] = []

  @Option(help: "The format: csv, json, jsonl or markdown.")
  var format: ExportFormat

  @Option(name: [.short, .long], help: "The file to write; standard output without it.")
  var output: String?

  @Flag(help: "Replace an existing file.")
  var force = false

  @Flag(help: "Begin a csv with a byte order mark, for spreadsheets that need it.")
  var bom = false

  @Flag(help: "Leave cells that a spreadsheet would run as they are.")
  var raw = false

  @Option(parsing: .unconditional, help: "The order: date, -date, title or relevance.")
  var sort: SortArgument = SortArgument(order: .latest)

  @OptionGroup var options: SharedOptions

  func run() throws {
    let session = try QuerySession(options.surroundings, words: query)
    let context = ExportContext(
      catalog: session.catalog, rows: session.rows(sortedBy: sort.order),
      language: session.language, query: session.query, keepsFormulas: raw,
      hasByteOrderMark: bom)
    if let output {
      do {
        try AtomicFile.write(to: output, replacing: force) { sink in
          try format.write(context, to: sink)
        }
      } catch {
        throw CommandFailure(error)
      }
    } else {
      var stdout = StandardOutput()
      try format.write(context) { try stdout.write($0) }
      try stdout.flush()
    }
    try session.finish()
  }
}

extension ExportFormat: ExpressibleByArgument {}

extension CommandFailure {
  /// The failure of writing a file.
  init(_ failure: AtomicFile.Failure) {
    switch failure {
    case .exists(let path):
      self.init(.cannotCreate, "\(path) exists; --force replaces it")
    case .cannotCreate(let path, let reason):
      self.init(.cannotCreate, "cannot create \(path): \(reason)")
    case .cannotWrite(let path, let reason):
      self.init(.inputOutput, "cannot write \(path): \(reason)")
    }
  }
}
