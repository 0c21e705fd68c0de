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
  static func showsChips(_ state: State) -> Bool {
    state.prompt == nil && state.message == nil && state.spanText == nil
      && !(state.filters.isSuspended && state.chips.cursor == nil)
  }

  /// The chips that have room, from the left.
  static func chips(of state: State) -> [Chip] {
    var chips: [Chip] = []
    var column = 1
    for (index, chip) in state.chipTerms.enumerated() {
      let mark = state.chips.cursor == index ? state.glyphs.cursor : " "
      let text =
        chip.isOn
        ? "\(mark)\(state.text(of: chip.term)) \(state.glyphs.remove) "
        : "\(mark)(\(state.text(of: chip.term))) "
      let width = ColumnWidth.of(text)
      guard column + width + 1 < state.size.columns else { break }
      chips.append(Chip(index: index, text: text, column: column))
      column += width + 1
    }
    return chips
  }
}
