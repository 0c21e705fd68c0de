import Browser
import Cells
import Cooperation
import TestSupport
import Testing
import Words

struct TimelineTests {
  @Test func `w, a step and Enter make a filter of dates of the focused bin`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press("w Left Enter")
    #expect(play.state.query.description == "date:2025")
    #expect(!play.state.timeline.isHistogramFocused)
    #expect(play.text.contains("date:2025 ×"))
    #expect(play.ids.allSatisfy { $0.hasPrefix("2025") })
  }

  @Test(arguments: [
    "w w Left Left Enter", "w Shift-Left Shift-Left Enter", "Shift-Left Shift-Left Enter",
  ])
  func `a pinned end and the cursor make a span`(keys: String) throws {
    var play = try Screenplay(columns: 140, rows: 40)
    play.press(keys)
    #expect(play.state.query.description == "date:2024..2026")
  }

  @Test func `the number under the cursor is what the filter then finds`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    for keys in [
      "w Shift-Left Shift-Left Shift-Left", "> w Shift-Left Shift-Left", "> w Left Left",
    ] {
      play.press(keys)
      let told = play.text.split(separator: "\n").first {
        $0.contains(": ") && $0.contains(" event")
      }
      play.press("Enter")
      let line = try #require(told)
      #expect(line.contains(": \(play.ids.count) event"), "\(line)")
      play.press("c")
    }
  }

  @Test func `a new span takes the place of the one before, and other filters stay`() throws {
    var play = try Screenplay(query: "sakai date:2020..", columns: 140, rows: 40)
    let bins = try #require(play.state.timeline.bins)
    play.press("w w Left Enter")
    #expect(play.state.query.conjuncts.count == 2)
    #expect(play.state.query.conjuncts.first == .word("sakai"))
    #expect(play.state.timeline.bins == bins)
  }

  @Test func `Esc takes back the pinned end, then leaves the histogram`() throws {
    var play = try Screenplay()
    play.press("w Shift-Left Esc")
    #expect(play.state.timeline.isHistogramFocused)
    #expect(play.state.timeline.anchor == nil)
    play.press("Esc")
    #expect(!play.state.timeline.isHistogramFocused)
    #expect(play.state.query.isEverything)
  }

  @Test func `the histogram zooms from decade to month and back, with years in sight`() throws {
    var play = try Screenplay(columns: 140, rows: 40)
    var scales: [TimeScale] = []
    for key in ["<", "<", ">", ">", ">", ">"] {
      play.press(key)
      let bins = try #require(play.state.timeline.bins)
      scales.append(bins.scale)
      #expect(axis(play).contains("202"))
    }
    #expect(scales == [.decade, .decade, .year, .quarter, .month, .month])
  }

  @Test(arguments: [20, 40, 80, 100, 140], ["", ">", "> >", "<"])
  func `the focused event's bin is in sight at every size, scale and place`(
    columns: Int, keys: String
  ) throws {
    var play = try Screenplay(columns: columns, rows: 24)
    play.press(keys)
    for _ in 0..<Fixture.catalog.count {
      play.press("Down")
      let state = play.state
      let bins = try #require(state.timeline.bins)
      let row = try #require(state.focusedRow)
      let bin = try bins.index(of: #require(Fixture.catalog.days(ofRow: row)).lowerBound)
      let room = state.layout.contentWidth(of: .timeline) - 2
      #expect(bin >= state.timeline.firstBin && bin < state.timeline.firstBin + max(1, room))
      if room >= 8 { #expect(play.text.contains("▴")) }
    }
  }

  @Test func `words are marked across their marks, in the list and in the detail`() throws {
    var play = try Screenplay(Fixture.catalog, language: .vi, columns: 140, rows: 40)
    play.press("/ 'da nang' Enter")
    let marked = underlined(play.browser)
    #expect(marked.contains("Đà Nẵng"))
    play.press("L L")
    #expect(underlined(play.browser).contains("Da Nang"))
  }

  @Test func `n and N step through the marks of the detail, around its ends`() throws {
    var play = try Screenplay(query: "sakai")
    play.press("n")
    #expect(play.state.focus == .detail)
    #expect(play.text.contains("match 1 of"))
    play.press("N")
    let count = try #require(
      play.text.split(separator: "\n").first { $0.contains("match ") }?.split(separator: " "))
    #expect(count[1] == count[3])
    play.press("n")
    #expect(play.text.contains("match 1 of"))
  }

  @Test func `without a search there is nothing to step to`() throws {
    var play = try Screenplay()
    play.press("n")
    #expect(play.text.contains("No search word"))
  }

  @Test(
    arguments: [
      ("2012", "2012-"), ("2024-11", "2024-11-11"), ("2024-7-5", "2024-07-05"),
      ("２０２４年７月", "2024-07"), ("today", "2026-02-26"), ("1973~", "1973"),
    ])
  func `t goes to the nearest event`(typed: String, id: String) throws {
    var play = try Screenplay()
    play.press("t '\(typed)' Enter")
    #expect(!play.browser.top.isLine)
    #expect(
      play.state.focusedEvent?.id.hasPrefix(id) == true, "\(play.state.focusedEvent?.id ?? "")")
  }

  @Test func `what is no date says so in place, and Esc goes back`() throws {
    var play = try Screenplay()
    play.press("Down Down")
    let before = play.state.focusedRow
    play.press("t '1973'")
    #expect(play.state.focusedRow != before)
    play.press("'x' Enter")
    #expect(play.top(DateLine.self)?.error != nil)
    #expect(play.text.contains("not a date; write 2019"))
    play.press("Esc")
    #expect(play.state.focusedRow == before)
    #expect(!play.browser.top.isLine)
  }

  @Test func `a date without an event tells the nearest`() throws {
    var play = try Screenplay()
    play.press("t '1985' Enter")
    #expect(play.text.contains("None then; the nearest is"))
    play.press("T")
    #expect(play.state.focusedRow == 0)
  }

  @Test(arguments: [12, 16, 24])
  func `the year of the first event in sight stands above it, and its month beside it`(
    rows: Int
  ) throws {
    var play = try Screenplay(query: "-date:2016", rows: rows)
    for _ in 0..<Fixture.catalog.count {
      play.press("Down")
      let lines = play.text.split(separator: "\n").map { $0.prefix(50) }
      let first = 2 + play.state.layout.histogramHeight
      let year = try #require(Int(lines[first].dropFirst(2).prefix(4)), "\(lines[first])")
      let month = lines[first + 1].dropFirst(2).prefix(3)
      let top = play.state.scroll[.timeline] ?? 0
      let row = play.state.entries[(top + 1)...].compactMap { entry in
        if case .row(let row) = entry { row } else { nil }
      }.first
      let date = Fixture.catalog.events[try #require(row)].date
      #expect(date.start.year == year)
      if let number = date.start.month { #expect(month == DateText.listMonth(number, .en)) }
      let focused = try #require(play.state.focusedRow)
      let index = try #require(play.state.entries.firstIndex(of: .row(focused)))
      #expect(index > top && index < top + play.state.layout.listHeight)
    }
  }

  private func axis(_ play: Screenplay) -> String {
    String(play.text.split(separator: "\n").first { $0.contains("▴") } ?? "")
  }

  private func underlined(_ browser: Browser) -> [String] {
    let screen = render(browser)
    var found: [String] = []
    var isInside = false
    for row in 0..<screen.size.rows {
      for column in 0..<screen.size.columns where !screen[column, row].isContinuation {
        let cell = screen[column, row]
        if cell.style.isUnderlined {
          if !isInside { found.append("") }
          found[found.count - 1].append(cell.character)
        }
        isInside = cell.style.isUnderlined
      }
    }
    return found
  }
}
