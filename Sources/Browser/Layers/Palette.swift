import Cells
import Cooperation
import Words

/// The list of all actions, narrowed by what is typed above it.
package struct Palette: Hashable, Sendable {
  package internal(set) var line = LineEditor()
  /// The index of the chosen entry among those that match.
  package internal(set) var chosen = 0
}

/// An action as the palette lists it.
struct PaletteEntry: Sendable {
  let binding: KeyBinding
  let help: String
  /// Its keys, as they are spelled.
  let keys: String
  /// The indices of the characters of `help` that were matched.
  let marks: Set<Int>
}

extension Palette {
  /// The actions that answer what is typed, the best first; all in the order of the menu before
  /// anything is typed.
  ///
  /// The help in the language of the screen and the names of keys are matched, and where neither
  /// does, the help in the other languages.
  func entries(in language: Language) -> [PaletteEntry] {
    let typed = line.text.trimmingBlanks
    let all = ActionGroup.allCases.flatMap(ActionTable.bindings(in:))
      .filter { $0.action != .palette }
    let matches = all.enumerated().compactMap { index, binding in
      Self.match(typed, binding, language).map { (index: index, cost: $0.cost, entry: $0.entry) }
    }
    return matches.sorted { ($0.cost, $0.index) < ($1.cost, $1.index) }.map(\.entry)
  }

  private static func match(
    _ typed: String, _ binding: KeyBinding, _ language: Language
  ) -> (cost: Int, entry: PaletteEntry)? {
    let help = Strings(language)[binding.help]
    let own = FuzzyMatch(typed, in: help)
    let others = Language.allCases.filter { $0 != language }.compactMap { other in
      FuzzyMatch(typed, in: Strings(other)[binding.help]).map { $0.cost + 40 }
    }
    let costs = [own?.cost, keyCost(typed, binding.keys), others.min()].compactMap { $0 }
    guard let cost = costs.min() else { return nil }
    let entry = PaletteEntry(
      binding: binding, help: help,
      keys: binding.keys.map(\.spelling).joined(separator: "  "), marks: own?.marks ?? [])
    return (cost, entry)
  }

  /// The whole name of a key is worth more than any word; nil when no key begins with what is typed.
  private static func keyCost(_ typed: String, _ keys: [Key]) -> Int? {
    let folded = Folding.folded(typed)
    return keys.compactMap { key -> Int? in
      if key.spelling == typed { return -2 }
      let name = Folding.folded(key.spelling)
      if name == folded { return -1 }
      return folded.count > 1 && name.hasPrefix(folded) ? 2 : nil
    }.min()
  }
}

extension String {
  /// The text without blanks at its ends.
  var trimmingBlanks: String {
    var text = self[...]
    while text.first?.isWhitespace ?? false { text.removeFirst() }
    while text.last?.isWhitespace ?? false { text.removeLast() }
    return String(text)
  }
}
