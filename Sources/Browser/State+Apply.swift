package import Cells
import Cooperation

extension State {
  /// Does what a key asks where it is pressed.
  package mutating func press(_ key: Key) -> [Effect] {
    var effects: [Effect] = []
    for key in KeyMap.keys(of: key, in: self) where !isFinished {
      for action in KeyMap.actions(for: key, in: self) where !isFinished {
        effects += apply(.action(action))
      }
    }
    return effects
  }

  /// Takes what reaches the browser, and gives what is left for the program to do.
  package mutating func apply(_ input: Input) -> [Effect] {
    switch input {
    case .action(let action): return take(action)
    case .resized(let size):
      self.size = size
      settle()
    case .records(let catalog, let findingCount): take(catalog, findingCount: findingCount)
    case .progressed(let count): noteProgress(count)
    case .finished(let result): finish(result)
    }
    return []
  }

  /// Does an action; what the palette or the menu chose is done as from its key.
  private mutating func take(_ action: Action) -> [Effect] {
    message = nil
    guard let action = chosen(by: action) else { return [] }
    let before = viewpoint
    defer { remember(before, after: action) }
    return perform(action)
  }

  /// The action that an action in the palette or the menu chooses, or the action itself where neither
  /// has the keys; nil where it was taken.
  private mutating func chosen(by action: Action) -> Action? {
    if isHelpShown || keeping.isOpen { return action }
    if aids.palette != nil { return applyToPalette(action) }
    if aids.menu != nil { return applyToMenu(action) }
    return action
  }

  private mutating func perform(_ action: Action) -> [Effect] {
    if isHelpShown {
      applyToHelp(action)
      return []
    }
    if keeping.isOpen { return applyToKeeping(action) }
    if exporting.dialog != nil { return applyToExport(action) }
    if prompt != nil { return applyToPrompt(action) }
    if applyToMarkRange(action) || applyToHistogram(action) {
      settle()
      return []
    }
    return applyToPanes(action)
  }

