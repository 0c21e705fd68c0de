/// What of the screen takes the keys, and so how they are looked up.
enum KeyTaker: Hashable, Sendable {
  case panes
  /// The list of saved views.
  case viewList
  /// A line of text.
  case line
  /// A line of text over a list that is chosen from.
  case chooser
  /// What covers the panes and has their keys, but no line.
  case covered
  /// The lines of a dialog that are chosen from, not typed.
  case fields
}

extension State {
  /// What takes the keys.
  var taker: KeyTaker {
    if isHelpShown { return .covered }
    if let list = keeping.viewList { return list.isTyping ? .chooser : .viewList }
    if keeping.copyMenu != nil { return .covered }
    if aids.palette != nil { return .chooser }
    if aids.menu != nil { return .covered }
    if let dialog = exporting.dialog {
      return dialog.field == .file && dialog.columnCursor == nil ? .chooser : .fields
    }
    return prompt == nil ? .panes : .line
  }
}
