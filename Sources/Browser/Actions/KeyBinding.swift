package import Cells
package import Words

/// Keys, what they ask for, and how the help names it.
package struct KeyBinding: Sendable {
  package let action: Action
  /// The first key is the one that is shown.
  package let keys: [Key]
  package let help: Phrase

  init(_ action: Action, _ keys: [Key], _ help: Phrase) {
    self.action = action
    self.keys = keys
    self.help = help
  }
}