  /// Does an action in the panes, where nothing covers them.
  mutating func applyToPanes(_ action: Action) -> [Effect] {
    if applyToChips(action) || applyToNoMatch(action) || applyToMatrix(action) {
      settle()
      return []
    }
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
    case .narrowPane: narrowPane()
    case .reorderPane: reorderPane()
    case .focusNextPane: cyclePane(by: 1)
    case .focusPreviousPane: cyclePane(by: -1)
    case .focusPane(let pane): setFocus(pane)
    case .zoomPane: isZoomed.toggle()
    case .open where focus == .detail: return followLink()
    case .open: open()
    case .toggleValue: toggle(excluding: false)
    case .excludeValue: toggle(excluding: true)
    case .filterByValue: filterByValue()
    case .search:
      aids.history.restart()
      prompt = Prompt(
        purpose: .search, line: LineEditor(), original: filters, originalEvent: focusedID)
    case .editQuery:
      aids.history.restart()
      let text = filters.on.description
      let line = LineEditor(text.isEmpty ? "" : text + " ")
      prompt = Prompt(
        purpose: .query, line: line, original: filters, originalEvent: focusedID)
    case .suspendFilters: suspendFilters()
    case .clearFilters:
      facetView.needles = [:]
      change(to: Filters())
    case .undoFilter: undo()
    case .redoFilter: redo()
    case .previousScreen: goToPreviousScreen()
    case .nextScreen: goToNextScreen()
    case .changeSort: changeSort()
    case .export: if !startCalendar() { startExport() }
    case .openSource: return openSource()
    case .changeLanguage: changeLanguage()
    case .help:
      isHelpShown = true
      helpScroll = 0
    case .palette: aids.palette = Palette()
    case .menu: aids.menu = Menu()
    case .back: stepBack()
    case .quit: isFinished = true
    case .zoomIn: if !moveUpcoming(by: 1), !changeMatrixRows(by: 1) { zoomTimeline(by: 1) }
    case .zoomOut: if !moveUpcoming(by: -1), !changeMatrixRows(by: -1) { zoomTimeline(by: -1) }
    case .relationship: openRelationship()
    case .upcoming: openUpcoming()
    case .matrix: openMatrix()
    case .brief: startBrief()
    case .selectSpan: startSpan()
    case .extendEarlier: extendSpan(by: -1)
    case .extendLater: extendSpan(by: 1)
    case .goToDate: startGoToDate()
    case .goToToday: goToToday()
    case .markEvent: toggleMark()
    case .markRange: startMarkRange()
    case .clearMarks: clearMarks()
    case .savedViews: return openViewList()
    case .saveView: return askViewName()
    case .toggleMouse: toggleMouse()
    case .point(let target):
      let effects = point(at: target)
      settle()
      return effects
    case .copyMenu: keeping.copyMenu = CopyMenu()
    case .nextMark: stepMark(by: 1)
    case .previousMark: stepMark(by: -1)
    default: break
    }
    settle()
    return []
  }

  static let farAway = 1 << 40

  private var pageHeight: Int {
    focus == .timeline
      ? layout.listHeight : focus == .detail ? readingHeight : layout.contentHeight(of: focus)
  }

  // MARK: Moving

  private mutating func move(by steps: Int) {
    switch focus {
    case .timeline: moveInTimeline(by: steps)
    case .detail: moveInDetail(by: steps)
    case .places, .parties, .sectors, .kinds, .years, .people: moveInFacet(by: steps)
    }
  }

  private mutating func moveInTimeline(by steps: Int) {
    let rows = rows
    guard !rows.isEmpty else { return }
    let current = focusedRow.flatMap(rows.firstIndex(of:)) ?? 0
    let next = rows[max(0, min(rows.count - 1, current + steps))]
    focusEvent(catalog.events.id(next))
  }

  private mutating func moveInFacet(by steps: Int) {
    let items = items(of: focus)
    let values = items.indices.filter { items[$0].takesCursor }
    guard !values.isEmpty else { return }
    let current = values.lastIndex { $0 <= cursors[focus] ?? 0 } ?? 0
    cursors[focus] = values[max(0, min(values.count - 1, current + steps))]
  }

  mutating func setFocus(_ pane: Pane) {
    focus = pane
    if Pane.facetPanes.contains(pane) { facetPane = pane }
  }

  /// Left goes to the list, right to the facets.
  private mutating func focusSideways(_ pane: Pane) {
    if pane == .timeline, !Pane.facetPanes.contains(focus), focus != .detail { return }
    if pane != .timeline, Pane.facetPanes.contains(focus) { return }
    setFocus(pane)
  }

  private mutating func cyclePane(by step: Int) {
    let panes = Pane.allCases
    let index = (panes.firstIndex(of: focus) ?? 0) + step
    setFocus(panes[(index + panes.count) % panes.count])
  }

  private mutating func open() {
    switch focus {
    case .timeline: if focusedID != nil { setFocus(.detail) }
    case .detail: break
    case .places, .parties, .sectors, .kinds, .years, .people: toggle(excluding: false)
    }
  }

  /// Esc takes back one step: the zoom, then the pane, then the marks, then the last filter.
  private mutating func stepBack() {
    if reading.page != nil {
      leavePage()
    } else if isZoomed {
      isZoomed = false
    } else if focus != .timeline {
      setFocus(.timeline)
    } else if !keeping.marks.ids.isEmpty {
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
    return [.openLink(url)]
  }

  private mutating func applyToHelp(_ action: Action) {
    switch action {
    case .moveDown: helpScroll += 1
    case .moveUp: helpScroll -= 1
    case .pageDown: helpScroll += max(1, size.rows - 4)
    case .pageUp: helpScroll -= max(1, size.rows - 4)
    case .goToFirst: helpScroll = 0
    case .goToLast: helpScroll = Self.farAway
    case .changeLanguage: changeLanguage()
    case .quit, .back, .help, .open: isHelpShown = false
    default: break
    }
    helpScroll = max(0, min(helpScroll, HelpOverlay.lineCount(self) - HelpOverlay.height(self)))
    settle()
  }

  private mutating func finish(_ result: EffectResult) {
    switch result {
    case .exported(let path, let fetch):
      exporting.dialog = nil
      if prompt?.purpose == .pageFile { prompt = nil }
      reading.confirmsReplacing = nil
      message = Message(strings[.exported(path)] + (fetch.map { "  \($0)" } ?? ""))
    case .cancelled:
      exporting.dialog?.written = nil
      message = Message(strings[.exportCancelled])
    case .exists(let path):
      exporting.dialog?.written = nil
      exporting.dialog?.confirmsReplacing = path
      if prompt?.purpose == .pageFile { reading.confirmsReplacing = path }
      let name = path.split(separator: "/").last.map(String.init) ?? path
      message = Message(strings[.fileExists(name)], isWarning: true)
    case .link(let url, let isOpened):
      message = Message(isOpened ? strings[.linkOpened(url)] : url)
    case .copied(let text, let way): message = report(text, copied: way)
    case .views(let views, let request): take(views, after: request)
    case .failed(let reason):
      exporting.dialog?.written = nil
      message = Message(reason, isWarning: true)
    }
    settle()
  }
}
