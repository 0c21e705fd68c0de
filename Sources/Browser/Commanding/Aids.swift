/// What helps to ask for things: the palette, the menu, and what is offered while a line is typed.
package struct Aids: Hashable, Sendable {
  /// The list of all actions, when it is open.
  package internal(set) var palette: Palette?
  /// The menu of all actions, when it is open.
  package internal(set) var menu: Menu?
  /// What may stand where the cursor of the prompt is; nil when nothing is offered.
  package internal(set) var completion: Completion?
  /// The lines that were typed and accepted.
  package internal(set) var history = History()

  /// True when the keys go to the palette or the menu.
  package var isOpen: Bool { palette != nil || menu != nil }
}
