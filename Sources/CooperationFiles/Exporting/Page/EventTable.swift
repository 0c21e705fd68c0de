import Cooperation

/// Events as rows of an HTML table.
struct EventTable {
  let columns: [ExportColumn]
  let language: Language

  /// The table up to its first row.
  var head: String {
    let titles = columns.map { column in
      "<th scope=\"col\">\(HTMLText.text(column.title, in: language, or: column.rawValue))</th>"
    }
    return "<table>\n<thead>\n<tr>\(titles.joined())</tr>\n</thead>\n<tbody>\n"
  }

  /// The row of an event.
  func row(_ event: Event, _ memoranda: [Memorandum], _ context: ExportContext) -> String {
    let cells = columns.map { column in cell(column, column.cell(event, memoranda, context)) }
    return "<tr>\(cells.joined())</tr>\n"
  }

  /// What ends the table.
  let tail = "</tbody>\n</table>\n"

  private func cell(_ column: ExportColumn, _ cell: ExportCell) -> String {
    if case .text(let text) = cell {
      return "<td\(Self.tag(column, language))>\(HTMLText.escaped(text))</td>"
    }
    return Self.cell(cell, language)
  }

  /// A cell of a table in a language.
  static func cell(_ cell: ExportCell, _ language: Language) -> String {
    switch cell {
    case .text(let text): "<td>\(HTMLText.escaped(text))</td>"
    case .date(let date):
      "<td class=\"date\">\(HTMLText.escaped(DateText.long(date, language)))</td>"
    case .list(let items): "<td>\(lines(items.map(HTMLText.escaped)))</td>"
    case .links(let links):
      "<td>\(lines(links.map { HTMLText.link($0.text, to: $0.url) }))</td>"
    }
  }

  private static func lines(_ items: [String]) -> String {
    items.count <= 1 ? items.joined() : items.map { "<p>\($0)</p>" }.joined()
  }

  /// The language of a column that is in one of its own.
  private static func tag(_ column: ExportColumn, _ language: Language) -> String {
    let own: Language? =
      switch column {
      case .titleEnglish, .summaryEnglish: .en
      case .titleVietnamese, .summaryVietnamese: .vi
      case .titleJapanese, .summaryJapanese: .ja
      default: nil
      }
    return own.map { $0 == language ? "" : " lang=\"\($0.rawValue)\"" } ?? ""
  }
}
