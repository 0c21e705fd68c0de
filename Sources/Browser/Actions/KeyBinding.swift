package import Cells

/// One row of the action table: what can be asked for, its keys, and how the help names it.
package struct KeyBinding: Sendable {
  package let action: Action
  /// The first key is the one that is shown.
  package let keys: [Key]
  package let help: Phrase
  /// The word of the footer; nil for actions that it does not name.
  package let hint: Phrase?

  init(_ action: Action, _ keys: [Key], _ help: Phrase, hint: Phrase? = nil) {
    self.action = action
    self.keys = keys
    self.help = help
    self.hint = hint
  }
}
