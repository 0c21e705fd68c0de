internal import CNcurses

/// How a character is given to ncurses: scalars for each of the cells that it covers.
enum CellParts {
  /// Returns one part for every cell that ncurses is to be told of.
  ///
  /// A part is one spacing scalar with its marks, `CCHARW_MAX` in all. U+FE0F is left out, as
  /// terminals differ about it, and so is a joiner that would reach into the next cell. What the C
  /// library holds for another width than we do becomes U+FFFD, so that nothing shifts.
  static func of(_ character: Character, columns: Int) -> [[wchar_t]] {
    if let byte = character.asciiValue { return [[wchar_t(byte)]] }
    var parts: [[wchar_t]] = []
    var used = 0
    for scalar in character.unicodeScalars where scalar.value != 0xFE0F {
      let value = wchar_t(bitPattern: scalar.value)
      let width = Int(vnjp_wcwidth(value))
      if parts.isEmpty || width > 0 {
        if used + max(1, width) > columns { break }
        guard width > 0 else { return [[0xFFFD]] }
        parts.append([value])
        used += width
      } else if width == 0, scalar.value != 0x200D, parts[parts.count - 1].count < CCHARW_MAX {
        parts[parts.count - 1].append(value)
      }
    }
    return parts.isEmpty ? [[0xFFFD]] : parts
  }
}
