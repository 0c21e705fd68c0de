package import Cooperation

/// Something a user asks for; the action table gives each its keys and its help.
package enum Action: Hashable, Sendable {
  case moveUp, moveDown, moveLeft, moveRight
  case pageUp, pageDown, goToFirst, goToLast
  case focusNextPane, focusPreviousPane
  case focusPane(Pane)
  case zoomPane
  case narrowPane, reorderPane
  case focusChips, removeChip
  case open
  case toggleValue, excludeValue
  case search, editQuery
  case suspendFilters, clearFilters, undoFilter, redoFilter
  case filterByValue
  case previousScreen, nextScreen
  case changeSort
  /// The list after or before the one in hand, or one by its name.
  case nextList, previousList
  case showList(RowKind)
  case export
  case openSource
  case changeLanguage
  case help
  case palette, menu
  case back
  case quit
  /// The scale of the histogram, and the span that is chosen in it.
  case zoomIn, zoomOut, selectSpan, extendEarlier, extendLater
  /// What the columns of the cross-table are.
  case previousColumns, nextColumns
  case goToDate, goToToday
  case nextMark, previousMark
  /// A page that has a name.
  case page(PageName)
  /// The page about two sides, and its brief.
  case relationship, brief
  /// Marks of rows, for what is handed on.
  case markEvent, markRange, clearMarks
  /// The list of saved views, and what is done in it.
  case savedViews, saveView, renameView, deleteView
  case copyMenu
  case toggleMouse

  /// Something on the screen was pressed with the mouse.
  case point(PointerTarget)
  /// A change of the line being typed.
  case edit(LineEdit)
  /// The line being typed is done.
  case acceptLine
  /// The choice before or after this one, in a dialog.
  case previousChoice, nextChoice
  /// The line typed before or after this one.
  case olderLine, newerLine
}
