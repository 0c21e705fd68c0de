/// What an action has to do with; the menu, the help and the manual sort the actions by it.
package enum ActionGroup: String, CaseIterable, Hashable, Sendable {
  case filter, move, panes, view, handOver, program
}
