import Cells

/// The keys that walk the list below a line; the others are the line's.
enum ChooserKeys {
  private static let keys: [(action: Action, keys: [Key])] = [
    (.previousChoice, [.up, .control("p")]),
    (.nextChoice, [.down, .control("n")]),
    (.pageUp, [.pageUp]),
    (.pageDown, [.pageDown]),
  ]

  /// The action of a key; nil where it is the line's.
  static func action(for key: Key) -> Action? { keys.first { $0.keys.contains(key) }?.action }

  /// The spelling of the key that is shown for an action; nil where it is the line's.
  static func spelling(of action: Action) -> String? {
    keys.first { $0.action == action }?.keys.first?.spelling
  }
}
