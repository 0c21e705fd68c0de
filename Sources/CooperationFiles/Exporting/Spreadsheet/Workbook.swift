import CSpreadsheet
import Cooperation
import Words

/// An xlsx file that is being written, sheet by sheet.
struct Workbook {
  /// How a cell looks.
  enum Look: Int32 {
    case text = 0
    case heading = 1
    case link = 3
    case number = 4
    case address = 5
  }

  private let handle: OpaquePointer
  private var rowHeight: RowHeight

  /// Hands over an empty workbook, and gives the bytes of its file.
  ///
  /// - Throws: `ExportFailure` without libxlsxwriter, and with its words when it fails.
  static func bytes(
    title: String, in language: Language, on day: CalendarDate,
    _ body: (Workbook) throws -> Void
  ) throws -> [UInt8] {
    guard vnjp_spreadsheet_load() else {
      let library = String(cString: vnjp_spreadsheet_library())
      let package = library.split(separator: ".").last.map { "libxlsxwriter\($0)" } ?? ""
      throw ExportFailure("xlsx needs \(library): apt-get install \(package)")
    }
    return try MemoryFile.bytes { path in
      let seconds = max(1, day.dayNumber * 86_400)
      guard let handle = vnjp_workbook_open(path, title, seconds) else {
        throw ExportFailure("no memory for a workbook")
      }
      do {
        // Kanji and kana stand higher than the letters of the file's own font.
        let line = language == .ja ? 18.75 : 15
        try body(Workbook(handle: handle, rowHeight: RowHeight(line: line)))
      } catch {
        vnjp_workbook_abandon(handle)
        throw error
      }
      if let reason = vnjp_workbook_close(handle) {
        throw ExportFailure("libxlsxwriter: \(String(cString: reason))")
      }
    }
  }

  /// Begins a sheet whose first columns have these widths, in characters, and which has so many rows
  /// below its first.
  ///
  /// - Throws: `ExportFailure` when these are more than a sheet holds.
  mutating func beginSheet(_ name: String, widths: [Double], rows: Int) throws {
    guard rows < Self.rowLimit else {
      throw ExportFailure(
        "a sheet of xlsx holds \(Self.rowLimit - 1) rows below its head, and '\(name)' has "
          + "\(rows); narrow the query, or choose another format")
    }
    vnjp_workbook_begin_sheet(handle, name)
    rowHeight = RowHeight(line: rowHeight.line)
    rowHeight.widths = widths
    for (column, width) in widths.enumerated() {
      vnjp_workbook_set_width(handle, UInt16(column), width)
    }
  }

  /// Makes the first row the head of a table, with filters.
  func setTable(rows: Int, columns: Int) {
    vnjp_workbook_set_table(handle, UInt32(clamping: rows), UInt16(clamping: columns))
  }

  /// Writes a text, never a formula.
  mutating func write(_ text: String, row: Int, column: Int, look: Look = .text) {
    guard !text.isEmpty else { return }
    makeRoom(for: text, row: row, column: column)
    vnjp_workbook_write_text(
      handle, UInt32(clamping: row), UInt16(clamping: column), CellText.text(text), look.rawValue)
  }

  private mutating func makeRoom(for text: String, row: Int, column: Int) {
    guard let height = rowHeight.height(of: row, with: text, in: column) else { return }
    vnjp_workbook_set_height(handle, UInt32(clamping: row), height)
  }

  /// Writes a number.
  func write(_ number: Int, row: Int, column: Int) {
    vnjp_workbook_write_number(
      handle, UInt32(clamping: row), UInt16(clamping: column), Double(number),
      Look.number.rawValue)
  }

  /// Writes a date: a day that a spreadsheet can reckon with as one, any other as text.
  mutating func write(_ date: EventDate, row: Int, column: Int) {
    let day = date.earliest
    let isDay = date.end == nil && date.certainty == .certain && day == date.latest
    // Spreadsheets take 1900 for a leap year.
    guard isDay, day >= Self.firstDay else {
      // A span stands on two lines, else it would be broken within a day.
      write(date.description.replacing("/", with: "/\n"), row: row, column: column)
      return
    }
    vnjp_workbook_write_date(
      handle, UInt32(clamping: row), UInt16(clamping: column), Int32(day.year), Int32(day.month),
      Int32(day.day))
  }

  /// Writes a text that leads to an address of the web; an address itself stays on one line.
  mutating func write(_ text: String, url: String, row: Int, column: Int) {
    guard let address = CellText.address(url) else {
      write(text == url ? text : "\(text) <\(url)>", row: row, column: column)
      return
    }
    let look = text == url ? Look.address : .link
    if look == .link { makeRoom(for: text, row: row, column: column) }
    vnjp_workbook_write_link(
      handle, UInt32(clamping: row), UInt16(clamping: column), address, CellText.text(text),
      look.rawValue)
  }

  /// Writes a text that leads to the first cell of a row of a sheet.
  mutating func write(_ text: String, sheet: String, toRow target: Int, row: Int, column: Int) {
    makeRoom(for: text, row: row, column: column)
    vnjp_workbook_write_link(
      handle, UInt32(clamping: row), UInt16(clamping: column),
      "internal:'\(sheet)'!A\(target + 1)", CellText.text(text), Look.link.rawValue)
  }

  private static let rowLimit = 1_048_576
  private static let firstDay = CalendarDate(year: 1900, month: 3, day: 1) ?? .first(of: 1901)
}
