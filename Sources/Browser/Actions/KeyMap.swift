package import Cells

/// What each key asks for in each mode, by the table of actions that is given.
package enum KeyMap {
  /// The action of a key; nil when it has none.
  ///
  /// Full-width keys act as ASCII ones, except in a line
  /// of text, which takes them as they are.
  package static func action(
    for key: Key, of taker: KeyTaker, in table: ActionTable
  ) -> Action? {
    switch taker {
    case .line: return lineAction(for: key)
    case .chooser: return chooserAction(for: key)
    // Full-width keys act as ASCII ones.
    case .fields: return chooserAction(for: key.asciiForm)
    case .viewList:
      if let action = ViewKeys.action(for: key) { return action }
    case .panes, .covered: break
    }
    return table.action(for: key) ?? table.action(for: key.asciiForm)
  }

  /// The spelling of the key that is shown for an action; empty where it has none.
  static func spelling(
    of action: Action, for taker: KeyTaker, in table: ActionTable
  ) -> String {
    switch taker {
    case .line: lineSpelling(of: action)
    case .chooser, .fields: ChooserKeys.spelling(of: action) ?? lineSpelling(of: action)
    case .viewList: ViewKeys.spelling(of: action) ?? table.spelling(of: action)
    case .panes, .covered: table.spelling(of: action)
    }
  }

  /// What a key or a paste asks for, one after another.
  package static func actions(
    for key: Key, of taker: KeyTaker, in table: ActionTable
  ) -> [Action] {
    guard case .paste(let text) = key else {
      return action(for: key, of: taker, in: table).map { [$0] } ?? []
    }
    return actions(forPasted: text, to: taker)
  }

  /// The most characters of a paste that a line takes; more is no search, nor a name.
  package static let pasteLimit = 1_000

  /// A pasted text stands in the line that is being typed; where there is none it begins a search, and
  /// over what takes no text it does nothing.
  private static func actions(forPasted text: String, to taker: KeyTaker) -> [Action] {
    let text = String(text.pasted.prefix(pasteLimit))
    guard !text.isEmpty else { return [] }
    return switch taker {
    case .line, .chooser: [.edit(.insertText(text))]
    case .panes: [.search, .edit(.insertText(text))]
    case .viewList, .fields, .covered: []
    }
  }

  /// The keys that a press stands for: a letter with Alt, which only lines take, is Esc and the letter
  /// elsewhere, as they arrive where both were pressed quickly.
  package static func keys(of press: Key, of taker: KeyTaker) -> [Key] {
    guard case .alt(let character) = press else { return [press] }
    switch taker {
    case .line, .chooser, .fields: return [press]
    case .viewList, .panes, .covered: return [.escape, .character(character)]
    }
  }

  /// In a line over a list that is chosen from, these keys walk the list.
  private static func chooserAction(for key: Key) -> Action? {
    ChooserKeys.action(for: key) ?? lineAction(for: key)
  }

  private static func lineSpelling(of action: Action) -> String {
    if case .edit(.insert(let character)) = action { return Key.character(character).spelling }
    return LineKeys.spelling(of: action)
  }

  private static func lineAction(for key: Key) -> Action? {
    switch key {
    case .character(let character): .edit(.insert(character))
    default: LineKeys.action(for: key)
    }
  }
}
