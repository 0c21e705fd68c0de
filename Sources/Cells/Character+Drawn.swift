extension Character {
  /// The character that stands for this one on a screen, itself where it is harmless and visible.
  ///
  /// C0 controls and DEL become their pictures (U+2400...), other controls, separators, bidirectional
  /// and zero-width controls U+FFFD, a soft hyphen a hyphen; a lone mark is drawn on U+25CC. What
  /// would be hidden behind a letter vanishes: joiners outside an emoji, tags outside a flag, a
  /// variation selector behind another. It takes `ColumnWidth.of(self)` columns.
  package var drawn: Character {
    if let byte = asciiValue {
      if byte >= 0x20 && byte != 0x7F { return self }
      return Self.picture(of: byte)
    }
    guard let first = unicodeScalars.first else { return " " }
    if first.value == 0xAD { return "-" }
    guard ColumnWidth.of(scalar: first) > 0 else { return standIn(for: first) }
    return hidesSomething ? withoutHidden : self
  }

  private static func picture(of byte: UInt8) -> Character {
    Character(Unicode.Scalar(byte == 0x7F ? 0x2421 : 0x2400 + UInt32(byte)) ?? "\u{FFFD}")
  }

  private func standIn(for first: Unicode.Scalar) -> Character {
    switch first.properties.generalCategory {
    case .nonspacingMark where !first.isInvisible, .enclosingMark where !first.isInvisible:
      var scalars = String.UnicodeScalarView(["\u{25CC}"])
      scalars.append(
        contentsOf: unicodeScalars.filter { ColumnWidth.of(scalar: $0) == 0 && !$0.isInvisible })
      return Character(String(scalars))
    default:
      return "\u{FFFD}"
    }
  }

  /// Whether a scalar behind the first is one that would not show, or a second selector.
  private var hidesSomething: Bool {
    var followsSelector = false
    for scalar in unicodeScalars.dropFirst() {
      let isSelector = scalar.isVariationSelector
      if isSelector ? followsSelector : scalar.isInvisible { return true }
      followsSelector = isSelector
    }
    return false
  }

  private var withoutHidden: Character {
    let keepsTags = isFlagOfTags
    var scalars = String.UnicodeScalarView()
    for scalar in unicodeScalars {
      let isKept =
        switch scalar.value {
        case _ where scalar.isVariationSelector: !(scalars.last?.isVariationSelector ?? false)
        case 0x200D: scalars.contains { $0.isEmojiBase }
        case 0xE0000...0xE007F: keepsTags
        default: !scalar.isInvisible
        }
      if isKept { scalars.append(scalar) }
    }
    while scalars.last?.value == 0x200D { scalars.removeLast() }
    let text = String(scalars)
    // What stands apart without what was hidden is no character.
    return text.count == 1 ? Character(text) : "\u{FFFD}"
  }

  /// Whether this is a flag of a part of a country: U+1F3F4, three to six tags, and the tag that ends
  /// them (UTS #51, ED-14a).
  private var isFlagOfTags: Bool {
    let tags = unicodeScalars.dropFirst()
    return unicodeScalars.first?.value == 0x1F3F4 && (4...7).contains(tags.count)
      && tags.last?.value == 0xE007F
      && tags.dropLast().allSatisfy {
        (0xE0030...0xE0039).contains($0.value) || (0xE0061...0xE007A).contains($0.value)
      }
  }
}

extension Unicode.Scalar {
  /// Whether it chooses the form of the character before it.
  var isVariationSelector: Bool {
    (0xFE00...0xFE0F).contains(value) || (0xE0100...0xE01EF).contains(value)
  }

  /// Whether nothing shows where it stands behind another scalar.
  var isInvisible: Bool {
    value >= 0x34F
      && (properties.isDefaultIgnorableCodePoint || properties.generalCategory == .format)
  }
}
