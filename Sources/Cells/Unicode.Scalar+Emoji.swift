extension Unicode.Scalar {
  /// Whether an emoji may begin with it, and so be joined to others by U+200D: all that Unicode has for
  /// pictures (Extended_Pictographic), also what is none yet, and some symbols that are never joined.
  var isEmojiBase: Bool {
    value >= 0xA9
      && (properties.isEmoji || properties.generalCategory == .otherSymbol
        || (0x1F000...0x1FFFD).contains(value))
  }
}
