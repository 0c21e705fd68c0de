import Cooperation

/// Texts as cells of a spreadsheet can hold them.
enum CellText {
  /// The most UTF-16 units in one cell.
  static let limit = 32_767

  /// The text with control characters and changes of direction as visible signs, and cut where a cell ends.
  ///
  /// Spreadsheets read `_x0041_` as the character of that number; its first stroke is written as
  /// `_x005F_` so that the text stays what it is.
  static func text(_ text: String) -> String {
    var scalars = String.UnicodeScalarView()
    var units = 0
    let all = Array(text.unicodeScalars)
    var index = 0
    while index < all.count {
      let scalar = all[index]
      index += 1
      var written: [Unicode.Scalar]
      switch scalar.value {
      case 0x0D where index < all.count && all[index] == "\n": continue
      case 0x09, 0x0A: written = [scalar]
      case 0x00...0x1F: written = [Unicode.Scalar(0x2400 + scalar.value) ?? "\u{FFFD}"]
      case 0x7F: written = ["\u{2421}"]
      case 0xFFFE, 0xFFFF: written = ["\u{FFFD}"]
      case _ where scalar.isHarmful: written = ["\u{FFFD}"]
      case 0x5F where isEscape(all, from: index): written = Array("_x005F_".unicodeScalars)
      default: written = [scalar]
      }
      let count = written.reduce(0) { $0 + UTF16.width($1) }
      if units + count > limit - 1 {
        scalars.append("…")
        break
      }
      units += count
      scalars += written
    }
    return String(scalars)
  }

  /// The address when a cell can lead there; nil for one that is too long or none of the web.
  static func address(_ url: String) -> String? {
    WebAddress.encoded(url).flatMap { $0.utf8.count <= 2000 ? $0 : nil }
  }

  private static func isEscape(_ scalars: [Unicode.Scalar], from index: Int) -> Bool {
    guard index + 5 < scalars.count, scalars[index] == "x", scalars[index + 5] == "_" else {
      return false
    }
    return scalars[(index + 1)...(index + 4)].allSatisfy { $0.properties.isASCIIHexDigit }
  }
}
