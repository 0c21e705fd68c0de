import Cells
import Words

/// A key, as it is spelled, and the word for what it does.
package struct Hint: Hashable, Sendable {
  let key: String
  let word: Phrase

  private init(_ key: String, _ word: Phrase) {
    self.key = key
    self.word = word
  }

  /// The keys of actions beside each other with the word for what they do; none where the actions have
  /// no keys, as when settings have given them to others.
  static func of(
    _ actions: [Action], _ word: Phrase, spelled spelling: (Action) -> String
  ) -> [Hint] {
    let keys = actions.map(spelling).filter { !$0.isEmpty }
    return keys.isEmpty ? [] : [Hint(keys.joined(separator: " "), word)]
  }
}

extension Layer {
  /// Keys with the words for what they do here, spelled as they are looked up while it is on top.
  func hints(_ rows: [([Action], Phrase)], _ session: Session) -> Footer {
    .hints(
      rows.flatMap { actions, word in
        Hint.of(actions, word) { KeyMap.spelling(of: $0, for: taker, in: session.actionTable) }
      })
  }
}
