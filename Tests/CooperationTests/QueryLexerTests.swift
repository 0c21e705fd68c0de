import Cooperation
import TestSupport
import Testing

struct QueryLexerTests {
  @Test(arguments: [
    ("da nang", "word da|word nang"), ("-@a OR（＠b）", "not|view a|or|open|view b|close"),
    ("a) OR", "word a)|word OR"), ("(a) b)", "open|word a|close|word b)"),
    ("NOT \"x y", "not|quoted x y"), ("a-b - -c", "word a-b|word -|not|word c"),
    ("tỉnh：=「Đà Nẵng」，Huế x", "field province=Đà Nẵng,Huế|word x"),
    ("kind:", "field kind "), ("kind:a,", "field kind a,"), ("pair:a~", "field pair a~"),
    ("pair:\"a b\"~c,d", "field pair a b~c,d"), ("@", "view "), ("a@b @c.d", "word a@b|word @c.d"),
  ])
  func `a text is cut into its tokens`(text: String, tokens: String) {
    let found = QueryLexer.tokens(in: text).map(Self.name).joined(separator: "|")
    #expect(found == tokens)
  }

  @Test func `tokens stand in order, apart from each other, and leave nothing but blanks`() {
    var random = SeededGenerator(seed: 71)
    for _ in 0..<20_000 {
      let text = RandomText.make(upTo: 40, &random)
      var end = 0
      let characters = text.map(QueryLexer.plain)
      for token in QueryLexer.tokens(in: text) {
        #expect(token.range.lowerBound >= end && !token.range.isEmpty)
        let between = characters[end..<token.range.lowerBound].filter { !$0.isWhitespace }
        #expect(between == [])
        for value in token.field?.values ?? [] {
          #expect(token.range.lowerBound < value.range.lowerBound)
          #expect(value.range.upperBound <= token.range.upperBound)
        }
        end = token.range.upperBound
      }
      let rest = characters[end...].filter { !$0.isWhitespace }
      #expect(rest == [])
    }
  }

  @Test(arguments: [
    ("province:Da Nang", "province:\"Da Nang\"" as String?),
    ("tỉnh：Bà Rịa - Vũng Tàu,Huế", "tỉnh:\"Bà Rịa - Vũng Tàu\",Huế"), ("province:Huế", nil),
    ("Da Nang", nil), ("province:\"Da Nang\" x", nil), ("sector:a kind:b", nil),
    ("sector:a OR b", nil), ("sector:a -b", nil), ("sector:a (b)", nil), ("sector:a @b", nil),
    ("pair:Đà Nẵng~Sakai", nil), ("province:", nil),
  ])
  func `one argument with blanks is one value`(argument: String, query: String?) {
    #expect(ArgumentValue(argument)?.query == query)
  }

  private static func name(_ token: QueryToken) -> String {
    switch token.kind {
    case .open: "open"
    case .close: "close"
    case .or: "or"
    case .not: "not"
    case .word(let word): "word \(word)"
    case .quoted(let text): "quoted \(text)"
    case .view(let name): "view \(name)"
    case .field(let field):
      "field \(field.field)\(field.isExact ? "=" : " ")"
        + field.values.map { $0.text + ($0.other.map { "~\($0)" } ?? "") }.joined(separator: ",")
    }
  }
}
