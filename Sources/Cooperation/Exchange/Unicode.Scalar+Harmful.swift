extension Unicode.Scalar {
  /// True for what steers a terminal or turns the direction of a text, and has no place in one that
  /// people read; a line feed and what other breaks there are count as none of these.
  package var isHarmful: Bool {
    switch value {
    case 0x0A: false
    case 0...0x1F, 0x7F...0x9F, 0x200E, 0x200F, 0x061C, 0x202A...0x202E, 0x2066...0x2069: true
    default: false
    }
  }
}
