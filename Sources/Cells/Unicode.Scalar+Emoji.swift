extension Unicode.Scalar {
  /// Whether an emoji may begin with it, and so be joined to others by U+200D.
  var isEmojiBase: Bool { value > 0xFF && properties.isEmoji }
}
