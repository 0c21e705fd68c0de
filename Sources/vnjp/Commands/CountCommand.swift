import ArgumentParser
import Browser
import Cells
import Cooperation
import CooperationFiles

/// `vnjp count`: how many events take each value of a facet.
struct CountCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: CommandName.count.rawValue,
    abstract: "Count the events that a query finds, by a facet.")

  @Argument(help: "Words and fields.")
  var query: [String] = []

  @Option(
    help: """
      province, prefecture, place, sector, kind, year, party, person, status or pair; two of \
      them with a comma between for a table, as sector,year.
      """)
  var by: FacetArgument?

  @Option(help: "The format: table, csv or json.")
  var format: CountFormat = .table

  @OptionGroup var options: SharedOptions

  func validate() throws {
    if by == nil, format != .table {
      throw ValidationError("--format \(format.rawValue) counts by a facet: name one with --by")
    }
  }

  func run() throws {
    let session = try QuerySession(options.surroundings, words: query)
    let rows = try session.rows(sortedBy: .latest)
    if let by, let other = by.other {
      let counts = CrossCount(by.facet, by: other, rows, session)
      var output = StandardOutput(format == .table ? .text : .document)
      try output.write(counts.text(format))
      try output.flush()
      try session.finish()
      return
    }
    let lines = by.map { Self.counts($0.facet, rows, session) } ?? []
    var output = StandardOutput(format == .table ? .text : .document)
    switch format {
    case .table: try output.write(table(lines, rows.count))
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
    _ facet: Facet, _ rows: [Int], _ session: QuerySession
  ) -> [CountLine] {
    let table = session.catalog.table(facet)
    let counts = session.catalog.counts(facet, of: rows)
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
}
