package import Cells

/// What each key asks for in each mode.
package enum KeyMap {
  /// The action of a key; nil when it has none.
  ///
  /// Full-width keys act as ASCII ones, except in a line
  /// of text, which takes them as they are.
  package static func action(for key: Key, in state: State) -> Action? {
    if case .paste(let text) = key { return .paste(text) }
    if case .mouse(let press) = key { return MouseMap.action(for: press, in: state) }
    if let list = state.keeping.viewList {
      if list.isTyping { return paletteAction(for: key) }
      if let action = viewsAction(for: key) { return action }
    }
    if state.aids.palette != nil { return paletteAction(for: key) }
    if let dialog = state.exporting.dialog { return dialogAction(for: key, dialog) }
    if state.prompt != nil { return lineAction(for: key) }
    return actions[key] ?? actions[key.asciiForm]
  }

  /// The keys that a press stands for: a letter with Alt, which only lines take, is Esc and the letter
  /// elsewhere, as they arrive where both were pressed quickly.
  package static func keys(of press: Key, in state: State) -> [Key] {
    guard case .alt(let character) = press, state.prompt == nil, state.aids.palette == nil,
      state.exporting.dialog == nil
    else { return [press] }
    return [.escape, .character(character)]
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
    default: LineKeys.action(for: key)
    }
  }
}
