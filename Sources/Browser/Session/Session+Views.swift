import Cells
import Cooperation
import Words

extension Session {
  /// A name for what is seen, after what is searched.
  var suggestedViewName: String {
    let words = query.conjuncts.flatMap { term -> [Substring] in
      let text = Folding.folded("\(term)")
      // The name of a field says less than its value.
      let value = text.firstIndex(of: ":").map { text[text.index(after: $0)...] } ?? text[...]
      return value.split { !$0.isLetter && !$0.isNumber }
    }
    return words.prefix(4).joined(separator: "-")
  }

  /// Takes the saved views as they are after what was asked, and says what was done; filters that name
  /// them follow.
  mutating func take(_ views: [NamedView], after request: ViewsRequest) {
    savedViews = views
    if case .rename(let before, let after) = request { renameView(before, to: after) }
    switch request {
    case .load: break
    case .save(let view): message = Message(strings[.viewSaved(view.name)])
    case .rename(let before, let after): message = Message(strings[.viewRenamed(before, after)])
    case .delete(let gone): message = Message(strings[.viewDeleted(gone)])
    }
    // What is being typed is asked again by its line.
    if resting == nil, filters.namesViews { show(filters) }
  }

  /// How many rows of its list a view finds; nil when its query cannot be answered.
  func count(of view: NamedView) -> Int? {
    guard let query = try? savedQueries.asked(QueryParser.parse(view.query)) else { return nil }
    return (try? catalog.rows(for: query, of: view.list, today: today))?.count
  }

  /// Shows a saved view: its list, its query, which can be undone, its order, its pane and its zoom.
  ///
  /// Without a `query` of the same meaning its own filters are shown, each as a chip.
  mutating func open(_ view: NamedView, as query: Query? = nil) {
    let next: Query
    do {
      if let query { next = query } else { next = try QueryParser.parse(view.query) }
      _ = try catalog.filter(for: savedQueries.asked(next), today: today)
    } catch {
      message = Message(strings.text(of: error), isWarning: true)
      return
    }
    sortOrder = view.sort
    show(list: view.list)
    change(to: Filters(next))
    setFocus(view.pane)
    isZoomed = view.isZoomed
    deriveEntries()
    focus(row: rows.first)
    scroll[.timeline] = 0
    message = Message(
      strings[
        .viewOpened(view.name, undo: key(.undoFilter), back: key(.previousScreen))])
    settle()
  }
}
