/// One cell of a screen; a wide character owns its cell and the continuation after it.
package struct Cell: Hashable, Sendable {
  /// The character drawn here, a space in a continuation.
  package var character: Character

  /// How it looks; a continuation has the style of its owner.
  package var style: Style

  /// Whether this is the second half of the wide character before it.
  package var isContinuation: Bool

  /// Creates a cell, blank and plain unless told otherwise.
  package init(
    character: Character = " ", style: Style = .text, isContinuation: Bool = false
  ) {
    self.character = character
    self.style = style
    self.isContinuation = isContinuation
  }

  /// The empty cell, which is also what lies outside every screen.
  package static let blank = Cell()
}
