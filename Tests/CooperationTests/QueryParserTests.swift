import Cooperation
import TestSupport
import Testing

struct QueryParserTests {
  @Test(arguments: PrintedQueries.all)
  func `a query is printed in its one form`(text: String, printed: String) throws {
    let query = try QueryParser.parse(text)
    #expect(query.description == printed)
    #expect(try QueryParser.parse(printed) == query)
  }

  @Test(arguments: [
    ("a", Query.word("a")), ("a b", .and([.word("a"), .word("b")])),
    ("a OR b c", .or([.word("a"), .and([.word("b"), .word("c")])])),
    ("(a OR b) c", .and([.or([.word("a"), .word("b")]), .word("c")])),
    ("-a", .not(.word("a"))), ("NOT \"a b\"", .not(.phrase("a b"))),
    ("-(-a)", .not(.not(.word("a")))),
    ("", .everything), ("()", .everything), ("-()", .not(.everything)),
    ("a OR ()", .or([.word("a"), .everything])), ("() OR a", .or([.everything, .word("a")])),
    ("OR a", .and([.phrase("OR"), .word("a")])), ("a )", .and([.word("a"), .phrase(")")])),
    ("x:y", .word("x:y")), ("a - b", .and([.word("a"), .word("-"), .word("b")])),
    ("-@a", .not(.view(ViewTerm("a")))),
    ("@a OR (b ＠c)", .or([.view(ViewTerm("a")), .and([.word("b"), .view(ViewTerm("c"))])])),
    ("memo:\"tie\"", .field(FieldTerm(.memo, values: [.init("tie", isText: true)]))),
    ("kind:\"tie\"", .field(FieldTerm(.kind, values: [.init("tie")]))),
    (
      "sector:energy,climate",
      .field(FieldTerm(.sector, values: [.init("energy"), .init("climate")]))
    ),
    ("province:=VN-DN", .field(FieldTerm(.province, isExact: true, values: [.init("VN-DN")]))),
    (
      "pair:\"Đà Nẵng\"~Sakai", .field(FieldTerm(.pair, values: [.init("Đà Nẵng", other: "Sakai")]))
    ),
    ("date:2023..", .field(FieldTerm(.date, values: [.init("2023..")]))),
    ("-kind:a,b", .not(.field(FieldTerm(.kind, values: [.init("a"), .init("b")])))),
  ])
  func `a query has the structure of the grammar`(text: String, query: Query) throws {
    #expect(try QueryParser.parse(text) == query)
  }

  @Test(arguments: QueryField.allCases)
  func `every field is read by its name in any case`(field: QueryField) throws {
    let value = field.takesDates ? "2024" : field == .pair ? "a~b" : "a"
    for name in [field.rawValue, field.rawValue.uppercased()] {
      guard case .field(let term) = try QueryParser.parse("\(name):\(value)") else {
        Issue.record("\(name): is text")
        continue
      }
      #expect(term.field == field)
    }
  }

  @Test(arguments: [
    ("tỉnh", QueryField.province), ("TỈNH", .province), ("ti\u{309}nh", .province),
    ("省", .province),
    ("県", .prefecture), ("都道府県", .prefecture), ("phủ", .prefecture), ("nơi", .place),
    ("場所", .place), ("ngành", .sector), ("分野", .sector), ("loại", .kind), ("種類", .kind),
    ("bên", .party), ("団体", .party), ("người", .person), ("人物", .person), ("ngày", .date),
    ("日付", .date), ("năm", .year), ("年", .year), ("trạngthái", .status), ("状況", .status),
    ("có", .has), ("vănkiện", .memo), ("覚書", .memo), ("言語", .lang), ("nguồn", .source),
    ("出典", .source), ("本文", .text), ("cặp", .pair), ("組", .pair),
  ])
  func `a field is read by its name in Vietnamese and Japanese`(name: String, field: QueryField) {
    #expect(QueryField(name: name) == field)
  }

