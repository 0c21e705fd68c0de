extension Character {
  /// The character that stands for this one on a screen, itself where it is harmless and visible.
  ///
  /// C0 controls and DEL become their pictures (U+2400...), other controls, separators, bidirectional
  /// and zero-width controls U+FFFD, a soft hyphen a hyphen; a lone mark is drawn on U+25CC; joiners
  /// outside an emoji and tags outside a flag vanish. It takes `ColumnWidth.of(self)` columns.
  package var drawn: Character {
    if let byte = asciiValue {
      if byte >= 0x20 && byte != 0x7F { return self }
      return Self.picture(of: byte)
    }
    guard let first = unicodeScalars.first else { return " " }
    if first.value == 0xAD { return "-" }
    guard ColumnWidth.of(scalar: first) > 0 else { return standIn(for: first) }
    let hasHidden = unicodeScalars.dropFirst().contains { Self.isJoiner($0) || Self.isTag($0) }
    return hasHidden ? withoutHidden(after: first) : self
  }

  private static func picture(of byte: UInt8) -> Character {
    Character(Unicode.Scalar(byte == 0x7F ? 0x2421 : 0x2400 + UInt32(byte)) ?? "\u{FFFD}")
  }

  private func standIn(for first: Unicode.Scalar) -> Character {
    let isIgnorable = first.properties.isDefaultIgnorableCodePoint
    switch first.properties.generalCategory {
    case .nonspacingMark where !isIgnorable, .enclosingMark where !isIgnorable:
      var scalars = String.UnicodeScalarView(["\u{25CC}"])
      scalars.append(
        contentsOf: unicodeScalars.filter {
          ColumnWidth.of(scalar: $0) == 0 && !Self.isJoiner($0) && !Self.isTag($0)
        })
      return Character(String(scalars))
    default:
      return "\u{FFFD}"
    }
  }

  private func withoutHidden(after first: Unicode.Scalar) -> Character {
    let isFlag = first.value == 0x1F3F4
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars
    where !(Self.isTag(scalar) && !isFlag) && !(Self.isJoiner(scalar) && !first.isEmojiBase) {
      scalars.append(scalar)
    }
    if let last = scalars.last, Self.isJoiner(last) { scalars.removeLast() }
    return Character(String(scalars))
  }

  private static func isJoiner(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value == 0x200C || scalar.value == 0x200D
  }

  private static func isTag(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0xE0000 && scalar.value < 0xE0100
  }
}
