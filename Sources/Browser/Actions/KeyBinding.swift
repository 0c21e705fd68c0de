package import Cells
package import Words

/// One row of the action table: what can be asked for, its keys, and how the help names it.
package struct KeyBinding: Sendable {
  package let action: Action
  /// The first key is the one that is shown.
  package let keys: [Key]
  private let words: Help
  /// The word of the footer; nil for actions that it does not name.
  package let hint: Phrase?

  /// What the action does, in words that may name keys by their actions.
  typealias Help = @Sendable (_ key: (Action) -> String) -> Phrase

  init(_ action: Action, _ keys: [Key], _ help: Phrase, hint: Phrase? = nil) {
    self.init(action, keys, hint: hint) { _ in help }
  }

  init(_ action: Action, _ keys: [Key], hint: Phrase? = nil, words: @escaping Help) {
    self.action = action
    self.keys = keys
    self.words = words
    self.hint = hint
  }

  /// What the action does, with keys as the table spells them.
  package var help: Phrase { help(with: ActionTable.spelling(of:)) }

  /// What the action does, with other spellings of keys.
  package func help(with key: (Action) -> String) -> Phrase { words(key) }
}
