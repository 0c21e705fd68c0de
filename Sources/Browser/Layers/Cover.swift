/// What lies above the panes, which shows in how they mark the focus.
enum Cover: Hashable, Sendable {
  case nothing
  /// A line in the place of the filters: the panes are in sight, and the list follows.
  case line
  /// A list or a dialog.
  case overlay
}

extension LayerStack {
  /// What lies above the panes.
  var cover: Cover { hasLine ? .line : entries.count > 1 ? .overlay : .nothing }
}
