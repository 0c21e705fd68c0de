import Cooperation
import Words

/// Rows of documents, promises or people as the table of a page.
struct RowPage {
  let columns: [RowColumn]
  let context: ExportContext

  /// The table up to its first row.
  var head: String {
    let titles = columns.map { column in
      "<th scope=\"col\">"
        + HTMLText.text(column.title, in: context.language, or: column.name) + "</th>"
    }
    return "<table>\n<thead>\n<tr>\(titles.joined())</tr>\n</thead>\n<tbody>\n"
  }

  /// A row of the table.
  func row(_ row: Int) -> String {
    "<tr>" + columns.map { EventTable.cell($0.cell(row, context), context.language) }.joined()
      + "</tr>\n"
  }

  /// What ends the table.
  let tail = "</tbody>\n</table>\n"
}
