package import Cooperation

/// The formats of counts that are handed on.
package enum CountFormat: String, CaseIterable, Hashable, Sendable {
  case csv, json, markdown, html, xlsx

  /// The endings of the names of its files, the usual one first.
  package var endings: [String] {
    switch self {
    case .csv, .json, .xlsx: [rawValue]
    case .html: ["html", "htm"]
    case .markdown: ["md", "markdown"]
    }
  }

  /// The usual endings of all, for a sentence.
  package static let endings = allCases.compactMap(\.endings.first).joined(separator: ", ")

  /// The format of a file by the ending of its name; nil where it tells none.
  package init?(path: String) {
    let ending = UserPath.ending(of: path)
    let format = Self.allCases.first { ending.map($0.endings.contains) ?? false }
    guard let format else { return nil }
    self = format
  }

  /// Counts in the format.
  ///
  /// - Throws: `ExportFailure` where a workbook cannot be made.
  package func document(_ table: CountTable, on day: CalendarDate) throws -> [UInt8] {
    switch self {
    case .csv: Array(table.csv.utf8)
    case .json: Array((table.json.pretty() + "\n").utf8)
    case .markdown: Array(table.markdown.utf8)
    case .html: Array(table.html.utf8)
    case .xlsx: try table.xlsx(on: day)
    }
  }
}
