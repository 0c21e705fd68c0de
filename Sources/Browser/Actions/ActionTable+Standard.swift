import Cells
import Cooperation
import Words

extension ActionTable {
  /// The table without any settings.
  package static let standard = ActionTable(
    filters + moves + panes + views + handingOver + program)

  private static let filters = [
    ActionRow("search", .filter, .search, [.character("/")], .helpSearch, hint: .hintSearch),
    ActionRow(
      "edit-query", .filter, .editQuery, [.character("f")], .helpEditQuery, hint: .hintFilter),
    ActionRow(
      "toggle-value", .filter, .toggleValue, [.character(" ")], .helpToggle, hint: .hintSelect),
    ActionRow(
      "exclude-value", .filter, .excludeValue, [.character("-")], .helpExclude, hint: .hintExclude),
    ActionRow(
      "filter-by-value", .filter, .filterByValue, [.character("=")], .helpFilterByValue,
      hint: .hintFilter),
    ActionRow("suspend-filters", .filter, .suspendFilters, [.character("F")], .helpSuspend),
    ActionRow("focus-chips", .filter, .focusChips, [.character("0")], .helpChips),
    ActionRow(
      "remove-chip", .filter, .removeChip, [.delete, .backspace], .helpRemoveChip, hint: .hintRemove
    ),
    ActionRow(
      "clear-filters", .filter, .clearFilters, [.character("c")], .helpClear, hint: .hintClear),
    ActionRow("undo-filter", .filter, .undoFilter, [.character("u")], .helpUndo),
    ActionRow("redo-filter", .filter, .redoFilter, [.control("r")], .helpRedo),
    ActionRow("select-span", .filter, .selectSpan, [.character("w")], hint: .hintSpan) { key in
      .helpSelectSpan(start: key(.selectSpan), accept: key(.open))
    },
    ActionRow("extend-earlier", .filter, .extendEarlier, [.shiftLeft], .helpExtendEarlier),
    ActionRow("extend-later", .filter, .extendLater, [.shiftRight], .helpExtendLater),
  ]

  private static let moves = [
    ActionRow("move-down", .move, .moveDown, [.down, .character("j")], .helpDown),
    ActionRow("move-up", .move, .moveUp, [.up, .character("k")], .helpUp),
    ActionRow("move-left", .move, .moveLeft, [.left, .character("h")], .helpLeft),
    ActionRow("move-right", .move, .moveRight, [.right, .character("l")], .helpRight),
    ActionRow("page-down", .move, .pageDown, [.pageDown, .control("f")], .helpPageDown),
    ActionRow("page-up", .move, .pageUp, [.pageUp, .control("b")], .helpPageUp),
    ActionRow("go-to-first", .move, .goToFirst, [.character("g"), .home], .helpFirst),
    ActionRow("go-to-last", .move, .goToLast, [.character("G"), .end], .helpLast),
    ActionRow("open", .move, .open, [.enter], .helpOpen, hint: .hintOpen),
    ActionRow("back", .move, .back, [.escape], .helpBack),
    ActionRow(
      "previous-screen", .move, .previousScreen, [.character("[")], .helpPreviousScreen,
      hint: .hintPreviousScreen),
    ActionRow("next-screen", .move, .nextScreen, [.character("]")], .helpNextScreen),
    ActionRow("go-to-date", .move, .goToDate, [.character("t")], .helpGoToDate, hint: .hintDate),
    ActionRow("go-to-today", .move, .goToToday, [.character("T")], .helpToday),
    ActionRow("next-mark", .move, .nextMark, [.character("n")], .helpNextMark),
    ActionRow("previous-mark", .move, .previousMark, [.character("N")], .helpPreviousMark),
  ]

