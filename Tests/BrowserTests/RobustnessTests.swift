import Browser
import Cells
import Cooperation
import TestSupport
import Testing

struct RobustnessTests {
  @Test(arguments: [Language.en, .ja])
  func `every size renders within its bounds`(language: Language) throws {
    var play = try Screenplay(language: language)
    for columns in [0, 1, 2, 5, 10, 19, 29, 30, 31, 40, 59, 60, 61, 79, 80, 99, 100, 101, 140, 200]
    {
      for rows in 0...60 {
        play.resize(columns: columns, rows: rows)
        let screen = render(play.state)
        #expect(screen.size == Size(columns: columns, rows: rows))
        #expect(
          screen.text.split(separator: "\n").allSatisfy { ColumnWidth.of(String($0)) <= columns })
      }
    }
  }

  @Test(arguments: [0, 1, 30])
  func `every action in every pane over none, one and many events does no harm`(
    count: Int
  ) throws {
    var records = Fixture.records
    records.events = Array(records.events.prefix(count))
    let catalog = Catalog(records)
    for pane in Pane.allCases {
      for binding in ActionTable.bindings {
        var play = try Screenplay(catalog)
        play.press("\(pane.rawValue)")
        for key in binding.keys { play.press(key) }
        play.press("Esc")
        #expect(render(play.state).size.columns == 80)
        #expect(isSound(play.state))
      }
    }
  }

  @Test(arguments: 1...4)
  func `five thousand random keys keep the state sound`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var play = try Screenplay()
    let words = Array("sakai đà nẵng 堺ダ province:\"-()=~, ")
    var keys = ActionTable.bindings.flatMap(\.keys).filter {
      $0 != .character("q") && $0 != .control("c")
    }
    keys += words.map(Key.character) + [.backspace, .enter, .escape, .control("w")]
    for step in 0..<5000 {
      play.press(keys.randomElement(using: &generator) ?? .enter)
      if step % 97 == 0 {
        play.resize(
          columns: Int.random(in: 1...160, using: &generator),
          rows: Int.random(in: 1...50, using: &generator))
      }
      if step % 50 == 0 {
        #expect(isSound(play.state), "seed \(seed), step \(step), query \(play.state.query)")
        _ = render(play.state)
      }
    }
  }

  @Test func `every phrase has a text in each language`() {
    for phrase in Phrase.allCases {
      for language in Language.allCases { #expect(!Strings(language)[phrase].isEmpty) }
    }
  }

  @Test func `no key is bound twice`() {
    let keys = ActionTable.bindings.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  /// The focus is on an event in view, the filters print and parse back, and counts are plain counts.
  private func isSound(_ state: State) -> Bool {
    let rows = state.rows
    let focusHolds = rows.isEmpty ? true : state.focusedRow.map(rows.contains) ?? false
    let parsed = try? QueryParser.parse(state.query.description)
    let found = try? state.catalog.rows(for: state.query, today: Fixture.today)
    return focusHolds && parsed == state.query && found.map(Set.init) == Set(rows)
  }
}
