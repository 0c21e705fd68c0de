import Browser
import Cells
import Cooperation
import Papers
import TestSupport
import Testing

struct CopyMenuTests {
  private static let event = "id:2024-11-11-da-nang-sakai"

  private func copied(_ script: String, query: String = event, language: Language = .en) throws
    -> String?
  {
    var play = try Screenplay(query: query, language: language)
    play.press(script)
    guard case .copy(let text) = play.effects.last else { return nil }
    #expect(play.top(CopyLayer.self) == nil)
    return text
  }

  @Test func `each number copies its item`() throws {
    #expect(try copied("y 1")?.hasPrefix("Da Nang delegation visits Sakai") == true)
    #expect(try copied("y 2")?.hasPrefix("@misc{2024-11-11-da-nang-sakai,\n") == true)
    let url = Fixture.catalog.row(id: "2024-11-11-da-nang-sakai")
      .flatMap { row in Fixture.catalog.events[row].sources.lazy.compactMap(\.url).first }
    #expect(try copied("y 3") == url)
    #expect(try copied("y 4") == "2024-11-11-da-nang-sakai")
    #expect(try copied("y 5") == "vnjp '\(Self.event)'")
    #expect(try copied("y 7") == nil)
  }

  @Test(arguments: [1, 2, 3, 4, 5, 6])
  func `no sign of a record that steers a terminal is copied`(item: Int) throws {
    let hostile = "a\u{1B}]0;x\u{7}\u{9B}\u{202E}\u{2028}\nq\u{200B}"
    let source = Source(
      title: hostile, url: "https://example.org/" + hostile, publisher: hostile, published: nil,
      accessed: nil, language: hostile)
    var records = Fixture.records
    records.events = records.events.prefix(1).map { event in
      Event(
        id: event.id, kind: event.kind, date: event.date, status: event.status,
        title: LocalizedText(en: hostile), summary: event.summary, places: event.places,
        localities: event.localities, sectors: event.sectors, parties: event.parties,
        delegations: event.delegations, memoranda: event.memoranda,
        commitments: event.commitments, follows: event.follows, sources: [source],
        confidence: event.confidence)
    }
    var play = try Screenplay(Catalog(records))
    play.press("y \(item)")
    guard case .copy(let text) = play.effects.last else {
      Issue.record("nothing copied")
      return
    }
    for scalar in text.unicodeScalars where item == 2 ? scalar != "\n" : true {
      let category = scalar.properties.generalCategory
      #expect(
        ![.control, .format, .lineSeparator, .paragraphSeparator].contains(category),
        "U+\(String(scalar.value, radix: 16))")
    }
  }

  @Test func `Enter and y copy the chosen item`() throws {
    #expect(try copied("y y") == copied("y 1"))
    #expect(try copied("y Down Down Down Enter") == "2024-11-11-da-nang-sakai")
    #expect(try copied("y Up Enter") == copied("y 6"))
  }

  @Test func `the value under the cursor is that of the pane`() throws {
    #expect(try copied("y 6")?.hasPrefix("Da Nang delegation visits") == true)
    #expect(try copied("3 y 6", query: "") == "Da Nang")
    #expect(try copied("Enter j y 6") != nil)
    #expect(try copied("6 y 6", query: "zzzz") == nil)
  }

  @Test func `the source under the cursor is the one that is cited`() throws {
    var play = try Screenplay(columns: 140, rows: 60)
    let event = try #require(
      Fixture.records.events.first { event in
        Set(event.sources.compactMap(\.url)).count > 1
      })
    play = try Screenplay(query: "id:\(event.id)", columns: 140, rows: 60)
    play.press("2")
    let last = try #require(event.sources.last { $0.url != nil }?.url)
    for _ in 0..<80 where play.state.reading.focusedLink?.target.url != last { play.press("j") }
    play.press("y 3")
    #expect(play.effects.last == .copy(last))
    play.press("y 2")
    guard case .copy(let entry) = play.effects.last else {
      Issue.record("nothing copied")
      return
    }
    #expect(entry.hasPrefix("@misc{\(event.id):"))
  }

  @Test func `what there is not is not copied`() throws {
    var play = try Screenplay(query: "zzzz")
    for item in ["1", "2", "3", "4", "6"] {
      play.press("y \(item)")
      #expect(play.effects.isEmpty)
      #expect(play.text.contains("There is none to copy here."))
      play.press("Esc")
    }
    play.press("y 5")
    #expect(play.effects == [.copy("vnjp 'zzzz'")])
  }

  @Test(
    arguments: [
      (CopyWay.terminal, "Copied through the terminal (OSC 52): one"),
      (.terminalAndTool("xclip"), "Copied through the terminal (OSC 52) and with xclip: one"),
      (.tool("xsel"), "Copied with xsel: one"), (.tooLong, "Not copied: too long"),
      (.refused, "Not copied: the terminal"),
    ])
  func `the message says which way it went`(way: CopyWay, text: String) throws {
    var play = try Screenplay(columns: 120)
    play.finish(.copied("one\nzzz", way))
    #expect(play.text.contains(text))
    #expect(!play.text.contains("zzz"))
  }

  @Test(arguments: [1, 10, 29, 30, 60, 80, 160], [1, 2, 3, 5, 8, 9, 12, 24, 50])
  func `the menu fits every size`(columns: Int, rows: Int) throws {
    for language in Language.allCases {
      var play = try Screenplay(language: language, columns: columns, rows: rows)
      play.press("y Down")
      #expect(
        play.text.split(separator: "\n").allSatisfy { ColumnWidth.of(String($0)) <= columns })
    }
  }

  @Test(arguments: Language.allCases)
  func `the menu has its screens`(language: Language) throws {
    var play = try Screenplay(query: "sakai", language: language)
    play.press("y")
    try expectScreen(play, "copy-\(language.rawValue)")
    play.press("Down")
    try expectScreen(play, "copy-bibtex-\(language.rawValue)")
  }
}

extension LinkTarget {
  fileprivate var url: String? {
    if case .address(let url, _) = self { url } else { nil }
  }
}
