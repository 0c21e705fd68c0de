import Browser
import Cells
import Cooperation
import Papers
import TestSupport
import Testing

/// Records that change on disk under every thing that a screen can hold on to.
struct ReloadFaultTests {
  /// The fixture and an event of a year that it has none of.
  private static func withYear(_ year: Int) throws -> Catalog {
    var records = Fixture.records
    var event = try #require(records.events.first)
    event = event.dated("\(year)-05-05", id: "\(year)-05-05-early")
    records.events.append(event)
    return Catalog(records)
  }

  private static func without(_ isGone: (Event) -> Bool) -> Catalog {
    var records = Fixture.records
    records.events.removeAll(where: isGone)
    return Catalog(records)
  }

  /// A fixture in which Sojitz is called otherwise, and has another id.
  private static var renamed: Catalog {
    var records = Fixture.records
    records.parties = records.parties.filter { $0.id != "sojitz" }
    records.events = records.events.map { $0.withoutParty("sojitz") }
    records.memoranda.removeAll { $0.signatories.contains("sojitz") }
    return Catalog(records)
  }

  // MARK: The chart (S2)

  @Test func `new years widen the chart`() throws {
    var play = try Screenplay()
    play.reload(try Self.withYear(1960))
    let bins = try #require(play.state.timeline.bins)
    #expect(bins.scale.days(of: bins.first...bins.first).lowerBound.year <= 1960)
    #expect(bins.counts.reduce(0, +) == 31)
    let next = try #require(bins.counts.dropFirst().firstIndex { $0 > 0 })
    #expect(bins.days(of: next...next).lowerBound.year > 1960)
  }

  @Test(arguments: ["", "date:2013..2024", "sakai date:2013..2026"])
  func `the chart counts no event that is gone`(query: String) throws {
    var play = try Screenplay(query: query)
    let next = Self.without { $0.date.earliest.year >= 2025 }
    play.reload(next)
    let bins = try #require(play.state.timeline.bins)
    let undated = query.split(separator: " ").filter { !$0.hasPrefix("date:") }.joined(
      separator: " ")
    let fresh = try Screenplay(next, query: query)
    #expect(bins == fresh.state.timeline.bins, "\(undated)")
    let others = try Screenplay(next, query: undated)
    #expect(bins.counts.reduce(0, +) == others.ids.count)
  }

  // MARK: Names that are gone (S3, S4)

  @Test func `new records are taken though a filter names what is gone`() throws {
    var play = try Screenplay(query: "party:sojitz")
    play.reload(Self.renamed)
    #expect(play.state.catalog.count == Self.renamed.count)
    #expect(play.state.catalog.vocabulary.party(id: "sojitz") == nil)
    #expect(play.state.query.isEverything)
    #expect(play.state.chipTerms.map(\.isOn) == [false])
    #expect(play.ids.count == Self.renamed.count)
    #expect(play.state.message?.isWarning == true)
  }

  @Test(arguments: ["u", "[", "F", "@"])
  func `a filter whose name is gone does not come back in force`(way: String) throws {
    var play = try Screenplay()
    play.press("/ 'party:sojitz' Enter")
    if way == "F" { play.press("F") } else { play.press("c") }
    play.reload(Self.renamed)
    if way != "@" { play.press(way) }
    expectAgreement(play.state, way)
    #expect(play.state.query.isEverything)
    #expect(play.ids.count == Self.renamed.count)
  }

  @Test func `living filters stay in force beside one whose name is gone`() throws {
    var play = try Screenplay(query: "kind:visit party:sojitz")
    play.reload(Self.renamed)
    #expect(play.state.query.description == "kind:visit")
    expectAgreement(play.state, "kind:visit")
  }

  // MARK: Events that are gone (S5)

  @Test func `giving up a date goes back to an event that there is`() throws {
    var play = try Screenplay()
    play.press("G t")
    let last = try #require(play.state.focusedEvent?.id)
    play.reload(Self.without { $0.id == last || $0.date.earliest.year < 2015 })
    play.press("Esc")
    let focused = try #require(play.state.focusedEvent?.id)
    #expect(play.ids.contains(focused))
    #expect(!play.text.contains(" 0/"))
  }

