extension Key {
  /// The name of the key in help and configuration: "j", "Space", "Ctrl-R", "PgDn", "F10".
  package var spelling: String {
    switch self {
    case .character(" "): return "Space"
    case .character(let character): return String(character)
    case .control(" "): return "Ctrl-Space"
    case .control(let character): return "Ctrl-" + character.uppercased()
    case .alt(let character): return "Alt-" + character.uppercased()
    case .function(let number): return "F\(number)"
    default: return Self.names.first { $0.key == self }?.name ?? ""
    }
  }

  /// Creates the key of a spelling, upper and lower case of names alike, nil when there is none.
  package init?(spelling: String) {
    if spelling.count == 1, let character = spelling.first {
      self = .character(character)
      return
    }
    let lowered = spelling.lowercased()
    if lowered == "space" {
      self = .character(" ")
    } else if let named = Self.names.first(where: { $0.name.lowercased() == lowered }) {
      self = named.key
    } else if lowered.hasPrefix("ctrl-") {
      let rest = lowered.dropFirst(5)
      guard rest.count == 1 || rest == "space", let character = rest.first else { return nil }
      self = .control(rest == "space" ? " " : character)
    } else if lowered.hasPrefix("alt-"), lowered.count == 5, let character = lowered.last {
      self = .alt(character)
    } else if lowered.hasPrefix("f"), let number = Int(lowered.dropFirst()), number > 0 {
      self = .function(number)
    } else {
      return nil
    }
  }

  private static let names: [(key: Key, name: String)] = [
    (.up, "Up"), (.down, "Down"), (.left, "Left"), (.right, "Right"), (.home, "Home"),
    (.end, "End"), (.pageUp, "PgUp"), (.pageDown, "PgDn"), (.shiftUp, "Shift-Up"),
    (.shiftDown, "Shift-Down"), (.shiftLeft, "Shift-Left"), (.shiftRight, "Shift-Right"),
    (.controlLeft, "Ctrl-Left"), (.controlRight, "Ctrl-Right"), (.enter, "Enter"),
    (.escape, "Esc"), (.tab, "Tab"), (.backTab, "Shift-Tab"),
    (.backspace, "Backspace"), (.delete, "Del"), (.insert, "Ins"), (.resize, "Resize"),
    (.interrupted, "Interrupt"),
  ]
}
