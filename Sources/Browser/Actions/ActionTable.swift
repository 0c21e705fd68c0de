package import Cells

/// All actions with their keys; the keys, the help, the menu, the palette, the footer, the manual and the
/// tests come from it.
///
/// It is a value, so that settings can give actions other keys.
package struct ActionTable: Sendable {
  /// The actions of the panes, group by group in the order of the menu.
  package private(set) var rows: [ActionRow]
  private var actions: [Key: Action] = [:]

  /// A table of some rows; where two have a key, it is the later one's.
  package init(_ rows: [ActionRow]) {
    self.rows = rows
    collect()
  }

  /// The row of an action; nil for one that lines and dialogs alone know.
  package func row(of action: Action) -> ActionRow? { rows.first { $0.action == action } }

  /// The spelling of the key that is shown for an action; empty where it has none.
  package func spelling(of action: Action) -> String {
    row(of: action)?.keys.first?.spelling ?? ""
  }

  /// The spelling of the first letter or sign that asks for an action, else of its first key.
  package func letter(of action: Action) -> String {
    let keys = row(of: action)?.keys ?? []
    let letter = keys.first { if case .character = $0 { true } else { false } }
    return (letter ?? keys.first)?.spelling ?? ""
  }

  /// The rows of a group, in the order of the menu.
  package func rows(in group: ActionGroup) -> [ActionRow] { rows.filter { $0.group == group } }

  /// Those of them that a key asks for.
  func rows(withKeysIn group: ActionGroup) -> [ActionRow] {
    rows(in: group).filter { !$0.keys.isEmpty }
  }

  /// What a key asks for; nil when it has no action.
  package func action(for key: Key) -> Action? { actions[key] }

  /// Gives the action of a name other keys, which other actions lose; false when none is called so.
  @discardableResult
  package mutating func bind(_ keys: [Key], to name: String) -> Bool {
    guard rows.contains(where: { $0.name == name }) else { return false }
    for index in rows.indices {
      if rows[index].name == name {
        rows[index].keys = keys
      } else {
        rows[index].keys.removeAll(where: keys.contains)
      }
    }
    collect()
    return true
  }

  private mutating func collect() {
    let pairs = rows.flatMap { row in row.keys.map { ($0, row.action) } }
    actions = Dictionary(pairs) { _, later in later }
    let spellings = Dictionary(rows.map { ($0.action, $0.keys.first?.spelling ?? "") }) { $1 }
    for index in rows.indices { rows[index].spell { spellings[$0] ?? "" } }
  }
}