  private static let panes =
    [
      ActionRow("focus-next-pane", .panes, .focusNextPane, [.tab], .helpNextPane, hint: .hintPanes),
      ActionRow("focus-previous-pane", .panes, .focusPreviousPane, [.backTab], .helpPreviousPane),
      ActionRow("focus-timeline", .panes, .focusPane(.timeline), [.character("1")], .list),
      ActionRow("focus-detail", .panes, .focusPane(.detail), [.character("2")], .detail),
    ] + FacetList.all.map(\.row) + [
      ActionRow("zoom-pane", .panes, .zoomPane, [.character("z")], .helpZoom),
      ActionRow(
        "narrow-pane", .panes, .narrowPane, [.character("i")], .helpNarrowPane, hint: .hintNarrow),
      ActionRow("reorder-pane", .panes, .reorderPane, [.character("O")], .helpReorderPane),
    ]

  private static let views = [
    ActionRow(
      "relationship", .view, .relationship, [.character("D")], .helpRelationship,
      hint: .hintRelationship),
    ActionRow("upcoming", .view, .page(.upcoming), [.character("U")], .helpUpcoming),
    ActionRow("matrix", .view, .page(.matrix), [.character("X")], .helpMatrix),
    ActionRow("next-list", .view, .nextList, [.character("a")], .helpNextList, hint: .hintLists),
    ActionRow("previous-list", .view, .previousList, [.character("A")], .helpPreviousList),
    ActionRow("show-events", .view, .showList(.events), [], RowWords(.events).helpShow),
    ActionRow("show-documents", .view, .showList(.documents), [], RowWords(.documents).helpShow),
    ActionRow("show-promises", .view, .showList(.promises), [], RowWords(.promises).helpShow),
    ActionRow("show-people", .view, .showList(.people), [], RowWords(.people).helpShow),
    ActionRow("change-sort", .view, .changeSort, [.character("s")], .helpSort),
    ActionRow("zoom-in", .view, .zoomIn, [.character(">")], .helpZoomIn),
    ActionRow("zoom-out", .view, .zoomOut, [.character("<")], .helpZoomOut, hint: .hintScale),
    ActionRow(
      "previous-columns", .view, .previousColumns, [.character("{")], .helpPreviousColumns,
      hint: .hintColumns),
    ActionRow("next-columns", .view, .nextColumns, [.character("}")], .helpNextColumns),
    ActionRow("saved-views", .view, .savedViews, [.character("@")], .helpViews),
    ActionRow("save-view", .view, .saveView, [.character("S")], .helpSaveView, hint: .hintSave),
    ActionRow("change-language", .view, .changeLanguage, [.character("L")], .helpLanguage),
  ]

  private static let handingOver = [
    ActionRow("mark-event", .handOver, .markEvent, [.character("v")], .helpMark),
    ActionRow(
      "mark-range", .handOver, .markRange, [.character("V")], hint: .hintMarkRange
    ) { key in .helpMarkRange(keep: key(.markEvent)) },
    ActionRow("clear-marks", .handOver, .clearMarks, [.character("C")], .helpClearMarks),
    ActionRow("export", .handOver, .export, [.character("e")], .helpExport, hint: .hintExport),
    ActionRow("brief", .handOver, .brief, [.character("b")], .helpBrief, hint: .hintBrief),
    ActionRow("copy-menu", .handOver, .copyMenu, [.character("y")], .helpCopy, hint: .hintCopy),
    ActionRow(
      "open-source", .handOver, .openSource, [.character("o")], .helpOpenSource, hint: .hintSource),
  ]

  private static let program = [
    ActionRow("palette", .program, .palette, [.character(":")], .helpPalette, hint: .hintPalette),
    ActionRow("menu", .program, .menu, [.function(10)], .helpMenu),
    ActionRow("toggle-mouse", .program, .toggleMouse, [.character("m")], .helpMouse),
    ActionRow(
      "help", .program, .help, [.character("?"), .function(1)], .helpHelp, hint: .hintHelp),
    ActionRow(
      "quit", .program, .quit, [.character("q"), .control("c")], .helpQuit, hint: .hintQuit),
  ]
}
