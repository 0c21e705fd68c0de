extension Screen {
  /// The characters, rows joined by a newline, blanks at the end of a row left out.
  ///
  /// A continuation gives nothing, so a wide character is one character here.
  package var text: String {
    lines { cell in cell.isContinuation ? nil : cell.character }.joined(separator: "\n")
  }

  /// The style layer of golden files: under each other, for every row, one or two lines.
  ///
  /// The first has a letter a cell (two for a wide character): `t` text, `d` dim, `a` accent,
  /// `i` instrument, `b` bar, `w` warning, upper case when bold; a plain blank is a space. The second
  /// stands only where a row has other attributes: `^` selected, `_` underlined, `%` reversed,
  /// `=` selected and underlined, `$` selected and reversed, `&` underlined and reversed, `#` all, and
  /// where there is none of these the number of the shade. Letters never occur in the second, marks
  /// never in the first.
  package var styles: String {
    let letters = lines { Self.letter(of: $0) }
    let marks = lines { Self.mark(of: $0.style) }
    return zip(letters, marks)
      .map { letters, marks in marks.isEmpty ? letters : letters + "\n" + marks }
      .joined(separator: "\n")
  }

  private func lines(_ character: (Cell) -> Character?) -> [String] {
    (0..<size.rows).map { row in
      var line = ""
      for column in 0..<size.columns {
        if let character = character(self[column, row]) { line.append(character) }
      }
      while line.last == " " { line.removeLast() }
      return line
    }
  }

  private static func letter(of cell: Cell) -> Character {
    let letter: Character =
      switch cell.style.role {
      case .text: cell == .blank ? " " : "t"
      case .dim: "d"
      case .accent: "a"
      case .instrument: "i"
      case .bar: "b"
      case .warning: "w"
      }
    return cell.style.isBold ? Character(letter.uppercased()) : letter
  }

  private static func mark(of style: Style) -> Character {
    switch (style.isSelected, style.isUnderlined, style.isReversed) {
    case (false, false, false): style.shade > 0 ? Character("\(style.shade % 10)") : " "
    case (true, false, false): "^"
    case (false, true, false): "_"
    case (false, false, true): "%"
    case (true, true, false): "="
    case (true, false, true): "$"
    case (false, true, true): "&"
    case (true, true, true): "#"
    }
  }
}
