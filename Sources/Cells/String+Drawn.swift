extension String {
  /// The text as one line that is safe to show: each character as `Character.drawn`, breaks and tabs
  /// too, so that nothing in it steers a terminal, hides or begins a line.
  ///
  /// It takes `ColumnWidth.of(self)` columns, or fewer where what vanishes kept two signs apart.
  ///
  /// - Complexity: O(n); text of plain letters is not segmented into characters.
  package var drawn: String {
    unicodeScalars.allSatisfy(\.isPlain) ? self : String(map(\.drawn))
  }

  /// The text as lines that are safe to show: breaks (LF, CR LF) and tabs stay, all else is as in
  /// `drawn`.
  ///
  /// - Complexity: O(n); text of plain letters is not segmented into characters.
  package var drawnLines: String {
    if unicodeScalars.allSatisfy({ $0.isPlain || $0 == "\n" || $0 == "\t" }) { return self }
    return String(
      map { character in
        switch character {
        case "\n", "\r\n", "\t": character
        default: character.drawn
        }
      })
  }
}

extension Unicode.Scalar {
  /// Whether it is drawn as it is, whatever stands beside it: most of what the records are written in.
  fileprivate var isPlain: Bool {
    switch value {
    case 0x20...0x7E, 0xA1...0xAC, 0xAE...0x2FF, 0x1E00...0x1EFF, 0x2013...0x2026,
      0x3001...0x3029, 0x3041...0x3096, 0x30A0...0x30FF, 0x4E00...0x9FFF, 0xFF01...0xFF9D:
      true
    default: false
    }
  }
}
