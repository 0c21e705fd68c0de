import Cooperation
import TestSupport
import Testing

@testable import CooperationFiles

/// What is wrong with a mapping, and where.
struct MappingFaultTests {
  @Test(
    arguments: [
      ("", "1:1: error: the file is empty, expected a record [syntax]"),
      (
        "record: []",
        "1:1: error: unknown key 'record' in mapping, expected one of skip, values, records; did you mean "
          + "'records'? [unknown-key]"
      ),
      (
        "values: {}",
        "1:1: error: the mapping makes no records, expected 'records' with an event or a memorandum [map]"
      ),
      (
        "records:\n  - {when: {a: b}}",
        "2:5: error: an entry of records has neither event nor memorandum, expected one [map]"
      ),
      (
        "records:\n  - memorandum: {id: x, kind: tie, titel: {en: x}}",
        "2:36: error: unknown key 'titel' in memorandum, expected one of \(keys); did you mean 'title'? "
          + "[unknown-key]"
      ),
      (
        "records:\n  - memorandum: {id: x, title: {en: x}}",
        "2:17: error: memorandum has no kind [missing-key]"
      ),
      (
        "records:\n  - memorandum: {id: x, kind: tie, title: x}",
        "2:43: error: title is 'x', expected a map [shape]"
      ),
      (
        "records:\n  - memorandum: {id: x, kind: tie, title: {en: x}, sources: [{link: x}]}",
        "2:63: error: unknown key 'link' in source, expected one of \(sourceKeys) [unknown-key]"
      ),
      (
        "values:\n  a: {columns: x}",
        "2:6: error: the value 'a' is made of nothing known, expected one of text, words, place, party, "
          + "person, number, date [map]"
      ),
      (
        "values:\n  a: {date: x, number: y}",
        "2:6: error: the value 'a' is number and date, expected one of text, words, place, party, "
          + "person, number, date [map]"
      ),
      (
        "values:\n  a: {date: x, times: 3}",
        "2:16: error: unknown key 'times' in value 'a', expected one of when, date, order, only "
          + "[unknown-key]"
      ),
      (
        "values:\n  a: {date: x, order: month-frist}",
        "2:23: error: unknown order 'month-frist', expected day-first or month-first [unknown-word]"
      ),
      (
        "values:\n  a: {words: x}",
        "2:14: error: the words have no 'are', expected what each word of the column stands for; write "
          + "are: {sister: tie} [map]"
      ),
      (
        "values:\n  a b: {date: x}",
        "2:3: error: 'a b' is no name of a value, expected letters, digits, '_' and '-' [map]"
      ),
      (
        "skip:\n  - kind",
        "2:5: error: a condition is no map, expected columns and their words, such as {kind: [loan, "
          + "grant]} [map]"
      ),
      (
        "values:\n  a: {text: \"x {id\"}",
        "2:16: error: a brace opens here and none closes it [map]"
      ),
      (
        "values:\n  a: {text: \"x [{id}\"}",
        "2:16: error: a bracket opens here and none closes it [map]"
      ),
      (
        "values:\n  a: {text: \"x}\"}",
        "2:15: error: '}' closes what nothing opened; write '}}' for the sign itself [map]"
      ),
    ])
  func `a mapping is told what to write`(text: String, message: String) throws {
    let faults = Self.faults(of: text)
    #expect(faults.first == "map.yaml:\(message)", "\(faults)")
  }

  @Test(
    arguments: [
      (
        "{kidn}",
        "4:11: error: x.csv has no column 'kidn', expected one of id, kind, when, late; did you mean "
          + "'kind'? [map]"
      ),
      (
        "{late}",
        "4:11: error: the value 'late' has no text of its own, expected {late.en} [map]"
      ),
      (
        "{id.body}",
        "4:11: error: the column 'id' has no part 'body', expected {id}, {id.slug} or {id.year} [map]"
      ),
      (
        "{kind}",
        "4:11: error: x.csv has the column 'kind' twice, expected it once; call one of them "
          + "otherwise [map]"
      ),
    ])
  func `what a mapping names must be there`(id: String, message: String) throws {
    let text = """
      values: {late: {words: id, are: {a: {en: A}}}}
      records:
        - memorandum:
            id: "\(id)"
            kind: tie
            title: {en: x}
      """
    #expect(
      Self.faults(of: text, columns: ["id", "kind", "when", "kind"]).first == "map.yaml:\(message)")
  }

  @Test func `a value names those above it alone`() {
    let text = """
      values:
        a: {text: "{b}"}
        b: {text: "{id}"}
      records:
        - memorandum: {id: "{a}", kind: tie, title: {en: x}}
      """
    #expect(
      Self.faults(of: text, columns: ["id"]) == [
        "map.yaml:2:13: error: the value 'b' stands below, expected one above or a column; move it up "
          + "[map]"
      ])
  }

  @Test(
    arguments: [
      ("plain", ["plain"]), ("{a}-{b.year}", ["a", "b/year"]), ("{a.b}", ["a.b"]),
      ("[-{a.slug}]{ b }", ["a/slug", "b"]), ("{{a}} [[b]]", ["{a} [b]"]),
    ])
  func `a text is taken apart`(text: String, pieces: [String]) throws {
    let template = try TextTemplate(text)
    let references = template.references.map { $0.name + ($0.part.map { "/\($0)" } ?? "") }
    let plain = template.pieces.map { piece in
      if case .text(let text) = piece { text } else { "" }
    }
    #expect(references.isEmpty ? [plain.joined()] == pieces : references == pieces)
  }

  @Test(
    arguments: [
      ("17918", 1_000_000, CellNumber.number(17_918_000_000)), ("17,918", 1, .number(17918)),
      ("1 234 567", 1, .number(1_234_567)), ("1.5", 1000, .number(1500)), ("1.5", 1, .none),
      ("17.918", 1000, .ambiguous(whole: "17918", decimal: "17.918")),
      ("17.9180", 1000, .number(17918)), ("1,2,3", 1, .none), ("-5", 1, .none), ("", 1, .none),
      ("9223372036854775807", 2, .none), ("99999999999999999999", 1, .none), ("１２", 1, .none),
    ])
  func `a number is read where it has one reading`(text: String, times: Int, number: CellNumber) {
    #expect(CellNumber.read(text, times: times) == number)
  }

  // MARK: Helpers

  private static let keys = Memorandum.shape.fields.map(\.name).joined(separator: ", ")
  private static let sourceKeys = Source.shape.fields.map(\.name).joined(separator: ", ")

  private static func faults(of text: String, columns: [String] = []) -> [String] {
    do {
      return try MappingReader.read(Array(text.utf8), file: "map.yaml").faults(
        among: columns, of: "x.csv"
      )
      .map { "\($0)" }
    } catch {
      if case .mapping(let faults) = error { return faults.map { "\($0)" } }
      return ["\(error)"]
    }
  }
}
