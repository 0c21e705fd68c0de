package import Words

/// What an action has to do with; the menu and the manual sort the actions by it.
package enum ActionGroup: String, CaseIterable, Hashable, Sendable {
  case filter, move, panes, view, handOver, program

  /// What the group is called.
  package var name: Phrase {
    switch self {
    case .filter: .groupFilter
    case .move: .groupMove
    case .panes: .groupPanes
    case .view: .groupView
    case .handOver: .groupHandOver
    case .program: .groupProgram
    }
  }

  /// The actions that belong here, in the order of the menu.
  var actions: [Action] {
    switch self {
    case .filter:
      [
        .search, .editQuery, .toggleValue, .excludeValue, .filterByValue, .suspendFilters,
        .focusChips, .removeChip, .clearFilters, .undoFilter, .redoFilter, .selectSpan,
        .extendEarlier, .extendLater,
      ]
    case .move:
      [
        .moveDown, .moveUp, .moveLeft, .moveRight, .pageDown, .pageUp, .goToFirst, .goToLast,
        .open, .back, .previousScreen, .nextScreen, .goToDate, .goToToday, .nextMark, .previousMark,
      ]
    case .panes:
      [.focusNextPane, .focusPreviousPane] + Pane.allCases.map(Action.focusPane)
        + [.zoomPane, .narrowPane, .reorderPane]
    case .view:
      [
        .relationship, .upcoming, .matrix, .changeSort, .zoomIn, .zoomOut, .savedViews, .saveView,
        .changeLanguage,
      ]
    case .handOver:
      [.markEvent, .markRange, .clearMarks, .export, .brief, .copyMenu, .openSource]
    case .program: [.palette, .menu, .toggleMouse, .help, .quit]
    }
  }
}

extension ActionTable {
  /// The group of an action; one that no group names belongs to the view.
  package static func group(of action: Action) -> ActionGroup {
    ActionGroup.allCases.first { $0.actions.contains(action) } ?? .view
  }

  /// The rows of a group, in the order of the menu, with those that no group names behind.
  package static func bindings(in group: ActionGroup) -> [KeyBinding] {
    let named = group.actions.compactMap(binding(of:))
    let others = bindings.filter { binding in
      self.group(of: binding.action) == group && !group.actions.contains(binding.action)
    }
    return named + others
  }
}
