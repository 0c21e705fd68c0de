package import Cells

/// One row of the action table: what can be asked for, its name and group, its keys, and its words.
package struct ActionRow: Sendable {
  /// The action's name in lists of keys and in settings, in words joined by hyphens: `go-to-first`.
  package let name: String
  package let group: ActionGroup
  package let action: Action
  /// The first key is the one that is shown; an action without one is in the menu and the palette.
  package internal(set) var keys: [Key]
  package let help: Phrase
  /// The word of the footer; nil for actions that it does not name.
  package let hint: Phrase?

  package init(
    _ name: String, _ group: ActionGroup, _ action: Action, _ keys: [Key], _ help: Phrase,
    hint: Phrase? = nil
  ) {
    self.name = name
    self.group = group
    self.action = action
    self.keys = keys
    self.help = help
    self.hint = hint
  }

  /// Its keys and what they do.
  package var binding: KeyBinding { KeyBinding(action, keys, help) }
}
