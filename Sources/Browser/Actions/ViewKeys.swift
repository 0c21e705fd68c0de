import Cells

/// The keys of the list of views that mean something else in the panes, or nothing.
enum ViewKeys {
  private static let keys: [(action: Action, keys: [Key])] = [
    (.saveView, [.character("s")]),
    (.renameView, [.character("r")]),
    (.deleteView, [.character("d"), .delete]),
  ]

  /// The action of a key; nil where it means what it means in the panes.
  static func action(for key: Key) -> Action? {
    keys.first { $0.keys.contains(key.asciiForm) }?.action
  }

  /// The spelling of the key that is shown for an action; nil where it has that of the panes.
  static func spelling(of action: Action) -> String? {
    keys.first { $0.action == action }?.keys.first?.spelling
  }
}
