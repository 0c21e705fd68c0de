package import Cells
package import Words

/// One row of the action table: what can be asked for, its name and group, its keys, and its words.
package struct ActionRow: Sendable {
  /// The action's name in lists of keys and in settings, in words joined by hyphens: `go-to-first`.
  package let name: String
  package let group: ActionGroup
  package let action: Action
  /// The first key is the one that is shown; an action without one is in the menu and the palette.
  package internal(set) var keys: [Key]
  /// What the action does, with keys as the table spells them.
  package private(set) var help: Phrase
  /// The word of the footer; nil for actions that it does not name.
  package let hint: Phrase?
  private let words: Help

  /// What an action does, in words that may name keys by their actions.
  package typealias Help = @Sendable (_ key: (Action) -> String) -> Phrase

  package init(
    _ name: String, _ group: ActionGroup, _ action: Action, _ keys: [Key], _ help: Phrase,
    hint: Phrase? = nil
  ) {
    self.init(name, group, action, keys, hint: hint) { _ in help }
  }

  package init(
    _ name: String, _ group: ActionGroup, _ action: Action, _ keys: [Key], hint: Phrase? = nil,
    words: @escaping Help
  ) {
    self.name = name
    self.group = group
    self.action = action
    self.keys = keys
    self.hint = hint
    self.words = words
    help = words { _ in "" }
  }

  /// Its keys and what they do.
  package var binding: KeyBinding { KeyBinding(action, keys, help) }

  /// Puts the spellings of keys into the words.
  mutating func spell(with key: (Action) -> String) { help = words(key) }
}
