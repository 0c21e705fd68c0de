import Cells
import Cooperation

extension State {
  /// Does an action while the list of views or the copy menu is open.
  mutating func applyToKeeping(_ action: Action) -> [Effect] {
    let effects = keeping.copyMenu == nil ? applyToViews(action) : applyToCopyMenu(action)
    settle()
    return effects
  }

  /// The keys of the list of views or of the copy menu, for the footer; nil when none is open, nor a
  /// range being marked.
  var keepingHints: [(String, Phrase)]? {
    if keeping.copyMenu != nil {
      return [("Enter", .hintCopy), ("Up Down", .hintChoose), ("Esc", .hintCancel)]
    }
    if let list = keeping.viewList {
      if list.question == .deletion { return [("Enter", .hintDelete), ("Esc", .hintCancel)] }
      if list.isTyping { return [("Enter", .hintKeep), ("Esc", .hintCancel)] }
      let saving: [(String, Phrase)] = [("s", .hintSave), ("Esc", .hintBack)]
      guard !(keeping.savedViews ?? []).isEmpty else { return saving }
      return [("Enter", .hintOpen), ("s", .hintSave), ("r", .hintRename), ("d", .hintDelete)]
        + [("y", .hintCopy), ("Esc", .hintBack)]
    }
    if keeping.marks.anchor != nil, prompt == nil {
      return [("j k", .hintMove), ("v", .hintMarkRange), ("Esc", .hintCancel)]
    }
    return nil
  }
}

extension KeyMap {
  /// What a key asks for in the list of views; nil where it means what it means in the panes.
  static func viewsAction(for key: Key) -> Action? {
    switch key.asciiForm {
    case .character("s"): .saveView
    case .character("r"): .renameView
    case .character("d"), .delete: .deleteView
    default: nil
    }
  }
}
