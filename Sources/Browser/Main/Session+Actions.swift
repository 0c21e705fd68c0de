import Cells
import Cooperation
import Papers
import Words

extension Session {
  /// Does an action in the panes: in a mode that has the keys there, else in the pane that has the focus.
  mutating func apply(_ action: Action) -> Then {
    if applyToModes(action) { return Then() }
    switch action {
    case .moveUp: move(by: -1)
    case .moveDown: move(by: 1)
    case .pageUp: move(by: -max(1, pageHeight - 1))
    case .pageDown: move(by: max(1, pageHeight - 1))
    case .goToFirst: move(by: -Self.farAway)
    case .goToLast: move(by: Self.farAway)
    case .moveLeft: if !fold(to: false) { focusSideways(.timeline) }
    case .moveRight: if !fold(to: true) { focusSideways(facetPane) }
    case .focusChips: focusChips()
    case .narrowPane: return Then(opened: narrowPane())
    case .reorderPane: reorderPane()
    case .focusNextPane: cyclePane(by: 1)
    case .focusPreviousPane: cyclePane(by: -1)
    case .focusPane(let pane): go(to: pane)
    case .nextList: stepList(by: 1)
    case .previousList: stepList(by: -1)
    case .showList(let kind): show(list: kind)
    case .zoomPane: isZoomed.toggle()
    case .open where focus == .detail: return Then(effects: followLink())
    case .open: open()
    case .toggleValue: toggle(excluding: false)
    case .excludeValue: toggle(excluding: true)
    case .filterByValue: filterByValue()
    case .search: return Then(opened: QueryLine(.search, &self))
    case .editQuery: return Then(opened: QueryLine(.query, &self))
    case .suspendFilters: suspendFilters()
    case .clearFilters:
      facetView.needles = [:]
      change(to: Filters())
    case .undoFilter: undo()
    case .redoFilter: redo()
    case .previousScreen: goToPreviousScreen()
    case .nextScreen: goToNextScreen()
    case .changeSort: changeSort()
    case .export: return Then(opened: pageFile(by: .export) ?? ExportLayer(self))
    case .openSource: return Then(effects: openSource())
    case .changeLanguage: changeLanguage()
    case .help: return Then(opened: HelpLayer())
    case .palette: return Then(opened: PaletteLayer())
    case .menu: return Then(opened: MenuLayer())
    case .back: stepBack()
    case .quit: isFinished = true
    case .zoomIn: zoomTimeline(by: 1)
    case .zoomOut: zoomTimeline(by: -1)
    case .relationship: return Then(opened: openRelationship())
    case .page(let name): openPage(name)
    case .brief: return Then(opened: startBrief())
    case .selectSpan: startSpan()
    case .extendEarlier: extendSpan(by: -1)
    case .extendLater: extendSpan(by: 1)
    case .goToDate: return Then(opened: DateLine(self))
    case .goToToday: goToToday()
    case .markEvent: toggleMark()
    case .markRange: startMarkRange()
    case .clearMarks: clearMarks()
    case .savedViews: return Then(effects: [.views(.load)], opened: ViewsLayer())
    case .saveView:
      return Then(effects: [.views(.load)], opened: ViewsLayer(naming: self))
    case .toggleMouse: toggleMouse()
    case .point(let target): return point(at: target)
    case .copyMenu: return Then(opened: CopyLayer(self))
    case .nextMark: stepMark(by: 1)
    case .previousMark: stepMark(by: -1)
    default: break
    }
    return Then()
  }

  static let farAway = 1 << 40

  private var pageHeight: Int {
    focus == .timeline
      ? layout.listHeight : focus == .detail ? readingHeight : layout.contentHeight(of: focus)
  }

  // MARK: Moving

  private mutating func move(by steps: Int) {
    switch focus {
    case .timeline: moveFocus(by: steps)
    case .detail: moveInDetail(by: steps)
    case .facets: moveInFacet(by: steps)
    }
  }

  /// Moves the focus in the list, whichever pane has the keys.
  mutating func moveFocus(by steps: Int) {
    let rows = rows
    guard !rows.isEmpty else { return }
    let current = focusedRow.flatMap(rows.firstIndex(of:)) ?? 0
    let next = rows[max(0, min(rows.count - 1, current + steps))]
    read(row: next)
  }

  private mutating func moveInFacet(by steps: Int) {
    let items = items(of: focus)
    let values = items.indices.filter { items[$0].takesCursor }
    guard !values.isEmpty else { return }
    let current = values.lastIndex { $0 <= cursors[focus] ?? 0 } ?? 0
    cursors[focus] = values[max(0, min(values.count - 1, current + steps))]
  }

  /// Goes to a pane, unless it has nothing to show of the list in hand.
  private mutating func go(to pane: Pane) {
    guard pane.isShown(of: list) else {
      message = Message(strings[.noPane(pane.title(of: .events), of: list)])
      return
    }
    setFocus(pane)
  }

  mutating func setFocus(_ pane: Pane) {
    focus = pane
    if pane.list != nil { facetPane = pane }
  }

  /// Left goes to the list, right to the facets.
  private mutating func focusSideways(_ pane: Pane) {
    if pane == .timeline, focus.list == nil, focus != .detail { return }
    if pane != .timeline, focus.list != nil { return }
    setFocus(pane)
  }

  private mutating func cyclePane(by step: Int) {
    let panes = Pane.allCases.filter { $0.isShown(of: list) }
    let index = (panes.firstIndex(of: focus) ?? 0) + step
    setFocus(panes[(index + panes.count) % panes.count])
  }

  private mutating func open() {
    switch focus {
    case .timeline: if focusedID != nil { setFocus(.detail) }
    case .detail: break
    case .facets: toggle(excluding: false)
    }
  }

  /// Goes to a facet pane, and gives the line that narrows its list.
  mutating func narrowPane() -> NarrowLine {
    if focus.list == nil { setFocus(facetPane) }
    return NarrowLine(focus, self)
  }

  /// Esc takes back one step: the zoom, then the pane, then the marks, then the last filter.
  private mutating func stepBack() {
    if reading.page != nil {
      leavePage()
    } else if isZoomed {
      isZoomed = false
    } else if focus != .timeline {
      setFocus(.timeline)
    } else if !marks.ids.isEmpty {
      clearMarks()
    } else if filters.isSuspended {
      suspendFilters()
    } else if !query.isEverything {
      change(to: .all(of: Array(filterParts.dropLast())))
    }
  }

  private mutating func changeSort() {
    let orders: [SortOrder] = [.latest, .date, .title, .relevance]
    let next = ((orders.firstIndex(of: sortOrder) ?? 0) + 1) % orders.count
    sortOrder = orders[next]
    message = Message(strings[.sorted(sortOrder)])
  }

  mutating func changeLanguage() {
    let all = Language.allCases
    language = all[((all.firstIndex(of: language) ?? 0) + 1) % all.count]
  }

  private mutating func openSource() -> [Effect] {
    if focus == .detail, case .address(let url, _) = reading.focusedLink?.target {
      return [.openLink(url)]
    }
    guard let url = sourcesInHand.compactMap(\.url).first else {
      message = Message(strings[.noLink], isWarning: true)
      return []
    }
    if shownLink == url { return [.openLink(url)] }
    message = Message(
      strings[.linkToOpen(url, key: actionTable.spelling(of: .openSource))], link: url)
    return []
  }
}
