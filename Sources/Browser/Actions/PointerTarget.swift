package import Cooperation

/// What lies under the mouse, and what is done with it.
package enum PointerTarget: Hashable, Sendable {
  /// A pane, at a place where nothing takes the cursor.
  case pane(Pane)
  /// A line of a list: of the timeline or of a facet, counted from the first of all.
  case line(Pane, Int)
  /// The name of a list in the title of the pane of lists.
  case list(RowKind)
  /// A link of the detail, by its index.
  case link(Int)
  /// A filter, by its index among the chips.
  case chip(Int)
  /// The lines of a pane turn by the wheel.
  case scroll(Pane, by: Int)

  /// True where the cursor only goes to another line, as with keys.
  var isStep: Bool {
    switch self {
    case .pane, .line, .scroll: true
    case .list, .link, .chip: false
    }
  }
}
