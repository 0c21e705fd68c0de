import Cooperation
import Papers
import Words

extension Session {
  /// Lays the detail out anew where the row, the width or the language has changed.
  mutating func settleDetail() {
    let columns = max(0, layout.contentWidth(of: .detail) - 2)
    let restsOnFilters = reading.page?.restsOnFilters ?? false
    let key = Reading.Key(
      list: list, row: focusedID, page: reading.page.map { ShownPage(page: $0) },
      stamp: catalog.stamp,
      query: restsOnFilters ? query : nil, asked: restsOnFilters ? answer.asked : nil,
      columns: columns, rows: layout.contentHeight(of: .detail), language: language)
    if key != reading.key {
      let target = reading.focusedLink?.target
      if key.row != reading.key?.row || key.list != reading.key?.list
        || key.page != reading.key?.page
        || key.query != reading.key?.query || key.asked != reading.key?.asked
      {
        reading.link = nil
        scroll[.detail] = 0
      }
      reading.show(document(columns: columns), for: key)
      // Where nothing has room there are no links.
      if reading.focusedLink == nil { reading.link = nil }
      if let page = reading.page { page.settle(&self, on: target) }
      reveal()
    }
    guard columns > 0 else { return }
    scroll[.detail] = max(0, min(scroll[.detail] ?? 0, lastTop))
  }

  /// The scroll at which the last line of the detail is the lowest in sight.
  private var lastTop: Int {
    max(0, reading.document.lines.count - readingHeight)
  }

  /// The rows for the lines of the detail that scroll.
  var readingHeight: Int { reading.document.scrollingRows(of: layout.contentHeight(of: .detail)) }

  private var linesInSight: Range<Int> {
    let top = scroll[.detail] ?? 0
    return top..<top + max(1, readingHeight)
  }

  private func isInSight(_ link: DetailLink) -> Bool {
    linesInSight.overlaps(link.firstLine..<link.lastLine + 1)
  }

  private var linksInSight: (first: Int?, last: Int?) {
    let links = reading.document.links
    return (links.firstIndex(where: isInSight), links.lastIndex(where: isInSight))
  }

  // MARK: Moving

  /// A step goes to the next link, or scrolls where none is near; more than one step scrolls.
  mutating func moveInDetail(by steps: Int) {
    if abs(steps) == 1 { return stepLink(by: steps) }
    let before = scroll[.detail] ?? 0
    let after = max(0, min(before + max(-Self.farAway, min(Self.farAway, steps)), lastTop))
    scroll[.detail] = after
    let links = reading.document.links
    guard reading.link != nil, !links.isEmpty else { return }
    if before == after {
      reading.link = steps > 0 ? links.count - 1 : 0
    } else if abs(steps) >= Self.farAway {
      let (first, last) = linksInSight
      reading.link = steps > 0 ? last : first
    } else if !(reading.focusedLink.map(isInSight) ?? false) {
      let (first, last) = linksInSight
      reading.link = steps > 0 ? first : last
    }
  }

  private mutating func stepLink(by step: Int) {
    let links = reading.document.links
    let sight = linesInSight
    let next: Int?
    if let link = reading.link, links.indices.contains(link), isInSight(links[link]) {
      // The rest of a link is read first.
      let isWhole =
        step > 0
        ? links[link].lastLine < sight.upperBound : links[link].firstLine >= sight.lowerBound
      next = isWhole && links.indices.contains(link + step) ? link + step : nil
    } else if step > 0 {
      next = links.firstIndex { $0.lastLine >= sight.lowerBound }
    } else {
      next = links.lastIndex { $0.firstLine < sight.upperBound }
    }
    // A link just outside is fetched in; one farther away is scrolled to line by line.
    let reach = 1
    if let next,
      step > 0
        ? links[next].firstLine < sight.upperBound + reach
        : links[next].lastLine >= sight.lowerBound - reach
    {
      reading.link = next
      reveal(fromBelow: step < 0)
      return
    }
    scroll[.detail] = max(0, min(sight.lowerBound + step, lastTop))
    if let link = reading.focusedLink, !isInSight(link) { reading.link = nil }
  }

  /// Scrolls so that the link under the cursor is in sight, at once.
  mutating func revealLink() { reveal() }

  /// Scrolls so that the link under the cursor is in sight.
  ///
  /// Of one that has no room as a whole, the beginning is, or its end where it is come to from below.
  private mutating func reveal(fromBelow: Bool = false) {
    guard let link = reading.focusedLink else { return }
    let rows = max(1, readingHeight)
    var top = scroll[.detail] ?? 0
    if link.lastLine - link.firstLine >= rows {
      top = fromBelow ? link.lastLine - rows + 1 : link.firstLine
    } else if link.lastLine >= top + rows {
      top = link.lastLine - rows + 1
    } else if link.firstLine < top {
      top = link.firstLine
    }
    // What stands above the first link is shown with it.
    if reading.link == 0, link.lastLine < rows { top = 0 }
    scroll[.detail] = top
  }

