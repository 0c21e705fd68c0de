import Cells
import Words

/// All actions with their keys; the keys, the help screen, the footer and the tests come from it.
package enum ActionTable {
  /// The actions of the panes, in the order of the help.
  package static let bindings: [KeyBinding] = [
    KeyBinding(.search, [.character("/")], .helpSearch, hint: .hintSearch),
    KeyBinding(.editQuery, [.character("f")], .helpEditQuery, hint: .hintFilter),
    KeyBinding(.toggleValue, [.character(" ")], .helpToggle, hint: .hintSelect),
    KeyBinding(.excludeValue, [.character("-")], .helpExclude, hint: .hintExclude),
    KeyBinding(.filterByValue, [.character("=")], .helpFilterByValue, hint: .hintFilter),
    KeyBinding(.suspendFilters, [.character("F")], .helpSuspend),
    KeyBinding(.clearFilters, [.character("c")], .helpClear, hint: .hintClear),
    KeyBinding(.undoFilter, [.character("u")], .helpUndo),
    KeyBinding(.redoFilter, [.control("r")], .helpRedo),
    KeyBinding(
      .previousScreen, [.character("[")], .helpPreviousScreen, hint: .hintPreviousScreen),
    KeyBinding(.nextScreen, [.character("]")], .helpNextScreen),
    KeyBinding(.moveDown, [.down, .character("j")], .helpDown),
    KeyBinding(.moveUp, [.up, .character("k")], .helpUp),
    KeyBinding(.moveLeft, [.left, .character("h")], .helpLeft),
    KeyBinding(.moveRight, [.right, .character("l")], .helpRight),
    KeyBinding(.pageDown, [.pageDown, .control("f")], .helpPageDown),
    KeyBinding(.pageUp, [.pageUp, .control("b")], .helpPageUp),
    KeyBinding(.goToFirst, [.character("g"), .home], .helpFirst),
    KeyBinding(.goToLast, [.character("G"), .end], .helpLast),
    KeyBinding(.open, [.enter], .helpOpen, hint: .hintOpen),
    KeyBinding(.focusNextPane, [.tab], .helpNextPane, hint: .hintPanes),
    KeyBinding(.focusPreviousPane, [.backTab], .helpPreviousPane),
    KeyBinding(.focusPane(.timeline), [.character("1")], .timeline),
    KeyBinding(.focusPane(.detail), [.character("2")], .detail),
    KeyBinding(.focusPane(.places), [.character("3")], .places),
    KeyBinding(.focusPane(.parties), [.character("4")], .parties),
    KeyBinding(.focusPane(.sectors), [.character("5")], .sectors),
    KeyBinding(.focusPane(.kinds), [.character("6")], .kinds),
    KeyBinding(.focusPane(.years), [.character("7")], .years),
    KeyBinding(.focusPane(.people), [.character("8")], .people),
    KeyBinding(.narrowPane, [.character("i")], .helpNarrowPane, hint: .hintNarrow),
    KeyBinding(.reorderPane, [.character("O")], .helpReorderPane),
    KeyBinding(.focusChips, [.character("0")], .helpChips),
    KeyBinding(.removeChip, [.delete, .backspace], .helpRemoveChip, hint: .hintRemove),
    KeyBinding(.zoomPane, [.character("z")], .helpZoom),
    KeyBinding(.goToDate, [.character("t")], .helpGoToDate, hint: .hintDate),
    KeyBinding(.goToToday, [.character("T")], .helpToday),
    KeyBinding(.selectSpan, [.character("w")], hint: .hintSpan) { key in
      .helpSelectSpan(start: key(.selectSpan), accept: key(.open))
    },
    KeyBinding(.extendEarlier, [.shiftLeft], .helpExtendEarlier),
    KeyBinding(.extendLater, [.shiftRight], .helpExtendLater),
    KeyBinding(.zoomIn, [.character(">")], .helpZoomIn),
    KeyBinding(.zoomOut, [.character("<")], .helpZoomOut, hint: .hintScale),
    KeyBinding(.nextMark, [.character("n")], .helpNextMark),
    KeyBinding(.previousMark, [.character("N")], .helpPreviousMark),
    KeyBinding(.changeSort, [.character("s")], .helpSort),
    KeyBinding(
      .relationship, [.character("D")], .helpRelationship, hint: .hintRelationship),
    KeyBinding(.upcoming, [.character("U")], .helpUpcoming),
    KeyBinding(.matrix, [.character("X")], .helpMatrix),
    KeyBinding(.brief, [.character("b")], .helpBrief, hint: .hintBrief),
    KeyBinding(.markEvent, [.character("v")], .helpMark),
    KeyBinding(.markRange, [.character("V")], hint: .hintMarkRange) { key in
      .helpMarkRange(keep: key(.markEvent))
    },
    KeyBinding(.clearMarks, [.character("C")], .helpClearMarks),
    KeyBinding(.savedViews, [.character("@")], .helpViews),
    KeyBinding(.saveView, [.character("S")], .helpSaveView, hint: .hintSave),
    KeyBinding(.copyMenu, [.character("y")], .helpCopy, hint: .hintCopy),
    KeyBinding(.export, [.character("e")], .helpExport, hint: .hintExport),
    KeyBinding(.openSource, [.character("o")], .helpOpenSource, hint: .hintSource),
    KeyBinding(.toggleMouse, [.character("m")], .helpMouse),
    KeyBinding(.changeLanguage, [.character("L")], .helpLanguage),
    KeyBinding(.back, [.escape], .helpBack),
    KeyBinding(.palette, [.character(":")], .helpPalette, hint: .hintPalette),
    KeyBinding(.menu, [.function(10)], .helpMenu),
    KeyBinding(.help, [.character("?"), .function(1)], .helpHelp, hint: .hintHelp),
    KeyBinding(.quit, [.character("q"), .control("c")], .helpQuit, hint: .hintQuit),
  ]

  /// The spelling of the key that is shown for an action; empty where it has none.
  package static func spelling(of action: Action) -> String {
    binding(of: action)?.keys.first?.spelling ?? ""
  }

  /// The row of an action.
  package static func binding(of action: Action) -> KeyBinding? {
    bindings.first { $0.action == action }
  }
}
