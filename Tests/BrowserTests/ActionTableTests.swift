import Browser
import Cells
import Cooperation
import CooperationFiles
import TestSupport
import Testing

/// The table of actions, as it is and as settings change it.
struct ActionTableTests {
  private let table = ActionTable.standard

  @Test func `names, actions and keys are there once`() {
    #expect(Set(table.rows.map(\.name)).count == table.rows.count)
    #expect(Set(table.rows.map(\.action)).count == table.rows.count)
    let keys = table.rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  @Test func `a name is words of small letters joined by hyphens`() {
    for row in table.rows {
      let words = row.name.split(separator: "-", omittingEmptySubsequences: false)
      #expect(words.allSatisfy { !$0.isEmpty && $0.allSatisfy { ("a"..."z").contains($0) } })
    }
  }

  @Test func `the rows stand group by group`() {
    #expect(ActionGroup.allCases.flatMap(table.rows(in:)).map(\.name) == table.rows.map(\.name))
    let keyed = table.rows.filter { !$0.keys.isEmpty }
    #expect(KeyTable(.en).rows.map(\.action) == keyed.map(\.name))
  }

  @Test func `every pane has a row`() {
    for pane in Pane.allCases {
      #expect(
        table.row(of: .focusPane(pane))?.keys.first == .character(Character("\(pane.rawValue)")))
    }
  }

  @Test func `an action takes the keys that it is given from others`() {
    var table = table
    let isBound = table.bind([.character("e"), .function(5)], to: "copy-menu")
    #expect(isBound)
    #expect(table.action(for: .character("e")) == .copyMenu)
    #expect(table.action(for: .function(5)) == .copyMenu)
    #expect(table.action(for: .character("y")) == nil)
    #expect(table.row(of: .export)?.keys == [])
    let isKnown = table.bind([.function(6)], to: "no-such-action")
    #expect(!isKnown)
    #expect(table.action(for: .function(6)) == nil)
  }

  @Test func `the browser takes keys, help, footer, menu and palette from its table`() throws {
    var table = table
    table.bind([.function(5)], to: "export")
    table.bind([.character("Q")], to: "quit")
    var browser = Browser(
      try Session(
        catalog: Fixture.catalog, language: .en, today: Fixture.today,
        size: Size(columns: 100, rows: 100), exporting: Exporting(formats: [.json]),
        actionTable: table))
    #expect(render(browser).text.contains("F5 export"), "\(render(browser).text)")
    _ = browser.press(.character("e"))
    #expect(!(browser.top is ExportLayer))
    _ = browser.press(.function(5))
    #expect(browser.top is ExportLayer)
    _ = browser.press(.escape)
    _ = browser.press(.character("?"))
    #expect(render(browser).text.contains("Q  "))
    _ = browser.press(.escape)
    _ = browser.press(.character(":"))
    for character in "F5" { _ = browser.press(.character(character)) }
    _ = browser.press(.enter)
    #expect(browser.top is ExportLayer)
    _ = browser.press(.escape)
    _ = browser.press(.character("q"))
    #expect(!browser.isFinished)
    _ = browser.press(.character("Q"))
    #expect(browser.isFinished)
  }

  @Test(arguments: [
    ("mark-event", Key.function(7), "V", "F7 "), ("move-down", .character("J"), "V", "J k "),
    ("remove-chip", .function(9), "0", "F9 "), ("back", .function(4), "0", "F4 "),
    ("clear-filters", .function(8), "", "F8 "),
  ])
  func `the footer of every mode names the keys of the table`(
    name: String, key: Key, keys: String, hint: String
  ) throws {
    var table = table
    table.bind([key], to: name)
    let query = try QueryParser.parse(keys.isEmpty ? "nothing-is-called-so" : "sakai")
    var browser = Browser(
      try Session(
        catalog: Fixture.catalog, query: query, language: .en, today: Fixture.today,
        size: Size(columns: 140, rows: 40), exporting: Exporting(formats: [.json]),
        actionTable: table))
    for character in keys { _ = browser.press(.character(character)) }
    let footer = render(browser).text.split(separator: "\n").last ?? ""
    #expect(footer.contains(hint), "\(footer)")
  }

  @Test(arguments: [
    ("y", "open", "F7 copy"), ("y", "move-up", "F7 Down"), ("y", "back", "F7 cancel"),
    ("?", "back", "F7 back"), ("?", "move-down", "F7 k scroll"), ("@", "back", "F7 back"),
  ])
  func `what lies above the panes and has their keys names them by the table`(
    opening: Character, name: String, hint: String
  ) throws {
    var table = table
    table.bind([.function(7)], to: name)
    var browser = Browser(
      try Session(
        catalog: Fixture.catalog, language: .en, today: Fixture.today,
        size: Size(columns: 140, rows: 40), actionTable: table))
    _ = browser.press(.character(opening))
    #expect(browser.top.taker != .panes)
    let footer = render(browser).text.split(separator: "\n").last ?? ""
    #expect(footer.contains(hint), "\(footer)")
  }

  @Test(arguments: [("V", ["cancel"]), ("0", ["back", "remove"]), ("", ["help"])])
  func `an action that has lost its keys is not in the footer`(
    keys: String, words: [String]
  ) throws {
    var table = table
    table.bind([.escape, .character("?"), .function(1), .delete, .backspace], to: "copy-menu")
    let query = try QueryParser.parse(keys.isEmpty ? "nothing-is-called-so" : "sakai")
    var browser = Browser(
      try Session(
        catalog: Fixture.catalog, query: query, language: .en, today: Fixture.today,
        size: Size(columns: 140, rows: 40), exporting: Exporting(formats: [.json]),
        actionTable: table))
    for character in keys { _ = browser.press(.character(character)) }
    let footer = try #require(render(browser).text.split(separator: "\n").last)
    #expect(!words.contains { footer.contains($0) }, "\(footer)")
  }
}