  // MARK: Following

  /// Goes where the link under the cursor leads; without one the cursor is put on the first in sight.
  mutating func followLink() -> [Effect] {
    var effects: [Effect] = []
    switch reading.focusedLink?.target {
    case nil: stepLink(by: 1)
    case .event(let id): goToEvent(id: id)
    case .memorandum(let id, _): open(MemorandumPage(id))
    case .relationship(let first, let second): open(RelationshipPage(first, second))
    case .filter(let query, let kind): showRows(of: query, kind)
    case .value(let field, let id, let name):
      if let term = plainestTerm(field, id: id, name: name) {
        showRows(of: term, .events)
      } else {
        message = Message(strings[.noValueHere])
      }
    case .address(let url, _): effects = [.openLink(url)]
    }
    settle()
    return effects
  }

  /// Lists the rows that a link leads to in place of what the filters found, and says so.
  private mutating func showRows(of link: Query, _ kind: RowKind) {
    let before = filters.on
    show(list: kind)
    if link != query { change(to: link) }
    setFocus(.timeline)
    guard message == nil else { return }
    if before == link {
      message = Message(strings[.alreadyFiltered])
    } else if !before.isEverything {
      message = Message(
        strings[.filtersReplaced(text(of: link), bringBack: key(.undoFilter))])
    }
  }

  /// Focuses an event; where filters hide it they are suspended, and it is said.
  mutating func goToEvent(id: String) {
    guard let row = catalog.row(id: id) else { return }
    if list != .events {
      let wasZoomed = isZoomed
      show(list: .events)
      setFocus(.detail)
      isZoomed = wasZoomed
    }
    if !survey.rows.contains(row) {
      show(filters.suspended(true))
      message = Message(
        strings[
          .hiddenByFilters(bringBack: key(.suspendFilters), back: key(.previousScreen))])
    }
    focus(row: row)
    reading.page = nil
  }

  /// Adds what a link names to the filters.
  mutating func filter(by link: DetailLink) {
    switch link.target {
    case .event(let id): _ = narrow(by: .id, id: id, name: id)
    case .filter(let query, _): narrow(by: query)
    case .relationship(let first, let second):
      narrow(by: RelationshipQuery.names(first, second, catalog, in: language))
    case .memorandum(let id, let name): _ = narrow(by: .memo, id: id, name: name)
    case .value(let field, let id, let name): _ = narrow(by: field, id: id, name: name)
    case .address(let url, let publisher):
      _ = narrow(by: .source, id: publisher ?? url, name: publisher ?? url)
    }
  }

  /// Adds what a page is about to the filters.
  mutating func filter(by page: any Page) {
    if let query = page.filter(self) {
      narrow(by: query)
    } else {
      message = Message(strings[.noValueHere])
    }
  }

  /// Adds the terms of a query that the filters do not hold yet.
  private mutating func narrow(by addition: Query) {
    let terms = addition.conjuncts.filter { !query.conjuncts.contains($0) }
    guard !terms.isEmpty else {
      message = Message(strings[.alreadyFiltered])
      return
    }
    change(to: filters.adding(terms.filter { !filters.on.conjuncts.contains($0) }))
  }

  /// Adds a term to the filters, and tells whether the list is another now or was so already.
  private mutating func narrow(by field: QueryField, id: String, name: String) -> Bool {
    guard let term = plainestTerm(field, id: id, name: name) else {
      message = Message(strings[.noValueHere])
      return false
    }
    guard !query.conjuncts.contains(term) else {
      message = Message(strings[.alreadyFiltered])
      return true
    }
    change(to: filters.adding([term]))
    return query.conjuncts.contains(term)
  }

  /// The term with the value's name where that means the same as its id, else with the id; nil when
  /// neither can be written in a query.
  private func plainestTerm(_ field: QueryField, id: String, name: String) -> Query? {
    let exact = Query.field(FieldTerm(field, values: [FieldValue(id)]))
    let named = Query.field(FieldTerm(field, values: [FieldValue(name)]))
    let wanted = try? catalog.filter(for: exact, today: today)
    let isSame = wanted != nil && (try? catalog.filter(for: named, today: today)) == wanted
    let candidates = isSame && field != .memo ? [named, exact] : [exact]
    return candidates.first { (try? QueryParser.parse($0.description)) == $0 }
  }
}
