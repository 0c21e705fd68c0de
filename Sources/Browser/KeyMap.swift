package import Cells

/// What each key asks for in each mode.
package enum KeyMap {
  /// The action of a key; nil when it has none.
  ///
  /// Full-width keys act as ASCII ones, except in a line
  /// of text, which takes them as they are.
  package static func action(for key: Key, in state: State) -> Action? {
    if state.aids.palette != nil { return paletteAction(for: key) }
    if let prompt = state.prompt { return lineAction(for: key, prompt.purpose) }
    return actions[key] ?? actions[key.asciiForm]
  }

  /// The keys that a press stands for: a letter with Alt, which only lines take, is Esc and the letter
  /// elsewhere, as they arrive where both were pressed quickly.
  package static func keys(of press: Key, in state: State) -> [Key] {
    guard case .alt(let character) = press, state.prompt == nil, state.aids.palette == nil
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
    default: lineAction(for: key, .export)
    }
  }

  private static func lineAction(for key: Key, _ purpose: Prompt.Purpose) -> Action? {
    switch key {
    case .character(let character): .edit(.insert(character))
    case .up where purpose == .export: .previousChoice
    case .down where purpose == .export: .nextChoice
    default: LineKeys.action(for: key)
    }
  }
}
