/// Tells where two texts part, in few words.
enum TextDifference {
  /// What one text has where it leaves another, scalar by scalar, and what that has; nil when never.
  static func first(of text: String, from other: String) -> String? {
    let (left, right) = (Array(text.unicodeScalars), Array(other.unicodeScalars))
    let start = zip(left, right).prefix { $0 == $1 }.count
    guard start < max(left.count, right.count) else { return nil }
    let window = max(0, start - 20)..<(start + 20)
    let pieces = [left, right].map { scalars in
      scalars[window.clamped(to: 0..<scalars.count)].map { $0.escaped(asASCII: true) }.joined()
    }
    return pieces.joined(separator: " ≠ ")
  }
}
