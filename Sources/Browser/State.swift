package import Cells
package import Cooperation

/// Everything the screen shows and every key changes; only `apply` alters it.
package struct State: Sendable {
  package internal(set) var catalog: Catalog
  package let today: CalendarDate
  package let glyphs: Glyphs
  package internal(set) var language: Language
  package internal(set) var size: Size
  package internal(set) var isFinished = false

  /// The query in force; what is typed shows before it is accepted.
  package internal(set) var query: Query
  /// The query that is suspended, if filters are.
  package internal(set) var suspended: Query?
  package internal(set) var sortOrder = SortOrder.latest
  package internal(set) var survey: Survey
  package internal(set) var entries: [TimelineEntry] = []
  package internal(set) var items: [Pane: [FacetItem]] = [:]

  package internal(set) var focus = Pane.timeline
  /// The facet pane that narrow screens show.
  package internal(set) var facetPane = Pane.places
  package internal(set) var isZoomed = false
  /// The focused event's row in the catalog.
  package internal(set) var focusedRow: Int?
  /// The first line shown, by pane.
  package internal(set) var scroll: [Pane: Int] = [:]
  /// The line with the cursor, by facet pane.
  package internal(set) var cursors: [Pane: Int] = [:]
  package internal(set) var facetView = FacetViewState()
  package internal(set) var chips = ChipLine()
  /// How many of all events each unit and city has, as the survey numbers them.
  var nodeTotals: [Int]
  package internal(set) var prompt: Prompt?
  /// The dialog of exports.
  package internal(set) var exporting: Exporting
  package internal(set) var isHelpShown = false
  package internal(set) var helpScroll = 0
  package internal(set) var message: Message?
  package internal(set) var undoable: [Query] = []
  package internal(set) var redoable: [Query] = []
  /// The detail's text and cursor, and the screens before and after.
  package internal(set) var reading = Reading()
  /// The histogram, the span chosen in it, and the marks of a search.
  package internal(set) var timeline = TimelineState()
  package internal(set) var aids = Aids()
  /// Marked events, saved views, and the copy menu.
  package internal(set) var keeping = Keeping()
  package internal(set) var mouse = MouseState()
  /// What stands in the way where nothing matches.
  package internal(set) var noMatch: NoMatch?

  /// Opens the browser on a query; throws when a value of it is unknown.
  package init(
    catalog: Catalog, query: Query = .everything, language: Language, today: CalendarDate,
    size: Size, exporting: Exporting = Exporting(), glyphs: Glyphs = .unicode,
    notice: Message? = nil
  ) throws(QueryError) {
    self.catalog = catalog
    self.query = query
    self.language = language
    self.today = today
    self.size = size
    self.exporting = exporting
    self.glyphs = glyphs
    message = notice
    nodeTotals = catalog.nodeTotals
    survey = try catalog.survey(query, facets: Self.facets, today: today)
    derive()
    focusedRow = rows.first
    settle()
  }

  static let facets: [Facet] = [
    .province, .prefecture, .party, .sector, .kind, .year, .person,
  ]

  /// The rows in view, in their order.
  package var rows: [Int] {
    entries.compactMap { entry in if case .event(let row) = entry { row } else { nil } }
  }

  /// The focused event.
  package var focusedEvent: Event? { focusedRow.map { catalog.events[$0] } }

  /// The geometry of the screen.
  package var layout: Layout {
    Layout(size: size, focus: focus, facetPane: facetPane, isZoomed: isZoomed)
  }

  /// The words of the screen in the chosen language.
  package var strings: Strings { Strings(language) }
}
