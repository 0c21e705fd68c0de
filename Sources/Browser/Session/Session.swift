package import Cells
package import Cooperation
package import Words

/// What all layers share: the records, what is asked of them, and how the panes stand.
///
/// Layers alone change it, while they do an action.
package struct Session: Sendable {
  package internal(set) var catalog: Catalog
  /// What is made from each list alone, since it was first in hand.
  private var keptFacts: [RowKind: Kept<CatalogFacts.Key, CatalogFacts>] = [:]
  package let today: CalendarDate
  package let glyphs: Glyphs
  /// The actions with their keys and words.
  package let actionTable: ActionTable
  package internal(set) var language: Language
  package internal(set) var size: Size
  package internal(set) var isFinished = false

  /// The list in hand.
  package private(set) var list = RowKind.events
  /// How many rows the filters find in each list.
  var keptCounts: Kept<CountsKey, [RowKind: Int]>?
  /// The filters; what is typed is among them before it is accepted.
  package private(set) var filters: Filters
  /// What the filters find.
  package private(set) var answer: Answer
  package internal(set) var sortOrder = SortOrder.latest
  /// The lines of the list.
  var keptEntries: Kept<EntriesKey, [TimelineEntry]>
  /// The lines of the facet panes that are or were in sight.
  var keptItems: [Pane: Kept<ItemsKey, [FacetItem]>] = [:]

  package internal(set) var focus = Pane.timeline
  /// The facet pane that narrow screens show.
  package internal(set) var facetPane = Pane.places
  package internal(set) var isZoomed = false
  /// The focused row of the list in hand.
  package private(set) var focused: RowFocus?
  /// The ids of the rows that were focused in the other lists.
  private var left: [RowKind: String] = [:]
  /// The first line shown, by pane.
  package internal(set) var scroll: [Pane: Int] = [:]
  /// The line with the cursor, by facet pane.
  package internal(set) var cursors: [Pane: Int] = [:]
  package internal(set) var facetView = FacetViewState()
  package internal(set) var chips = ChipLine()
  /// What can be exported.
  package internal(set) var exporting: Exporting
  /// How something went.
  package internal(set) var message: Message?
  /// The address that the notice before this action showed.
  var shownLink: String?
  /// The filters to come back to when what is being typed is given up; nil while nothing is typed.
  var resting: Filters?
  /// The lines that were typed and accepted.
  var lineHistory = History()
  /// The detail's text and cursor, and the screens before and after.
  package internal(set) var reading = Reading()
  /// The histogram, the span chosen in it, and the marks of a search.
  package internal(set) var timeline = TimelineState()
  /// The marked rows, by list.
  var allMarks: [RowKind: RowMarks] = [:]
  /// The saved views as they were last read; nil until they are asked for.
  package internal(set) var savedViews: [NamedView]?
  package internal(set) var mouse = MouseState()
  /// What the page that is shown counts.
  var keptPageCounts: Kept<PageCountsKey, CountTable>?
  /// What stands in the way where nothing matches.
  var keptNoMatch: Kept<NoMatch.Key, NoMatch?>?

  /// Opens the browser on a query; throws when a value of it is unknown, or a view that it names.
  package init(
    catalog: Catalog, query: Query = .everything, language: Language, today: CalendarDate,
    size: Size, exporting: Exporting = Exporting(), glyphs: Glyphs = .unicode,
    actionTable: ActionTable = .standard,
    savedViews: [NamedView]? = nil, notice: Message? = nil
  ) throws(QueryError) {
    self.catalog = catalog
    self.savedViews = savedViews
    filters = Filters(query)
    let views = SavedQueries((savedViews ?? []).map { (name: $0.name, text: $0.query) })
    answer = try Answer(query, with: views, of: catalog, today: today)
    self.language = language
    self.today = today
    self.size = size
    self.exporting = exporting
    self.glyphs = glyphs
    self.actionTable = actionTable
    message = notice
    let key = EntriesKey(answer: answer.key, order: sortOrder, language: language)
    keptEntries = Kept(
      key, Self.entries(of: answer, in: catalog, by: sortOrder, language: language))
    focus(row: rows.first)
    settle()
  }

  /// Puts filters and what they find in the place of those before; both stay when the filters name what
  /// is not known.
  mutating func ask(_ next: Filters) throws(QueryError) {
    answer = try Answer(
      next.query, with: savedQueries, of: catalog, in: list, today: today, after: answer)
    filters = next
  }

  /// Takes other records, and asks them for some filters.
  ///
  /// Filters that name what they do not have, or a view that is no more, are switched off.
  ///
  /// - Returns: those filters.
  mutating func take(_ next: Catalog, asking wanted: Filters) -> [Query] {
    catalog = next
    let views = savedQueries
    let (living, dead) = wanted.living(filterParts(of: wanted.on)) { term in
      guard let asked = try? views.asked(term) else { return false }
      return (try? next.filter(for: asked, today: today)) != nil
    }
    do {
      answer = try Answer(living.query, with: views, of: next, in: list, today: today)
      filters = living
    } catch {
      // Each term alone can be asked, so that all of them can be, unless their views are too many.
      answer = Answer(everythingOf: next, in: list, today: today)
      filters = Filters(.everything, off: living.on.conjuncts + living.off)
    }
    return dead
  }

  /// Calls a view by its new name in the filters, and in those of the screens before and after; they
  /// are to be asked again.
  mutating func renameView(_ name: String, to other: String) {
    filters = filters.renaming(name, to: other)
    reading.history.changeFilters { $0.renaming(name, to: other) }
  }

  /// The query in force, as it is written.
  package var query: Query { answer.query }

  /// What the query finds.
  package var survey: Survey { answer.survey }

  /// The lines of the list: headings of years, and rows of the list in hand.
  package var entries: [TimelineEntry] { keptEntries.value }

  /// The lines of the facet panes, by pane.
  package var items: [Pane: [FacetItem]] { keptItems.mapValues(\.value) }

  /// The rows in view, in their order.
  package var rows: [Int] {
    entries.compactMap { entry in if case .row(let row) = entry { row } else { nil } }
  }

  /// What is made from the list in hand alone; it is made when the list is first settled.
  var facts: CatalogFacts? { keptFacts[list]?.value }

  /// Makes the facts of the list in hand where the records are others.
  mutating func deriveFacts() {
    let key = CatalogFacts.Key(stamp: catalog.stamp, list: list)
    guard keptFacts[list]?.key != key else { return }
    keptFacts[list] = Kept(key, CatalogFacts(catalog, list, today: today))
  }

  // MARK: Focus

  /// Focuses a row of the list in hand; nil for none.
  mutating func focus(row: Int?) {
    focused = row.map { RowFocus(id: catalog.id(of: $0, list), row: $0) }
  }

  /// Takes another list in hand, and the row of it that was focused when it was left; its answer is to
  /// be asked.
  mutating func take(list next: RowKind) {
    left[list] = focused?.id
    list = next
    focus(row: left[next].flatMap { catalog.row(id: $0, of: next) })
  }

  /// The id of the focused row.
  package var focusedID: String? { focused?.id }

  /// The focused row of the list in hand.
  package var focusedRow: Int? { focused?.row }

  /// The focused event; nil while another list is in hand.
  package var focusedEvent: Event? {
    list == .events ? focusedRow.map { catalog.events[$0] } : nil
  }

  /// The marks of the list in hand.
  package internal(set) var marks: RowMarks {
    get { allMarks[list] ?? RowMarks() }
    set { allMarks[list] = newValue }
  }

  /// The geometry of the screen.
  package var layout: Layout {
    Layout(size: size, focus: focus, facetPane: facetPane, isZoomed: isZoomed)
  }

  /// The words of the screen in the chosen language.
  package var strings: Strings { Strings(language) }
}