  @Test(arguments: [
    ("province:", QueryError(.missingValue(field: .province), found: "", column: 9, length: 1)),
    ("a sector:=", .init(.missingValue(field: .sector), found: "", column: 9, length: 1)),
    ("has: memorandum", .init(.missingValue(field: .has), found: "", column: 4, length: 1)),
    ("kind:,", .init(.missingValue(field: .kind), found: "", column: 5, length: 1)),
    ("tỉnh：", .init(.missingValue(field: .province), found: "", column: 5, length: 1)),
    ("(person:)", .init(.missingValue(field: .person), found: "", column: 8, length: 1)),
    ("date:yesterday", .init(.notADate(field: .date), found: "yesterday", column: 5, length: 9)),
    ("年：二千", .init(.notADate(field: .year), found: "二千", column: 2, length: 2)),
    ("a date:2024,x", .init(.notADate(field: .date), found: "x", column: 12, length: 1)),
    ("date:2024-13", .init(.notADate(field: .date), found: "2024-13", column: 5, length: 7)),
    (
      "date:2024...2025",
      .init(.notADate(field: .date), found: "2024...2025", column: 5, length: 11)
    ),
    ("date:..", .init(.notADate(field: .date), found: "..", column: 5, length: 2)),
    ("date:=2024", .init(.notADate(field: .date), found: "=2024", column: 5, length: 5)),
    (
      "year:\"last year\"",
      .init(.notADate(field: .year), found: "last year", column: 5, length: 11)
    ),
    ("pair:Sakai", .init(.notAPair, found: "Sakai", column: 5, length: 5)),
    ("pair:~Sakai", .init(.notAPair, found: "", column: 5, length: 6)),
    ("a pair:\"Đà Nẵng\"~", .init(.notAPair, found: "Đà Nẵng", column: 7, length: 10)),
    ("pair:", .init(.notAPair, found: "", column: 5, length: 1)),
  ])
  func `a malformed value is an error where it stands`(text: String, error: QueryError) {
    #expect(throws: error) { try QueryParser.parse(text) }
  }

  @Test(arguments: [
    ("province:Huế", 9, 3), ("a tỉnh：「Đà Nẵng」", 7, 9), ("sector:=energy", 8, 6),
    ("pair:Huế~Nara", 5, 8), ("-(x OR kind:visit)", 12, 5),
  ])
  func `a value knows its column and length in characters`(
    text: String, column: Int, length: Int
  ) throws {
    let value = try #require(Self.values(in: try QueryParser.parse(text)).first)
    #expect(value.column == column)
    #expect(value.length == length)
  }

  @Test func `the printed form of a random query is the same query`() {
    var random = SeededGenerator(seed: 61)
    var parsed = 0
    for _ in 0..<20_000 {
      let text = Self.trickyText(&random)
      guard let query = try? QueryParser.parse(text) else { continue }
      parsed += 1
      let again = try? QueryParser.parse(query.description)
      #expect(again == query, "\(text.debugDescription) → \(query.description.debugDescription)")
      #expect(again?.description == query.description)
    }
    #expect(parsed > 10_000)
  }

  @Test func `random texts are queries or errors inside the text`() {
    var random = SeededGenerator(seed: 62)
    for _ in 0..<20_000 {
      let text = RandomText.make(upTo: 40, &random)
      do throws(QueryError) {
        _ = try QueryParser.parse(text).description
      } catch {
        #expect(error.column >= 0 && error.column <= text.count && error.length >= 1)
        #expect(error.column + error.length <= text.count + 1)
      }
    }
  }

  @Test(arguments: [
    "(", "( ", "-(", "NOT (", "(a OR ", "((a) ", "-", "NOT ", "OR ", "\"", "a:", ")",
  ])
  func `deep nesting neither crashes nor is lost`(piece: String) throws {
    let text = String(repeating: piece, count: 20_000) + "x"
    let query = try QueryParser.parse(text)
    #expect(try QueryParser.parse(query.description) == query)
  }

  private static func values(in query: Query) -> [FieldValue] {
    switch query {
    case .and(let terms), .or(let terms): terms.flatMap(values)
    case .not(let term): values(in: term)
    case .word, .phrase, .view: []
    case .field(let term): term.values
    }
  }

  private static func trickyText(_ random: inout SeededGenerator) -> String {
    (0..<Int.random(in: 0...12, using: &random)).map { _ in
      tokens[Int.random(in: tokens.indices, using: &random)]
    }.joined()
  }

  private static let tokens = [
    " ", " ", " ", "　", "\t", "a", "b", "Đà", "堺", "OR", " OR ", "or", "NOT", " NOT ", "not", "-",
    "-",
    "--", "(", "(", ")", ")", "（", "）", "()", "\"", "\"", "「", "」", "“a b”", "“", "”", ":", "：",
    ",", "，",
    "~", "=", "sector:", "province:=", "tỉnh:", "県：", "pair:", "pair:a~b", "pair:\"a b\"~\"c,d\"",
    "@", "@", "@a", "＠b", "–", "－", " - ", "--", "memo:tie", "memo:\"tie\"",
    "date:", "date:2024", "year:2020..", "date:>=2024-06", "date:2024~", "..", "<", ">", "has:",
    "is:",
    "x:", "http://a.b/?c=d&e", "@63", "/", "'", "text:\"a\"", "id:", "kind:a,b", "e\u{301}",
    "\u{301}",
    "😀", "🇻🇳", "\n", "\u{200D}", "\u{1F3FD}", "AND", "%", "*", "\\",
  ]
}
