import Cooperation
import Words

/// A workbook of documents, promises or people: a sheet of them, and one that says what it is.
enum RowSpreadsheet {
  /// The bytes of the workbook.
  static func bytes(_ context: ExportContext) throws -> [UInt8] {
    let head = context.catalog.head
    let title = head.title.text(in: context.language) ?? "vnjp"
    let words = SheetWords(context.language)
    let list = RowWords(context.kind).name.text(in: context.language)
    return try Workbook.bytes(title: title, in: context.language, on: context.today) { book in
      var book = book
      let columns = context.rowColumns(.xlsx)
      try book.beginSheet(list, widths: columns.map(\.width), rows: context.rows.count)
      book.setTable(rows: context.rows.count, columns: columns.count)
      for (index, column) in columns.enumerated() {
        book.write(context.text(column.title), row: 0, column: index, look: .heading)
      }
      for (index, row) in context.rows.enumerated() {
        try context.reached(index)
        for (column, kind) in columns.enumerated() {
          book.write(kind.cell(row, context), row: index + 1, column: column)
        }
      }
      try book.beginSheet(words.about, widths: [18, 80], rows: 10)
      book.write(title, row: 0, column: 1, look: .heading)
      let query = context.query.isEverything ? words.everything : context.query.description
      let count = words.count(context.rows.count, of: context.catalog.count(of: context.kind))
      let lines: [(String, String?)] = [
        (words.query, query), (list, count), (words.madeOn, context.today.description),
        (words.licence, head.about.licence), (words.version, head.about.version),
        (words.note, words.noteText),
      ]
      for (index, line) in lines.filter({ $0.1 != nil }).enumerated() {
        book.write(line.0, row: index + 2, column: 0)
        book.write(line.1 ?? "", row: index + 2, column: 1)
      }
    }
  }
}

extension Workbook {
  /// Writes a cell; several links stand as text, since a cell leads to one place alone.
  fileprivate mutating func write(_ cell: ExportCell, row: Int, column: Int) {
    switch cell {
    case .text(let text): write(text, row: row, column: column)
    case .date(let date): write(date, row: row, column: column)
    case .list(let items): write(items.joined(separator: "\n"), row: row, column: column)
    case .links(let links):
      if links.count == 1, let url = links[0].url {
        write(links[0].text, url: url, row: row, column: column)
      } else {
        write(links.map(\.text).joined(separator: "\n"), row: row, column: column)
      }
    }
  }
}
