import Browser
import Cells
import Cooperation
import Fuzzing
import TestSupport
import Testing
import Words

struct RobustnessTests {
  /// What leads to each of the screens that sizes are tried on.
  private static let scripts = [
    "", "Down Enter", "3 Space", "/ 'sa'", "f 'province:'", "/ 'sakai date:1990..1995' Enter",
    "?", ":", "F10 Right", "w Shift-Left", "e", "t '2019'", "4 i 'na'", "s s",
    "/ 'da nang' Enter n",
    "/ 'id:2012-09-15' Enter", "0", "7 z", "X Down Right", "/ 'sakai' Enter X > Down",
  ]

  @Test(arguments: [1...50, 51...100, 101...150, 151...200])
  func `every size renders within its bounds, on every kind of screen`(
    widths: ClosedRange<Int>
  ) throws {
    var plays: [Screenplay] = []
    for (index, script) in Self.scripts.enumerated() {
      var play = try Screenplay(language: Language.allCases[index % 3])
      play.press(script)
      plays.append(play)
    }
    for columns in widths {
      for rows in 1...60 {
        // Neighbouring sizes take different screens, and each screen has every width and height.
        let index = (columns * 7 + rows) % plays.count
        plays[index].resize(columns: columns, rows: rows)
        let screen = render(plays[index].browser)
        let lines = screen.text.split(separator: "\n", omittingEmptySubsequences: false)
        let holds =
          screen.size == Size(columns: columns, rows: rows) && lines.count == rows
          && lines.allSatisfy { ColumnWidth.of(String($0)) <= columns }
          && screen.cursor.map {
            (0..<columns).contains($0.column) && (0..<rows).contains($0.row)
          } ?? true
        if !holds { Issue.record("\(columns)x\(rows) after '\(Self.scripts[index])'") }
      }
    }
  }

  @Test func `a terminal without columns or rows renders`() throws {
    var play = try Screenplay()
    for size in [(0, 0), (0, 24), (80, 0)] {
      play.resize(columns: size.0, rows: size.1)
      #expect(render(play.browser).size == Size(columns: size.0, rows: size.1))
    }
  }

  @Test(arguments: [0, 1, 30])
  func `every action in every pane over none, one and many events does no harm`(
    count: Int
  ) throws {
    var records = Fixture.records
    records.events = Array(records.events.prefix(count))
    let catalog = Catalog(records)
    let queries = ["", "ho chi minh", "zzzz kind:visit"]
    // The panes of values share their code, and few records have little to show.
    let panes = Pane.allCases.filter { count > 1 || $0.list == nil || $0 == .places }
    let ofEvents = panes.flatMap { pane in
      (pane.list == nil ? queries : [""]).map { (RowKind.events, pane, $0) }
    }
    let ofOthers = [RowKind.documents, .promises, .people].map {
      ($0, Pane.timeline, "ho chi minh")
    }
    for (list, pane, query) in ofEvents + ofOthers {
      let start = try Screenplay(catalog, query: query)
      for binding in ActionTable.standard.rows {
        var play = start
        play.apply(.showList(list))
        play.press("\(pane.rawValue)")
        play.apply(binding.action)
        _ = render(play.browser)
        let place = "\(binding.action) in \(list), pane \(pane.rawValue) over \(count), '\(query)'"
        expectSound(play.state, place)
        play.press("Enter Esc Esc")
        expectSound(play.state, "after \(place)")
      }
    }
  }

  @Test(arguments: [0, 1, 30], ["/", "f", "e", "t", "3 i", ":"])
  func `every key of a line does no harm in every line`(count: Int, opening: String) throws {
    var records = Fixture.records
    records.events = Array(records.events.prefix(count))
    var start = try Screenplay(Catalog(records))
    start.press(opening)
    for text in ["", "sakai province:da", "堺 đà nẵng"] {
      var typed = start
      for character in text { typed.press(.character(character)) }
      typed.press("Left Left")
      for binding in LineKeys.bindings {
        for key in binding.keys {
          var play = typed
          play.press(key)
          play.press("'x'")
          _ = render(play.browser)
          play.press("Esc Esc Esc")
          expectSound(play.state, "\(key) in '\(text)' after \(opening)")
        }
      }
    }
  }

  @Test(arguments: 1...4)
  func `five thousand random keys keep the state sound`(seed: Int) throws {
    var generator = SeededGenerator(seed: UInt64(seed))
    var play = try Screenplay()
    let words = Array("sakai đà nẵng 堺ダ province:\"-()=~, ")
    var keys = (ActionTable.standard.rows.map(\.binding) + LineKeys.bindings).flatMap(\.keys).filter
    {
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
        expectSound(play.state, "seed \(seed), step \(step), query \(play.state.query)")
        _ = render(play.browser)
      }
      if step % 250 == 0 {
        let isPlain = countsArePlain(play.state)
        #expect(isPlain, "seed \(seed), step \(step), query \(play.state.query)")
      }
    }
  }

  @Test func `no key is bound twice`() {
    let keys = ActionTable.standard.rows.flatMap(\.keys)
    #expect(Set(keys).count == keys.count)
  }

  /// Expects what must always hold, and prints no more than what does not.
  private func expectSound(
    _ state: Session, _ place: @autoclosure () -> String = "",
    sourceLocation: SourceLocation = #_sourceLocation
  ) {
    guard let fault = SessionFault.first(in: state) else { return }
    Issue.record(
      "\(fault), \(state.query), \(state.size): \(place())", sourceLocation: sourceLocation)
  }

  /// What the panes count is what one finds by going through the events: those that answer all terms
  /// but the facet's own, and bear the value.
  private func countsArePlain(_ state: Session) -> Bool {
    guard state.list == .events else { return true }
    let facets: [(Facet, (Event) -> [String])] = [
      (.kind, { [$0.kind] }),
      (.year, { $0.date.years.map(String.init) }),
      (.person, { Array(Set($0.delegations.flatMap(\.members).map(\.person))) }),
    ]
    return facets.allSatisfy { facet, values in
      let others = state.query.conjuncts.filter { term in
        switch term {
        case .field(let term), .not(.field(let term)): Facet(term) != facet
        default: true
        }
      }
      guard
        let rows = try? state.catalog.rows(for: .all(of: others), today: Fixture.today)
      else { return false }
      var counts: [String: Int] = [:]
      for row in rows {
        for value in values(state.catalog.events[row]) { counts[value, default: 0] += 1 }
      }
      return state.catalog.table(facet).values.enumerated().allSatisfy { index, value in
        state.survey.count(facet, value: index) == counts[value.id] ?? 0
      }
    }
  }
}
