/// What signs are called that nobody sees or that look like others.
package enum SignName {
  /// The sign by its code point and what it is, such as `U+3000 (a wide blank)`.
  package static func text(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    let code = "U+" + String(repeating: "0", count: max(0, 4 - digits.count)) + digits
    return "\(code) (\(name(scalar)))"
  }

  private static func name(_ scalar: Unicode.Scalar) -> String {
    switch scalar.value {
    case 0x09: "a tab"
    case 0x07: "a bell"
    case 0x1B: "an escape"
    case 0...0x1F, 0x7F...0x9F: "a control sign"
    case 0xA0, 0x202F: "a no-break blank"
    case 0xAD: "a soft hyphen"
    case 0x200B: "a blank of no width"
    case 0x200C, 0x200D, 0x2060: "a joiner of no width"
    case 0xFEFF: "a byte order mark"
    case 0x200E, 0x200F, 0x061C: "a mark of direction"
    case 0x202A...0x202E, 0x2066...0x2069: "a change of direction"
    case 0x2028, 0x2029: "a line break"
    case 0x3000: "a wide blank"
    case 0xFF1A: "a wide colon"
    case 0xFF01...0xFF5E: "a wide letter"
    default: scalar.properties.name.map { $0.lowercased() } ?? "an unnamed sign"
    }
  }

  /// True for what nobody sees and makes two texts differ that look alike.
  package static func isHidden(_ scalar: Unicode.Scalar) -> Bool {
    switch scalar.value {
    case 0xAD, 0x200B, 0x2060, 0xFEFF: true
    default: false
    }
  }

  /// True for blanks of all sorts, and for what has no width.
  static func isBlank(_ scalar: Unicode.Scalar) -> Bool {
    scalar.properties.isWhitespace || isHidden(scalar) && scalar.value != 0xAD
  }

  /// The text without blanks of any sort at its ends.
  static func trimmed(_ text: String) -> String {
    let scalars = text.unicodeScalars
    guard let first = scalars.first, let last = scalars.last, isBlank(first) || isBlank(last)
    else { return text }
    let rest = scalars.drop(while: isBlank)
    guard let end = rest.lastIndex(where: { !isBlank($0) }) else { return "" }
    return String(String.UnicodeScalarView(rest[...end]))
  }

  /// The sign in a key that is none of a key's, and the key as it is meant; nil where there is none.
  static func stray(in key: String) -> (sign: Unicode.Scalar, meant: String)? {
    func isStray(_ scalar: Unicode.Scalar) -> Bool {
      scalar.value > 0x7E && isBlank(scalar) || (0xFF01...0xFF5E).contains(scalar.value)
    }
    guard let sign = key.unicodeScalars.first(where: isStray) else { return nil }
    let meant = key.unicodeScalars.compactMap { scalar -> Unicode.Scalar? in
      if (0xFF01...0xFF5E).contains(scalar.value) { return Unicode.Scalar(scalar.value - 0xFEE0) }
      return isBlank(scalar) ? nil : scalar
    }
    return (sign, String(String.UnicodeScalarView(meant)))
  }
}
