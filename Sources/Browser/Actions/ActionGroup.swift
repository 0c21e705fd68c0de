package import Words

/// What an action has to do with; the menu, the help and the manual sort the actions by it.
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
}
