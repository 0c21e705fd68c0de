/// What may steer a terminal, turn a text or hide in it.
enum HarmfulSigns {
  /// The first of them in a text; nil in one that is safe.
  ///
  /// Breaks between lines are safe where that is said, and so are joiners and tags within a sign that is
  /// made of several.
  static func first(in text: String, allowsBreaks: Bool = false) -> Unicode.Scalar? {
    for character in text {
      for (index, scalar) in character.unicodeScalars.enumerated() {
        if allowsBreaks, scalar == "\n" { continue }
        if index > 0, scalar.value == 0x200D || (0xE0020...0xE007F).contains(scalar.value) {
          continue
        }
        switch scalar.properties.generalCategory {
        case .control, .format, .lineSeparator, .paragraphSeparator: return scalar
        default: continue
        }
      }
    }
    return nil
  }
}
