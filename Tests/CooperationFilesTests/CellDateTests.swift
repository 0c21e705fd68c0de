import Cooperation
import TestSupport
import Testing

@testable import CooperationFiles

/// Dates as spreadsheets write them.
struct CellDateTests {
  @Test(
    arguments: [
      ("25/12/2024", ["2024-12-25"]), ("12/25/2024", ["2024-12-25"]),
      ("11/11/2024", ["2024-11-11"]), ("6/12/2024", ["2024-12-06", "2024-06-12"]),
      ("05.07.2024", ["2024-07-05", "2024-05-07"]), ("2024/11/05", ["2024-11-05"]),
      ("2024年11月5日", ["2024-11-05"]), ("令和6年12月9日", ["2024-12-09"]),
      ("5 Nov 2024", ["2024-11-05"]), ("2014-04-18T00:00:00Z", ["2014-04-18"]),
      ("2024/11/5 0:00", ["2024-11-05"]), ("25/12/2024 00:00:00", ["2024-12-25"]),
      ("11/2024", ["2024-11"]), ("31/11/2024", []), ("13/13/2024", []), ("5/7/24", []),
      ("45607", []),
      ("", []), ("soon", []),
    ])
  func `a date has the readings that are possible`(text: String, readings: [String]) {
    #expect(DateAdvice.readings(of: text) == readings)
  }

  @Test func `a date of one reading is taken and told once`() throws {
    let reading = try Self.read(["25/12/2024", "2024-11", "11/11/2024", "2024/3/5"])
    #expect(
      reading.diagnostics.map { "\($0)" } == [
        "x.csv:2:10: warning: date '25/12/2024' is read as 2024-12-25, and 2 more dates of the table "
          + "so; write 2024-12-25 [date]"
      ])
    #expect(
      reading.records.events.map { "\($0.date)" } == [
        "2024-12-25", "2024-11", "2024-11-11", "2024-03-05",
      ])
  }

  @Test func `a date of two readings is an error that says both`() throws {
    let reading = try Self.read(["5/7/2024"])
    #expect(reading.records.events.isEmpty)
    #expect(
      reading.diagnostics.map { "\($0)" } == [
        "x.csv:2:10: error: date '5/7/2024' is not a date, expected EDTF such as 2024, 2024-11, "
          + "2024-11-11, 2025-01-16/2025-01-18 or 2024-11~; write 2024-07-05, or 2024-05-07 where the "
          + "month stands first [date]"
      ])
  }

  private static func read(_ dates: [String]) throws -> CollectionReading {
    let rows = dates.enumerated().map { "a\($0.offset),visit,\($0.element),held,A\n" }
      .joined()
    let text = "id,kind,date,status,title_en\n" + rows
    return try EventTableReader.read(
      Array(text.utf8), separator: nil, default: UInt8(ascii: ","), file: "x.csv",
      base: Fixture.records)
  }
}
