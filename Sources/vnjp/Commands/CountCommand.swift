import ArgumentParser
import Cells
import Cooperation
import CooperationFiles

/// `vnjp count`: how many rows of a list take each value of a facet.
struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "count", abstract: "Count the events, documents, promises or people that a query finds.")

  @Argument(help: "Words and fields.")
  var query: [String] = []

  @Option(
    help: """
      \(FacetArgument.listed); two of them with a comma between for a table, as sector,year.
      """)
  var by: FacetArgument?

  @Option(help: "The format: table, csv or json.")
  var format: CountFormat = .table

  @Option(help: "The list: events, documents, promises or people.")
  var of: RowKind = .events

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if by == nil, format != .table {
      throw ValidationError("--format \(format.rawValue) counts by a facet: name one with --by")
    }
  }

  func run() throws {
    let session = try QuerySession(options.surroundings, words: query)
    let found = try session.found(of)
    if let by, let other = by.other {
      let counts = CrossCount(by.facet, by: other, found, session)
      var output = StandardOutput(format == .table ? .text : .document)
      try output.write(counts.text(format))
      try output.flush()
      try session.finish()
      return
    }
    let lines = by.map { Self.counts($0.facet, found, session) } ?? []
    var output = StandardOutput(format == .table ? .text : .document)
    switch format {
    case .table: try output.write(table(lines, found.rows.count))
    case .csv:
      try output.write(CSVRow.text(["value", "name", "count"], keepsFormulas: true))
      for line in lines {
        let cells = [line.id, line.name, "\(line.count)"]
        try output.write(CSVRow.text(cells, keepsFormulas: false))
      }
    case .json: try output.write(CountJSON.value(lines).pretty() + "\n")
    }
    try output.flush()
    try session.finish()
  }

  /// The values that some of the rows take, the most frequent first; years in their order.
  private static func counts(
    _ facet: Facet, _ found: FoundRows, _ session: QuerySession
  ) -> [CountLine] {
    let table = session.catalog.table(facet)
    let counts = session.catalog.counts(facet, of: found)
    let lines = table.values.indices.filter { counts[$0] > 0 }.map { index in
      let value = table.values[index]
      return CountLine(
        id: value.id, name: value.name.text(in: session.language) ?? value.id,
        count: counts[index])
    }
    guard facet != .year else { return lines.sorted { $0.id < $1.id } }
    return lines.sorted { ($1.count, $0.id) < ($0.count, $1.id) }
  }

  /// Aligned lines, and below them how many events they rest on.
  private func table(_ lines: [CountLine], _ count: Int) -> String {
    let names = lines.map { $0.name.drawn }
    let widest = names.map { ColumnWidth.of($0) }.max() ?? 0
    let numbers = String(lines.map(\.count).max() ?? 0).count
    var text = zip(lines, names).map { line, name in
      "\(name.padded(to: widest))  \("\(line.count)".paddedLeft(to: numbers))\n"
    }.joined()
    text += lines.isEmpty ? "\(count)\n" : ""
    return text
  }
}

/// What `count` prints.
enum CountFormat: String, ExpressibleByArgument, CaseIterable {
  case table, csv, json
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
