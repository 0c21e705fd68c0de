import Cooperation

extension CheckRule {
  /// Finds titles and names of more than one line, which calendars and tables break.
  static let oneLine = CheckRule(name: "one-line") { reading, _ in
    var found: [Diagnostic] = []
    reading.forEachText { target, id, text in
      guard case .key(let key)? = text.path.first, text.isProse,
        ["title", "name", "full_name", "short", "abbreviation"].contains(key),
        text.text.unicodeScalars.contains(where: {
          ["\n", "\r", "\u{2028}", "\u{2029}"].contains($0)
        })
      else { return }
      found.append(
        Diagnostic(
          "\(text.name) of '\(id)' has several lines, expected one; write it behind its key, without "
            + "'|' or '>'", rule: "one-line", at: reading.location(target, id, text.path)))
    }
    return found
  }
}