  @Test(arguments: [
    "/ 'fe'", "f 'kind:visit'", "t '2019'", "3 i 'na'", "2 D", "U e", ":", "F10", "?", "e", "y",
    "S",
  ])
  func `records are read again under whatever is open`(script: String) throws {
    for catalog in [
      Self.without { $0.date.earliest.year != 2013 }, Self.renamed, try Self.withYear(1960),
      Self.without { _ in true },
    ] {
      var play = try Screenplay()
      play.press("G \(script)")
      play.reload(catalog)
      expectAgreement(play.state, script)
      _ = play.text
      play.press("'2' Esc Esc Esc Esc")
      expectAgreement(play.state, "after \(script)")
      #expect(play.ids.count == catalog.count)
    }
  }

  @Test func `a span being chosen stays within the years that there are`() throws {
    var play = try Screenplay()
    play.press("w g w End")
    play.reload(Self.without { $0.date.earliest.year < 2020 })
    play.press("Enter")
    expectAgreement(play.state, "span")
    #expect(!play.ids.isEmpty)
  }

  @Test func `marks outlast records that are gone and come back`() throws {
    var play = try Screenplay()
    play.press("v j v")
    let marked = play.state.markedRows.map(play.state.catalog.events.id)
    play.reload(Self.without { $0.id == marked[0] })
    #expect(play.state.markedRows.map(play.state.catalog.events.id) == [marked[1]])
    play.reload(Fixture.catalog)
    #expect(play.state.markedRows.map(play.state.catalog.events.id) == marked)
  }

  @Test func `a range being marked ends where its beginning is gone`() throws {
    var play = try Screenplay()
    play.press("V j j")
    let first = try #require(play.ids.first)
    play.reload(Self.without { $0.id == first })
    #expect(play.state.marks.anchor == nil)
    #expect(!play.text.contains("mark range"))
  }

  @Test func `the page of an instrument that is gone is left`() throws {
    var play = try Screenplay(query: "id:2024-11-11-da-nang-sakai")
    play.press("Enter")
    for _ in 0..<60 {
      if case .memorandum = play.state.reading.focusedLink?.target { break }
      play.press("j")
    }
    play.press("Enter")
    guard let id = (play.state.reading.page as? MemorandumPage)?.id else {
      Issue.record("no page of an instrument")
      return
    }
    var records = Fixture.records
    records.memoranda.removeAll { $0.id == id }
    records.events = records.events.map { $0.withoutMemorandum(id) }
    play.reload(Catalog(records))
    #expect(play.state.reading.page == nil)
    #expect(play.state.focusedEvent != nil)
  }
}

/// Expects that filters, list, focus and header tell the same.
func expectAgreement(
  _ state: Session, _ place: @autoclosure () -> String,
  sourceLocation: SourceLocation = #_sourceLocation
) {
  let found = try? state.catalog.rows(for: state.query, today: Fixture.today)
  #expect(found.map(Set.init) == Set(state.rows), "\(place())", sourceLocation: sourceLocation)
  let isFocused =
    state.rows.isEmpty
    || state.focusedEvent.map { event in
      state.rows.contains { state.catalog.events.id($0) == event.id }
    } ?? false
  #expect(isFocused, "focus, \(place())", sourceLocation: sourceLocation)
}

extension Event {
  /// The same event on another day, under another id.
  fileprivate func dated(_ date: String, id: String) -> Event {
    Event(
      id: id, kind: kind, date: EventDate(date) ?? self.date, status: status, title: title,
      summary: summary, places: places, localities: [], sectors: sectors, parties: parties,
      delegations: delegations, memoranda: [], commitments: [], follows: [], sources: sources,
      confidence: confidence)
  }

  fileprivate func withoutMemorandum(_ id: String) -> Event {
    Event(
      id: self.id, kind: kind, date: date, status: status, title: title, summary: summary,
      places: places, localities: localities, sectors: sectors, parties: parties,
      delegations: delegations, memoranda: memoranda.filter { $0 != id }, commitments: commitments,
      follows: follows, sources: sources, confidence: confidence)
  }

  fileprivate func withoutParty(_ id: String) -> Event {
    Event(
      id: self.id, kind: kind, date: date, status: status, title: title, summary: summary,
      places: places, localities: localities, sectors: sectors,
      parties: parties.filter { $0 != id },
      delegations: delegations.filter { $0.party != id }, memoranda: memoranda, commitments: [],
      follows: follows, sources: sources, confidence: confidence)
  }
}
