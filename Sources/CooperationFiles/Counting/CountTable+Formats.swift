package import Cooperation
import Words

extension CountTable {
  /// The names of the columns of facts, as csv has them: `value`, `name`, `parent` for a facet whose
  /// values stand under others, and the list that is counted.
  private var heads: [String] {
    ["value", "name"] + (facet.hasParents ? ["parent"] : []) + [kind.rawValue]
  }

  private func facts(_ line: Line) -> [String] {
    [line.id, line.name] + (facet.hasParents ? [line.parent ?? ""] : []) + ["\(line.count)"]
  }

  /// A table with commas.
  package var csv: String {
    CSVRow.text(heads + columns.map(\.id), keepsFormulas: false)
      + lines.map { line in
        CSVRow.text(facts(line) + cells(line).map(String.init), keepsFormulas: false)
      }.joined()
  }

  /// An array of `{"value", "name", "count"}`, with `parent` where values stand under others, and
  /// `counts` where there is another facet.
  package var json: JSONValue {
    .array(
      lines.map { line in
        var members = [
          JSONValue.Member(key: "value", value: .string(line.id)),
          JSONValue.Member(key: "name", value: .string(line.name)),
        ]
        if facet.hasParents {
          members.append(JSONValue.Member(key: "parent", value: .text(line.parent)))
        }
        members.append(JSONValue.Member(key: "count", value: .number(line.count)))
        if other != nil {
          let counts = zip(columns, cells(line)).filter { $1 > 0 }.map { column, count in
            JSONValue.object([
              "value": .string(column.id), "name": .string(column.name),
              "count": .number(count),
            ])
          }
          members.append(JSONValue.Member(key: "counts", value: .array(counts)))
        }
        return .object(members)
      })
  }

  /// What the first columns of a table to read are called: the facet, and the list that is counted.
  package var titles: [String] {
    [facet.title.text(in: language), RowWords(kind).name.text(in: language)]
  }

  /// A table in Markdown.
  package var markdown: String {
    func row(_ cells: [String]) -> String { "| \(cells.joined(separator: " | ")) |\n" }
    let escaped = MarkdownExporter.escaped
    return row((titles + columns.map(\.name)).map(escaped))
      + row(["---"] + Array(repeating: "---:", count: 1 + columns.count))
      + lines.map { line in
        let indent = String(repeating: "&emsp;", count: line.depth)
        return row(
          [indent + escaped(line.name), "\(line.count)"] + cells(line).map { $0 > 0 ? "\($0)" : "" }
        )
      }.joined()
  }

  /// A page of HTML.
  package var html: String {
    func cells(_ texts: [String], _ tag: String) -> String {
      texts.map { "<\(tag)>\(HTMLText.escaped($0))</\(tag)>" }.joined()
    }
    let title = titles.joined(separator: " – ")
    let rows = lines.map { line in
      let indent = line.depth > 0 ? " style=\"padding-left: \(1 + line.depth)em\"" : ""
      return "<tr><th scope=\"row\"\(indent)>\(HTMLText.escaped(line.name))</th>"
        + cells(["\(line.count)"] + self.cells(line).map { $0 > 0 ? "\($0)" : "" }, "td")
        + "</tr>\n"
    }
    return """
      <!DOCTYPE html>
      <html lang="\(language.rawValue)">
      <head>
      <meta charset="utf-8">
      <meta name="viewport" content="width=device-width, initial-scale=1">
      <meta name="generator" content="vnjp">
      <title>\(HTMLText.escaped(title))</title>
      <style>
      \(PageStyle.text(isWide: true))
      td { text-align: right; }
      </style>
      </head>
      <body>
      <table>
      <thead>
      <tr>\(cells(titles + columns.map(\.name), "th"))</tr>
      </thead>
      <tbody>
      \(rows.joined())</tbody>
      </table>
      </body>
      </html>

      """
  }

  /// A workbook of one sheet.
  ///
  /// - Throws: `ExportFailure` without libxlsxwriter, and with its words when it fails.
  package func xlsx(on day: CalendarDate) throws -> [UInt8] {
    try Workbook.bytes(title: titles.joined(separator: " – "), in: language, on: day) { book in
      var book = book
      let heads = titles + columns.map(\.name)
      try book.beginSheet(
        titles[1], widths: [40, 10] + columns.map { _ in 10 }, rows: lines.count)
      book.setTable(rows: lines.count, columns: heads.count)
      for (column, title) in heads.enumerated() {
        book.write(title, row: 0, column: column, look: .heading)
      }
      for (index, line) in lines.enumerated() {
        let indent = String(repeating: "  ", count: line.depth)
        book.write(indent + line.name, row: index + 1, column: 0)
        book.write(line.count, row: index + 1, column: 1)
        for (column, count) in cells(line).enumerated() where count > 0 {
          book.write(count, row: index + 1, column: 2 + column)
        }
      }
    }
  }
}
