import Cooperation
import TestSupport
import Testing

struct SavedQueriesTests {
  private static let views = SavedQueries([
    ("a", "sakai"), ("b", "kind:festival OR \"carbon\""), ("both", "@a -@b"), ("all", ""),
    ("bad", "date:yesterday"), ("lost", "carbon @gone"), ("nowhere", "province:Danag"),
    ("one", "x @two"), ("two", "-(@three OR y)"), ("three", "@one"), ("self", "@self"),
  ])

  @Test(arguments: [
    ("@a", "sakai"), ("-@a", "-sakai"), ("@a OR @b", "sakai OR (kind:festival OR \"carbon\")"),
    ("@b date:2024", "(kind:festival OR \"carbon\") date:2024"),
    ("NOT (x OR @both)", "-(x OR (sakai -(kind:festival OR \"carbon\")))"),
    ("@all metro", "metro"), ("-@all", "-()"), ("\"@a\" a@b", "\"@a\" a@b"),
  ])
  func `a view stands for its query wherever it is named`(text: String, meaning: String) throws {
    let query = try QueryParser.parse(text)
    #expect(try QueryParser.parse(query.description) == query)
    let found = try Self.ids(Self.views.resolved(query))
    #expect(found == (try Self.ids(QueryParser.parse(meaning))))
  }

  @Test(arguments: [
    ("@zzzzz", QueryError.Problem.unknownView(nearest: nil), "zzzzz", 0, 6),
    ("x -@bothe", .unknownView(nearest: "both"), "bothe", 3, 6),
    ("(x OR ＠bo)", .unknownView(nearest: "both"), "bo", 6, 3),
    ("@", .unknownView(nearest: nil), "", 0, 1),
    ("x @lost", .unknownView(nearest: "one"), "gone", 2, 5),
    ("x @bad", .notADate(field: .date), "yesterday", 2, 4),
    ("@self", .viewCircle(names: ["self", "self"]), "self", 0, 5),
    ("a @one", .viewCircle(names: ["one", "two", "three", "one"]), "one", 2, 4),
    ("NOT @two", .viewCircle(names: ["two", "three", "one", "two"]), "two", 4, 4),
  ])
  func `a view that stands for nothing is an error where it is named`(
    text: String, problem: QueryError.Problem, found: String, column: Int, length: Int
  ) throws {
    let query = try QueryParser.parse(text)
    #expect(throws: QueryError(problem, found: found, column: column, length: length)) {
      try Self.views.resolved(query)
    }
  }

  @Test func `an unknown value within a view is told at the view's name`() throws {
    let query = try Self.views.resolved(QueryParser.parse("carbon -@nowhere"))
    let error = #expect(throws: QueryError.self) { try Self.ids(query) }
    #expect(error?.found == "Danag")
    #expect(error?.column == 8)
    #expect(error?.length == 8)
  }

  @Test func `a view that nobody has put in its place is an error`() throws {
    let query = try QueryParser.parse("carbon @a")
    let error = #expect(throws: QueryError.self) { try Self.ids(query) }
    #expect(error?.problem == .unknownView(nearest: nil))
    #expect(error?.column == 7)
  }

  @Test(arguments: [
    (0..<60).map { ("v\($0)", "@v\($0 + 1) OR @v\($0 + 1)") } + [("v60", "sakai")],
    (0..<12).map { ("v\($0)", "@v\($0 + 1)" + String(repeating: " OR @v\($0 + 1)", count: 20)) }
      + [("v12", "sakai")],
    (0..<20_000).map { ("v\($0)", "@v\($0 + 1)") },
  ])
  func `views that stand for too much are refused`(views: [(String, String)]) throws {
    let saved = SavedQueries(views.map { (name: $0.0, text: $0.1) })
    let query = try QueryParser.parse("x @v0")
    #expect(throws: QueryError(.viewTooLong, found: "v0", column: 2, length: 3)) {
      try saved.resolved(query)
    }
  }

  private static func ids(_ query: Query) throws -> [String] {
    try Fixture.catalog.rows(for: query, today: Fixture.today).map(Fixture.catalog.events.id)
  }
}
