/// The number of terminal columns that text takes, the same on every machine.
///
/// Ambiguous characters take one column. The width of a character is that of what `Character.drawn`
/// shows, so a control character and a lone mark take one. U+FF9E and U+FF9F, the half-width voiced marks, take
/// one of their own, alone or after a half-width kana, as glibc's `wcwidth` and terminals have it
/// although Unicode joins them to the kana (ratatui's `cell_width.rs` has the same exception).
package enum ColumnWidth {
  /// Returns the columns of a scalar by itself: 0, 1 or 2; controls and marks take 0.
  ///
  /// - Complexity: O(log n) in the ranges of `WidthTable`, O(1) below U+0300.
  package static func of(scalar: Unicode.Scalar) -> Int {
    let value = scalar.value
    if value < 0x300 {
      return value < 0x20 || (value >= 0x7F && value < 0xA0) ? 0 : 1
    }
    if value >= 0x1E00 && value < 0x2000 { return 1 }
    if contains(value, in: WidthTable.wide) { return 2 }
    return contains(value, in: WidthTable.zero) ? 0 : 1
  }

  /// Returns the columns in which a character is drawn: 1 or 2.
  ///
  /// An emoji takes two with U+FE0F behind it and no other selector between, and a sequence of joined
  /// emoji takes those of its first.
  package static func of(_ character: Character) -> Int {
    if character.isASCII { return 1 }
    var width = 0
    var first: Unicode.Scalar?
    var followsSelector = false
    for scalar in character.unicodeScalars {
      switch scalar.value {
      case 0x200D where first?.isEmojiBase ?? false: return min(width, 2)
      case 0xFE0F
      where !followsSelector && first.map { contains($0.value, in: WidthTable.emoji) } ?? false:
        return 2
      default: width += of(scalar: scalar)
      }
      // What does not show stands between no two.
      if scalar.isVariationSelector || !scalar.isInvisible {
        followsSelector = scalar.isVariationSelector
      }
      if first == nil {
        if width == 0 { return 1 }
        first = scalar
      }
    }
    return max(1, min(width, 2))
  }

  /// Returns the columns in which a text is drawn on one line.
  ///
  /// - Complexity: O(n); plain ASCII is not segmented into characters.
  package static func of(_ text: String) -> Int {
    var bytes = 0
    for byte in text.utf8 {
      if byte >= 0x80 || byte == 0x0D { return text.reduce(0) { $0 + of($1) } }
      bytes += 1
    }
    return bytes
  }

  /// Returns whether one of the ranges holds the value, by bisection.
  private static func contains(_ value: UInt32, in ranges: [UInt32]) -> Bool {
    var low = 0
    var high = ranges.count / 2
    while low < high {
      let middle = (low + high) / 2
      if value < ranges[2 * middle] {
        high = middle
      } else if value > ranges[2 * middle + 1] {
        low = middle + 1
      } else {
        return true
      }
    }
    return false
  }
}
