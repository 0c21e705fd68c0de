import Browser
import Cells
import Cooperation
import Papers
import TestSupport
import Testing

/// What presses of the mouse do.
struct MouseTests {
  /// The cell of a text on the screen.
  private func place(of text: String, in play: Screenplay, after row: Int = 0) throws -> Position {
    for (index, line) in play.text.split(separator: "\n", omittingEmptySubsequences: false)
      .enumerated() where index >= row
    {
      guard let range = line.firstRange(of: text) else { continue }
      return Position(column: ColumnWidth.of(String(line[..<range.lowerBound])), row: index)
    }
    throw Absence(text: text)
  }

  private struct Absence: Error { let text: String }

  private func target(
    _ kind: MousePress.Kind, at position: Position, in play: Screenplay
  ) -> PointerTarget? {
    MouseMap.target(of: MousePress(kind, at: position), in: play.state)
  }

  @Test(arguments: [(80, 24), (140, 40), (100, 12), (50, 14)])
  func `every cell of a pane is that pane's, and no other`(columns: Int, rows: Int) throws {
    let play = try Screenplay(query: "sakai", columns: columns, rows: rows)
    for row in 0..<rows {
      for column in 0..<columns {
        let position = Position(column: column, row: row)
        let pane = Pane.allCases.first {
          play.state.layout.panes[$0]?.contains(column: column, row: row) ?? false
        }
        let found = target(.wheelDown, at: position, in: play)
        let wanted = pane.map { PointerTarget.scroll($0, by: 3) }
        if found != wanted { Issue.record("\(column),\(row): \(String(describing: found))") }
      }
    }
  }

  @Test(arguments: [(80, 24), (140, 40), (80, 9)])
  func `a press on an event puts the cursor there, and a second one opens it`(
    columns: Int, rows: Int
  ) throws {
    var play = try Screenplay(columns: columns, rows: rows)
    play.press("Down Down Down Down Down Down Down Down 3")
    for line in 0..<rows {
      let position = Position(column: 10, row: line)
      guard case .line(.timeline, let index) = target(.leftButton, at: position, in: play),
        case .row(let row) = play.state.entries[index]
      else { continue }
      var step = play
      step.press(.mouse(MousePress(.leftButton, at: position)))
      #expect(step.state.focus == .timeline)
      #expect(step.state.focusedRow == row)
      let marked = step.text.split(separator: "\n", omittingEmptySubsequences: false)[line]
      #expect(marked.contains("▸"))
      step.press(.mouse(MousePress(.leftButton, at: position)))
      #expect(step.state.focus == .detail)
    }
  }

  @Test func `a press on the heading of a year or on the histogram takes the pane alone`() throws {
    var play = try Screenplay()
    play.press("3")
    let before = play.state.focusedRow
    for row in [3, 4] {
      #expect(target(.leftButton, at: Position(column: 5, row: row), in: play) == .pane(.timeline))
    }
    play.press(.mouse(MousePress(.leftButton, at: Position(column: 5, row: 4))))
    #expect(play.state.focus == .timeline)
    #expect(play.state.focusedRow == before)
  }

