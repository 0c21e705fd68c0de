import Cooperation
import Foundation
import TestSupport
import Testing

@testable import CooperationFiles

/// Documents, promises and people as rows of files.
struct RowExportTests {
  private static let catalog = Fixture.ownCatalog
  private static let others: [RowKind] = [.documents, .promises, .people]

  private static func context(
    _ kind: RowKind, _ language: Language = .en, columns: [String]? = nil, upTo most: Int = .max
  ) -> ExportContext {
    let rows = Array((0..<catalog.count(of: kind)).prefix(most))
    return ExportContext(
      catalog: catalog, kind: kind, rows: rows, language: language, today: Fixture.today,
      columnNames: columns)
  }

  private static func text(_ format: ExportFormat, _ context: ExportContext) throws -> String {
    String(decoding: try format.bytes(context), as: UTF8.self)
  }

  @Test(arguments: others)
  func `every format of a list has all its rows, in every language`(kind: RowKind) throws {
    let count = Self.catalog.count(of: kind)
    for language in Language.allCases {
      let context = Self.context(kind, language)
      let lines = try Self.text(.jsonl, context).split(separator: "\n")
      #expect(lines.count == count)
      let array = try JSONSerialization.jsonObject(
        with: Data(try Self.text(.json, context).utf8))
      #expect((array as? [Any])?.count == count)
      let page = try Self.text(.html, context)
      #expect(page.components(separatedBy: "<tr>").count == count + 2)
      #expect(page.hasSuffix("</html>\n"))
      let table = try Self.text(.markdown, context).split(separator: "\n")
      #expect(table.count { $0.hasPrefix("| ") } == count + 2)
      let pipes = Set(table.filter { $0.hasPrefix("| ") }.map { Self.pipes($0) })
      #expect(pipes.count == 1)
    }
  }

  /// The signs between the cells of a line.
  private static func pipes(_ line: Substring) -> Int {
    line.replacing("\\|", with: "").count { $0 == "|" }
  }

  @Test(arguments: others)
  func `csv has a row for each, and says what its columns are`(kind: RowKind) throws {
    let rows = try Self.csv(Self.text(.csv, Self.context(kind)))
    #expect(rows.count == Self.catalog.count(of: kind) + 1)
    #expect(rows[0] == RowColumn.all(of: kind).filter(\.isOfRecords).map(\.name))
    #expect(Set(rows.map(\.count)).count == 1)
    let ids = rows.dropFirst().map { $0[0] }
    #expect(ids == (0..<Self.catalog.count(of: kind)).map { Self.catalog.id(of: $0, kind) })
  }

  @Test(arguments: others)
  func `columns that are chosen stand in their order`(kind: RowKind) throws {
    let names = RowColumn.all(of: kind).map(\.name)
    #expect(Set(names).count == names.count)
    let chosen = Array(names.reversed())
    let rows = try Self.csv(Self.text(.csv, Self.context(kind, columns: chosen, upTo: 5)))
    #expect(rows[0] == chosen)
    #expect(rows.count == 6)
  }

  @Test func `what a promise says is what its record says`() throws {
    let rows = try Self.csv(Self.text(.csv, Self.context(.promises)))
    let places = Dictionary(uniqueKeysWithValues: rows[0].enumerated().map { ($1, $0) })
    for row in rows.dropFirst() {
      func cell(_ name: String) -> String { places[name].map { row[$0] } ?? "" }
      let id = cell("id").split(separator: "#").map(String.init)
      let records = Fixture.ownRecords.events
      let event = try #require(records.first { $0.id == id[0] })
      let promise = try #require(event.commitments.first { $0.id == id[1] })
      #expect(cell("event") == event.id)
      #expect(cell("made") == event.date.description)
      #expect(cell("due") == promise.due?.description ?? "")
      #expect(cell("by") == promise.by.joined(separator: ";"))
      #expect(cell("to") == promise.to.joined(separator: ";"))
      #expect(cell("text_vi") == promise.text.vi ?? "")
    }
  }

  @Test func `formats of events alone say which lists they hold`() {
    let all = ExportFormat.all.filter { $0.lists == .all }.map(\.name)
    #expect(
      Set(all) == ["csv", "tsv", "xlsx", "json", "jsonl", "markdown", "html"])
    #expect(ExportFormat.all.allSatisfy { $0.lists.has(.events) })
  }

  /// The cells of a csv without line breaks in cells.
  private static func csv(_ text: String) throws -> [[String]] {
    var rows: [[String]] = []
    var cells: [String] = []
    var cell = ""
    var isQuoted = false
    var scalars = Array(text.unicodeScalars)[...]
    while let scalar = scalars.popFirst() {
      if isQuoted {
        if scalar == "\"", scalars.first == "\"" {
          cell.append("\"")
          scalars.removeFirst()
        } else if scalar == "\"" {
          isQuoted = false
        } else {
          cell.unicodeScalars.append(scalar)
        }
      } else if scalar == "\"" {
        isQuoted = true
      } else if scalar == "," {
        cells.append(cell)
        cell = ""
      } else if scalar == "\n" {
        rows.append(cells + [cell])
        (cells, cell) = ([], "")
      } else if scalar != "\r" {
        cell.unicodeScalars.append(scalar)
      }
    }
    return rows
  }
}
