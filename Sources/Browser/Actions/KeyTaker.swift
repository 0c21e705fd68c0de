/// What kind of thing takes the keys, and so how they are looked up.
package enum KeyTaker: Hashable, Sendable {
  case panes
  /// The list of saved views.
  case viewList
  /// A line of text.
  case line
  /// A line of text over a list that is chosen from.
  case chooser
  /// What covers the panes and has their keys, but no line.
  case covered
  /// The lines of a dialog that are chosen from, not typed.
  case fields
}
