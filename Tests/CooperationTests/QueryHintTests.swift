import Cooperation
import Testing

struct QueryHintTests {
  @Test(
    arguments: [
      ("sectr:energy", "sectr", "sector"), ("sakai -provnce:hue", "provnce", "province"),
      ("(a OR partty:x)", "partty", "party"),
    ])
  func `a word that looks like a field gives a hint`(
    text: String, name: String, nearest: String
  ) throws {
    let hint = try #require(try QueryParser.parse(text).hints.first)
    #expect(hint.name == name)
    #expect(hint.nearest == nearest)
  }

  @Test(arguments: [
    "sakai", "sector:energy", "10:30", "https://example.org:80", "a:", ":b", "\"x\"",
  ])
  func `other words give none`(text: String) throws {
    let hints = try QueryParser.parse(text).hints.filter { $0.nearest != nil }
    #expect(hints == [])
  }
}
