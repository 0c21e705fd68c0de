/// The menu of all actions by groups: a bar, and below it the list of the open group.
package struct Menu: Hashable, Sendable {
  /// The index of the open group in `ActionGroup.allCases`.
  package internal(set) var group = 0
  /// The index of the chosen action in its group.
  package internal(set) var item = 0

  /// The open group.
  package var openGroup: ActionGroup { ActionGroup.allCases[group] }

  /// The actions of the open group.
  func rows(_ table: ActionTable) -> [ActionRow] { table.rows(in: openGroup) }

  /// Goes to another group, round the ends.
  mutating func moveGroup(by step: Int) {
    let count = ActionGroup.allCases.count
    group = (group + step + count) % count
    item = 0
  }

  /// Goes to another action of the group, round the ends.
  mutating func moveItem(by step: Int, _ table: ActionTable) {
    let count = max(1, rows(table).count)
    item = (item + step + count) % count
  }
}
