import Cooperation
import Testing

struct CitationTests {
  private func event(title: LocalizedText = LocalizedText(en: "A visit")) -> Event {
    Event(
      id: "2024-11-11-a-visit", kind: "visit", date: EventDate("2024-11-11") ?? Self.anyDate,
      status: .held, title: title, summary: LocalizedText(), places: [], localities: [],
      sectors: [], parties: [], delegations: [], memoranda: [], commitments: [], follows: [],
      sources: [], confidence: .sourced)
  }

  private static let anyDate = EventDate(.first(of: 2024))

  private func source(
    title: String? = "The page", url: String? = "https://example.org/a",
    publisher: String? = "City",
    published: String? = "2024-11-12", accessed: String? = "2026-11-21", language: String? = "en"
  ) -> Source {
    Source(
      title: title, url: url, publisher: publisher, published: published.flatMap { EventDate($0) },
      accessed: accessed.flatMap { EventDate($0) }, language: language)
  }

  @Test(
    arguments: [
      (
        Language.en,
        "A visit (2024-11-11). City: “The page”, 2024-11-12. https://example.org/a "
          + "Accessed 2026-11-21."
      ),
      (
        .vi,
        "Chuyến thăm (2024-11-11). City: “The page”, 2024-11-12. https://example.org/a "
          + "Truy cập 2026-11-21."
      ),
      (
        .ja,
        "訪問（2024-11-11）。City「The page」、2024-11-12。https://example.org/a（2026-11-21閲覧）"
      ),
    ])
  func `a plain citation is one line in each language`(language: Language, text: String) {
    let event = event(title: LocalizedText(en: "A visit", vi: "Chuyến thăm", ja: "訪問"))
    #expect(Citation(event, source: source()).plain(in: language) { "\($0)" } == text)
  }

  @Test func `what is not recorded is left out`() {
    func plain(_ source: Source?) -> String {
      Citation(event(), source: source).plain(in: .en) { "\($0)" }
    }
    #expect(plain(nil) == "A visit (2024-11-11).")
    #expect(
      plain(source(title: nil, url: nil, publisher: nil, published: nil, accessed: nil))
        == "A visit (2024-11-11).")
    #expect(
      plain(source(title: nil, accessed: nil))
        == "A visit (2024-11-11). City, 2024-11-12. https://example.org/a")
  }

  @Test func `line breaks and control characters become blanks`() {
    let title = LocalizedText(en: "A\nvisit\u{1B}[31m\t\u{7F}twice")
    let text = Citation(event(title: title), source: nil).plain(in: .en) { "\($0)" }
    #expect(text == "A visit [31m twice (2024-11-11).")
  }

  @Test func `an entry of BibTeX has the page and the event`() {
    let entry = Citation(event(), source: source()).bibTeX(in: .en)
    #expect(
      entry == """
        @misc{2024-11-11-a-visit,
          author  = {{City}},
          title   = {{The page}},
          year    = {2024},
          month   = nov,
          day     = {12},
          url     = {https://example.org/a},
          urldate = {2026-11-21},
          langid  = {english},
          note    = {A visit, 2024-11-11},
        }

        """)
  }

  @Test func `the keys of an event's sources differ`() {
    let first = Citation(event(), source: source(), number: 1).bibTeX(in: .en)
    let second = Citation(event(), source: source(), number: 2).bibTeX(in: .en)
    #expect(first.hasPrefix("@misc{2024-11-11-a-visit,"))
    #expect(second.hasPrefix("@misc{2024-11-11-a-visit:2,"))
  }

  @Test(
    arguments: [
      ("R&D 100% #1_a", "R\\&D 100\\% \\#1\\_a"),
      ("$5 ~ ^", "\\$5 \\textasciitilde{} \\textasciicircum{}"),
      ("a}b{c\\", "a\\textbraceright{}b\\textbraceleft{}c\\textbackslash{}"),
      ("Đà Nẵng 堺市", "Đà Nẵng 堺市"),
    ])
  func `signs of TeX are escaped`(text: String, escaped: String) {
    #expect(Citation.escaped(text) == escaped)
  }

  @Test func `whatever the texts are, braces are balanced and the address ends nowhere early`() {
    let hostile = "}} @misc{x, \\ \" { % \n"
    let entry = Citation(
      event(title: LocalizedText(en: hostile)),
      source: source(title: hostile, url: "https://example.org/a}b{c d\\é%20", publisher: hostile)
    ).bibTeX(in: .en)
    var depth = 0
    var lowest = 0
    for character in entry {
      if character == "{" { depth += 1 }
      if character == "}" { depth -= 1 }
      lowest = min(lowest, depth)
    }
    #expect(depth == 0)
    #expect(lowest == 0)
    #expect(entry.contains("url     = {https://example.org/a%7Db%7Bc%20d%5C%C3%A9%20},"))
  }
}
