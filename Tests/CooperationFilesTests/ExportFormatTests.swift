import Cooperation
import CooperationFiles
import Foundation
import TestSupport
import Testing

struct ExportFormatTests {
  @Test func `docs/exports.md names every format and every column`() throws {
    let text = try String(
      contentsOfFile: "\(Fixture.packageDirectory)/docs/exports.md", encoding: .utf8)
    let headings = text.split(separator: "\n").filter { $0.hasPrefix("## ") }
      .flatMap { $0.split(separator: " ") }
    for format in ExportFormat.all {
      #expect(headings.contains { $0 == format.name }, "\(format)")
      #expect(text.contains("`.\(format.fileExtension)`"), "\(format)")
    }
    for column in ExportColumn.allCases { #expect(text.contains("`\(column.rawValue)`")) }
  }

  @Test func `every format has a judge`() {
    for format in ExportFormat.all {
      let path = "\(Fixture.packageDirectory)/scripts/formats/\(format.name).py"
      #expect(FileManager.default.fileExists(atPath: path), "\(path)")
    }
  }

  @Test(arguments: ExportFormat.all)
  func `an export without events is written`(format: ExportFormat) throws {
    let bytes = try format.bytes(
      ExportContext(catalog: Fixture.catalog, rows: [], language: .vi))
    #expect(format == .jsonl || format == .bibtex || !bytes.isEmpty)
  }

  @Test(arguments: ExportFormat.all)
  func `the same records give the same bytes`(format: ExportFormat) throws {
    let context = ExportContext(
      catalog: Fixture.catalog, rows: Array(0..<Fixture.catalog.count), language: .ja,
      today: Fixture.today)
    #expect(try format.bytes(context) == format.bytes(context))
  }
}
