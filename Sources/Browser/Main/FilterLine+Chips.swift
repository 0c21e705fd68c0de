import Cells

extension FilterLine {
  /// A filter as it stands in the line.
  struct Chip: Hashable, Sendable {
    /// Its index among the chips.
    let index: Int
    let text: String
    let column: Int
  }

  /// True while the line shows the filters and nothing else.
  static func showsChips(_ session: Session) -> Bool {
    if case .chips = Content(session) { true } else { false }
  }

  /// The chips that have room, from the left.
  static func chips(of session: Session) -> [Chip] {
    var chips: [Chip] = []
    var column = 1
    for (index, chip) in session.chipTerms.enumerated() {
      let mark = session.chips.cursor == index ? session.glyphs.cursor : " "
      let text =
        chip.isOn
        ? "\(mark)\(session.text(of: chip.term)) \(session.glyphs.remove) "
        : "\(mark)(\(session.text(of: chip.term))) "
      let width = ColumnWidth.of(text)
      guard column + width + 1 < session.size.columns else { break }
      chips.append(Chip(index: index, text: text, column: column))
      column += width + 1
    }
    return chips
  }
}
