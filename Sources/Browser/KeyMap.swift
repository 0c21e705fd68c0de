package import Cells

/// What each key asks for in each mode.
package enum KeyMap {
  /// The action of a key; nil when it has none.
  ///
  /// Full-width keys act as ASCII ones, except in a line
  /// of text, which takes them as they are.
  package static func action(for key: Key, in state: State) -> Action? {
    if let list = state.keeping.viewList {
      if list.isTyping { return paletteAction(for: key) }
      if let action = viewsAction(for: key) { return action }
    }
    if state.aids.palette != nil { return paletteAction(for: key) }
    if let dialog = state.exporting.dialog { return dialogAction(for: key, dialog) }
    if state.prompt != nil { return lineAction(for: key) }
    return actions[key] ?? actions[key.asciiForm]
  }

  private static let actions: [Key: Action] = {
    var actions: [Key: Action] = [:]
    for binding in ActionTable.bindings {
      for key in binding.keys { actions[key] = binding.action }
    }
    return actions
  }()

  private static func paletteAction(for key: Key) -> Action? {
    switch key {
    case .control("p"): .previousChoice
    case .control("n"): .nextChoice
    case .pageUp: .pageUp
    case .pageDown: .pageDown
    case .up: .previousChoice
    case .down: .nextChoice
    default: lineAction(for: key)
    }
  }

  /// Full-width keys act as ASCII ones but in the name of the file.
  private static func dialogAction(for key: Key, _ dialog: ExportDialog) -> Action? {
    let key = dialog.field == .file && dialog.columnCursor == nil ? key : key.asciiForm
    return paletteAction(for: key)
  }

  private static func lineAction(for key: Key) -> Action? {
    switch key {
    case .character(let character): .edit(.insert(character))
    case .enter: .acceptLine
    case .escape, .control("c"), .control("g"): .back
    case .backspace, .control("h"): .edit(.deleteBackward)
    case .delete, .control("d"): .edit(.deleteForward)
    case .control("w"): .edit(.deleteWord)
    case .control("u"): .edit(.deleteAll)
    case .control("k"): .edit(.deleteToEnd)
    case .left, .control("b"): .edit(.left)
    case .right, .control("f"): .edit(.right)
    case .shiftLeft: .edit(.wordLeft)
    case .shiftRight: .edit(.wordRight)
    case .home, .control("a"): .edit(.home)
    case .end, .control("e"): .edit(.end)
    case .tab: .nextChoice
    case .backTab: .previousChoice
    case .control("p"): .olderLine
    case .control("n"): .newerLine
    case .up: .moveUp
    case .down: .moveDown
    default: nil
    }
  }
}
