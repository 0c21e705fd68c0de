import Browser
import Cooperation
import Testing

struct ViewLineTests {
  @Test(
    arguments: [
      ("", ""), ("sakai", "'sakai'"), ("province:\"Da Nang\"", "'province:\"Da Nang\"'"),
      ("sakai osaka", "'sakai osaka'"), ("sakai year:2024", "'sakai year:2024'"),
      ("year:2024 sakai", "-- 'year:2024 sakai'"),
      ("-sakai", "-- '-sakai'"), ("list", "-- 'list'"), ("it's", "'it'\\''s'"),
      ("@sakai", "'(@sakai)'"), ("-@sakai", "-- '-@sakai'"), ("help", "-- 'help'"),
    ])
  func `a query is quoted so that it is taken for nothing else`(
    query: String, line: String
  ) throws {
    let view = ViewLine(
      query: try QueryParser.parse(query), sort: .latest, pane: .timeline, isZoomed: false)
    #expect(view.description == line)
  }

  @Test func `the layout stands before the query`() throws {
    let view = ViewLine(
      query: try QueryParser.parse("sakai"), sort: .title, pane: .places, isZoomed: true)
    #expect(view.description == "--sort title --pane 3 --zoom 'sakai'")
  }
}
