/// A press of the mouse, or a turn of its wheel, on a cell of the screen.
package struct MousePress: Hashable, Sendable {
  /// What was pressed or turned.
  package enum Kind: Hashable, Sendable {
    case leftButton, wheelUp, wheelDown
  }

  package let kind: Kind
  /// The cell, zero-based.
  package let position: Position

  package init(_ kind: Kind, at position: Position) {
    self.kind = kind
    self.position = position
  }
}
