extension KeepingPhrase {
  /// The text in English.
  var english: String {
    switch self {
    case .marked(let count): "\(count) marked"
    case .marksCleared(let count):
      "\(count) \(count == 1 ? "mark" : "marks") cleared; C brings back"
    case .noEventMarks: "No event is marked. v marks one, V a range"
    case .viewsTitle: "Saved views"
    case .noViews: "No view is saved yet."
    case .noViewsHint:
      "s saves what you see under a name. As @name it is found again: here, in a filter, and by "
        + "every command."
    case .viewName: "name"
    case .badViewName: "letters, digits, - and _ only"
    case .viewNameTaken(let name): "@\(name) is there already"
    case .viewExists(let name): "@\(name) is there already; Enter again replaces it"
    case .viewSaved(let name): "Saved as @\(name)"
    case .viewRenamed(let before, let after): "@\(before) is now @\(after)"
    case .viewDeleted(let name): "@\(name) deleted"
    case .viewOpened(let name): "@\(name); u takes its filters back, [ the screen"
    case .deletionQuestion(let name): "Delete @\(name)? Enter deletes it, any other key keeps it"
    case .noSuchView(let name, let nearest):
      "no view is called '@\(name)'" + (nearest.map { "; did you mean '@\($0)'?" } ?? "")
    case .viewCircle(let names):
      "'@\(names.first ?? "")' stands for itself: "
        + names.map { "@\($0)" }.joined(separator: " → ") + "; save one of them without the next"
    case .viewTooLong(let name):
      "'@\(name)' names too many views in one another; save it with fewer"
    case .copyTitle: "Copy"
    case .copyKind(let kind, let pane): Self.name(of: kind, in: pane)
    case .nothingToCopy: "There is none to copy here."
    case .copied(let text, let way):
      switch way {
      case .terminal: "Copied through the terminal (OSC 52): \(text)"
      case .terminalAndTool(let tool):
        "Copied through the terminal (OSC 52) and with \(tool): \(text)"
      case .tool(let tool): "Copied with \(tool): \(text)"
      case .tooLong: "Not copied: too long for the terminal (OSC 52), and no clipboard program here"
      case .refused: "Not copied: the terminal does not take it, and no clipboard program here"
      }
    }
  }

  private static func name(of kind: CopyItem.Kind, in pane: Pane) -> String {
    switch (kind, pane) {
    case (.citation, _): "citation"
    case (.bibTeX, _): "BibTeX"
    case (.link, _): "link"
    case (.id, _): "id"
    case (.view, _): "this view"
    case (.cell, .timeline): "title"
    case (.cell, .detail): "this line"
    case (.cell, _): "this value"
    }
  }
}
