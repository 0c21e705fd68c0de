import Cells
import Cooperation
import Words

/// The dialog of exports: a line a choice, the file's name, and the command that does the same.
enum ExportOverlay {
  static func render(_ dialog: ExportDialog, _ session: Session, on screen: inout Screen) {
    let area = area(dialog, session)
    screen.fill(area)
    let hasBorders = area.rows > 4 && area.columns > 20
    if hasBorders {
      screen.box(
        area, title: session.strings[.exportTitle],
        note: session.strings[.rowCount(dialog.rows(session).count, session.list)], style: .accent,
        titleStyle: .accent.bold(),
        borders: session.glyphs.borders)
    }
    let content = hasBorders ? area.inset(by: 1) : area
    if let cursor = dialog.columnCursor {
      renderColumns(cursor, dialog, session, in: content, on: &screen)
    } else {
      renderFields(dialog, session, in: content, on: &screen)
    }
  }

  /// The lines of the list of columns that are in sight at once.
  static func columnHeight(_ dialog: ExportDialog, _ session: Session) -> Int {
    max(0, area(dialog, session).rows - 2)
  }

  private static func area(_ dialog: ExportDialog, _ session: Session) -> Rect {
    let size = session.size
    let columns = min(size.columns, 76)
    let wanted =
      dialog.columnCursor == nil ? 13 : session.exporting.columns(of: session.list).count + 2
    let rows = max(0, min(size.rows - 2, wanted))
    return Rect(
      column: (size.columns - columns) / 2, row: max(0, (size.rows - rows) / 3), columns: columns,
      rows: rows > 0 ? rows : size.rows)
  }

  // MARK: Fields

  private static func renderFields(
    _ dialog: ExportDialog, _ session: Session, in content: Rect, on screen: inout Screen
  ) {
    let strings = session.strings
    let fields = dialog.fields(session)
    let labels = fields.map { strings[label(of: $0)] }
    let labelColumns = min(content.columns / 3, labels.map { ColumnWidth.of($0) }.max() ?? 0)
    // The line with the cursor is kept in sight where there is room for few.
    let focus = fields.firstIndex(of: dialog.field) ?? 0
    let top = max(0, min(focus - content.rows + 1, fields.count - content.rows))
    for (line, field) in fields.enumerated().dropFirst(top).prefix(content.rows) {
      let row = content.row + line - top
      let isFocused = field == dialog.field && dialog.written == nil
      let rect = Rect(column: content.column, row: row, columns: content.columns, rows: 1)
      screen.put(
        labels[line].clipped(to: labelColumns).paddedLeft(to: labelColumns),
        column: content.column + 2, row: row, style: .dim, limit: content.columns - 2)
      let start = content.column + labelColumns + 4
      let room = max(0, content.maxColumn - start - 1)
      if field == .file {
        if isFocused {
          LineField.put(dialog.line, column: start, row: row, room: room, on: &screen)
        } else {
          screen.put(
            dialog.line.text.clipped(to: room), column: start, row: row, limit: room)
        }
      } else {
        let text = session.glyphs.plain(value(of: field, dialog, session))
        screen.put(
          text.clipped(to: room, ellipsis: session.glyphs.ellipsis), column: start, row: row,
          style: isFocused ? .text.bold() : .text, limit: room)
      }
      if isFocused {
        screen.put(
          session.glyphs.cursor, column: content.column, row: row, style: .text,
          limit: content.columns)
        if field != .file { screen.restyle(rect) { $0.selected() } }
      }
    }
    renderFoot(
      dialog, session, from: content.row + fields.count - top + 1, in: content, on: &screen)
  }

  /// How far the writing is, or the command that does the same.
  private static func renderFoot(
    _ dialog: ExportDialog, _ session: Session, from row: Int, in content: Rect,
    on screen: inout Screen
  ) {
    let room = max(1, content.columns - 4)
    var lines: [String] = []
    if let written = dialog.written {
      lines = [session.strings[.writing(written, of: dialog.rows(session).count)]]
    } else if let line = dialog.commandLine(session) {
      lines = line.wrapped(to: room)
    }
    for (index, line) in lines.enumerated() where row + index < content.maxRow {
      screen.put(
        line, column: content.column + 2, row: row + index,
        style: dialog.written == nil ? .dim : .accent, limit: room)
    }
  }

  private static func label(of field: ExportDialog.Field) -> Phrase {
    switch field {
    case .format: .exportFormat
    case .records: .exportRecords
    case .columns: .exportColumns
    case .language: .exportLanguage
    case .byteOrderMark: .exportByteOrderMark
    case .formulas: .exportFormulas
    case .file: .exportFile
    }
  }

  private static func value(
    of field: ExportDialog.Field, _ dialog: ExportDialog, _ session: Session
  ) -> String {
    let strings = session.strings
    switch field {
    case .format:
      guard let format = dialog.choice(session) else { return "" }
      return "< \(format.name) >  \(format.meaning.text(in: session.language) ?? "")"
    case .records:
      let text =
        dialog.isOfMarks
        ? strings[.exportMarks(session.markedRows.count, session.list)]
        : strings[.exportView(session.rows.count, session.list)]
      return "< \(text) >"
    case .columns:
      let columns = dialog.chosenColumns(session) ?? dialog.ownColumns(session)
      return "\(columns.count):  \(columns.joined(separator: " "))"
    case .language: return "< \(dialog.language.ownName) >"
    case .byteOrderMark:
      return tick(dialog.hasByteOrderMark) + strings[.exportByteOrderMarkMeaning]
    case .formulas: return tick(!dialog.keepsFormulas) + strings[.exportFormulasMeaning]
    case .file: return dialog.line.text
    }
  }

  private static func tick(_ isOn: Bool) -> String { isOn ? "[x] " : "[ ] " }

  // MARK: Columns

  private static func renderColumns(
    _ cursor: Int, _ dialog: ExportDialog, _ session: Session, in content: Rect,
    on screen: inout Screen
  ) {
    let columns = session.exporting.columns(of: session.list)
    let chosen = Set(dialog.chosenColumns(session) ?? dialog.ownColumns(session))
    let top = max(0, min(cursor - content.rows / 2, columns.count - content.rows))
    for line in 0..<content.rows where top + line < columns.count {
      let choice = columns[top + line]
      let rect = Rect(
        column: content.column, row: content.row + line, columns: content.columns, rows: 1)
      let title = choice.title.text(in: session.language) ?? choice.name
      screen.put(
        tick(chosen.contains(choice.name)) + title, column: rect.column + 3, row: rect.row,
        limit: rect.columns - 3)
      let nameColumns = ColumnWidth.of(choice.name)
      if ColumnWidth.of(title) + nameColumns + 11 <= rect.columns {
        screen.put(
          choice.name, column: rect.maxColumn - nameColumns - 1, row: rect.row, style: .dim)
      }
      guard top + line == cursor else { continue }
      screen.restyle(rect) { $0.selected() }
      screen.put(
        session.glyphs.cursor, column: rect.column + 1, row: rect.row, style: .text.selected(),
        limit: rect.columns - 1)
    }
  }
}
