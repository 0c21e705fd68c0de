extension Action {
  /// The action's name in lists of keys, in words joined by hyphens: `go-to-first`, `focus-detail`.
  package var name: String {
    switch self {
    case .focusPane(let pane): "focus-\(pane)"
    default: Self.hyphenated("\(self)")
    }
  }

  private static func hyphenated(_ name: String) -> String {
    name.reduce(into: "") { text, character in
      text += character.isUppercase ? "-" + character.lowercased() : String(character)
    }
  }
}