  @Test func `a second press on a value selects it`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    let position = try place(of: "Hai Phong ", in: play)
    play.press(.mouse(MousePress(.leftButton, at: position)))
    #expect(play.state.focus == .places)
    #expect(play.state.query.isEverything)
    play.press(.mouse(MousePress(.leftButton, at: position)))
    #expect(play.state.query.description == "province:\"Hai Phong\"")
  }

  @Test func `a press on a link follows it, a press beside it takes the pane`() throws {
    var play = try Screenplay(query: "id:2024-11-11-da-nang-sakai", columns: 140, rows: 40)
    let links = play.state.reading.document.links
    let area = play.state.layout.content(of: .detail)
    for (index, link) in links.enumerated() {
      for spot in link.spots where spot.line < area.rows {
        let row = area.row + spot.line
        let start = area.column + 1 + spot.column
        for column in [start, start + spot.columns - 1] {
          let found = target(.leftButton, at: Position(column: column, row: row), in: play)
          #expect(found == .link(index))
        }
      }
    }
    let beside = Position(column: area.column, row: area.row)
    play.press(.mouse(MousePress(.leftButton, at: beside)))
    #expect(play.state.focus == .detail)
    let before = play.state.query
    let place = try place(of: "Sakai", in: play, after: area.row + 1)
    play.press(.mouse(MousePress(.leftButton, at: place)))
    #expect(play.state.query != before)
    #expect(play.state.query.description.contains("Sakai"))
    play.press("[")
    #expect(play.state.query == before)
  }

  @Test func `a press on a count of the table shows its events`() throws {
    var play = try Screenplay(columns: 100, rows: 30)
    play.press("X End Up Up")
    let link = try #require(play.state.reading.focusedLink)
    let spot = try #require(link.spots.first)
    let area = play.state.layout.content(of: .detail)
    let head = area.rows - play.state.reading.document.scrollingRows(of: area.rows)
    let position = Position(
      column: area.column + spot.column + spot.columns,
      row: area.row + head + spot.line - (play.state.scroll[.detail] ?? 0))
    play.press(.mouse(MousePress(.leftButton, at: position)))
    guard case .filter(let query, _) = link.target else { return }
    #expect(play.state.query == query)
  }

  @Test(arguments: Language.allCases)
  func `a press on a filter removes it`(language: Language) throws {
    let play = try Screenplay(
      query: "sakai kind:visit -year:2014", language: language, columns: 100, rows: 24)
    let row = try #require(play.state.layout.filterRow)
    var seen: Set<Int> = []
    for column in 0..<100 {
      let position = Position(column: column, row: row)
      guard case .chip(let index) = target(.leftButton, at: position, in: play) else { continue }
      #expect(!render(play.browser)[column, row].style.isUnderlined)
      #expect(render(play.browser)[column, row].style.isSelected)
      guard seen.insert(index).inserted else { continue }
      var step = play
      step.press(.mouse(MousePress(.leftButton, at: position)))
      #expect(step.state.query.conjuncts.count == 2)
      #expect(!step.state.query.conjuncts.contains(play.state.query.conjuncts[index]))
      step.press("u")
      #expect(step.state.query == play.state.query)
    }
    #expect(seen == [0, 1, 2])
  }

  @Test func `the wheel scrolls the pane under it and leaves the focus`() throws {
    var play = try Screenplay(Fixture.ownCatalog, columns: 140, rows: 40)
    for pane in [Pane.timeline, .places, .detail] {
      let area = play.state.layout.content(of: pane)
      let position = Position(column: area.column + 3, row: area.row + 2)
      let before = play.state.scroll[pane] ?? 0
      for _ in 0..<4 { play.press(.mouse(MousePress(.wheelDown, at: position))) }
      let after = play.state.scroll[pane] ?? 0
      if pane != .detail { #expect(after >= before + 10) }
      #expect(play.state.focus == .timeline)
      for _ in 0..<9 { play.press(.mouse(MousePress(.wheelUp, at: position))) }
      #expect(play.state.scroll[pane] ?? 0 <= before + 1)
    }
    // Turning the wheel is no way from screen to screen.
    play.press("[")
    #expect(play.state.message != nil)
  }

  @Test func `the wheel walks menus, and presses on them do nothing`() throws {
    for keys in ["?", "F10", ":", "e", "@", "y"] {
      var play = try Screenplay()
      play.press(keys)
      let before = play.text
      play.press(.mouse(MousePress(.leftButton, at: Position(column: 5, row: 8))))
      #expect(play.text == before)
      play.press(.mouse(MousePress(.wheelDown, at: Position(column: 5, row: 8))))
      if keys != "@" { #expect(play.text != before, "\(keys)") }
    }
  }

  @Test(arguments: Language.allCases)
  func `taking the mouse says how text is selected meanwhile`(language: Language) throws {
    var play = try Screenplay(language: language, columns: 100, rows: 24)
    #expect(!play.state.mouse.isOn)
    play.press("m")
    #expect(play.state.mouse.isOn)
    #expect(play.text.contains("Shift"))
    play.press("m")
    #expect(!play.state.mouse.isOn)
  }

  @Test func `presses anywhere in any order do no harm`() throws {
    var random = SeededGenerator(seed: 91)
    let kinds: [MousePress.Kind] = [.leftButton, .wheelUp, .wheelDown]
    let keys = ["X", "U", "Esc", "c", "7", "z", "L"]
    let sizes = [(80, 24), (140, 40), (30, 8), (7, 3)].map { Size(columns: $0.0, rows: $0.1) }
    for query in ["", "sakai", "zzzz kind:visit"] {
      var play = try Screenplay(query: query, columns: 140, rows: 40)
      for step in 0..<1500 {
        if step % 100 == 99 { play.press(keys.randomElement(using: &random) ?? "c") }
        if step % 400 == 0 {
          let size = sizes[step / 400]
          play.resize(columns: size.columns, rows: size.rows)
        }
        let position = Position(
          column: Int.random(in: 0..<140, using: &random),
          row: Int.random(in: 0..<40, using: &random))
        let kind = kinds.randomElement(using: &random) ?? .leftButton
        play.press(.mouse(MousePress(kind, at: position)))
        let rows = play.state.rows
        let isSound = rows.isEmpty || play.state.focusedRow.map(rows.contains) ?? false
        if !isSound { Issue.record("step \(step) at \(position)") }
        _ = render(play.browser)
      }
    }
  }
}
