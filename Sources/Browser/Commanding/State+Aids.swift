import Cooperation

extension State {
  /// Does an action in the palette, which closes when one is chosen.
  ///
  /// - Returns: the action that was chosen, if any.
  mutating func applyToPalette(_ action: Action) -> Action? {
    guard var palette = aids.palette else { return nil }
    let entries = palette.entries(in: language)
    let page = max(1, PaletteOverlay.listHeight(self) - 1)
    switch action {
    case .edit(let edit):
      palette.line.apply(edit)
      palette.chosen = 0
    case .previousChoice: palette.choose(palette.chosen - 1, of: entries.count, wraps: true)
    case .nextChoice: palette.choose(palette.chosen + 1, of: entries.count, wraps: true)
    case .pageUp: palette.choose(palette.chosen - page, of: entries.count)
    case .pageDown: palette.choose(palette.chosen + page, of: entries.count)
    case .acceptLine:
      guard entries.indices.contains(palette.chosen) else { return nil }
      aids.palette = nil
      return entries[palette.chosen].binding.action
    case .back, .quit:
      aids.palette = nil
      return nil
    default: break
    }
    aids.palette = palette
    return nil
  }

  /// Arrows walk the menu, Enter does what is chosen, Esc closes it; the key of any other action
  /// closes it and is done.
  ///
  /// - Returns: the action that was chosen, if any.
  mutating func applyToMenu(_ action: Action) -> Action? {
    guard var menu = aids.menu else { return nil }
    let bindings = menu.bindings
    switch action {
    case .moveUp: menu.moveItem(by: -1)
    case .moveDown: menu.moveItem(by: 1)
    case .moveLeft, .focusPreviousPane: menu.moveGroup(by: -1)
    case .moveRight, .focusNextPane: menu.moveGroup(by: 1)
    case .pageUp, .goToFirst: menu.item = 0
    case .pageDown, .goToLast: menu.item = max(0, bindings.count - 1)
    case .open:
      aids.menu = nil
      return bindings.indices.contains(menu.item) ? bindings[menu.item].action : nil
    case .back, .menu:
      aids.menu = nil
      return nil
    default:
      aids.menu = nil
      return action
    }
    aids.menu = menu
    return nil
  }
}

extension Palette {
  /// Chooses an entry, the nearest one where there is none, or round the ends.
  fileprivate mutating func choose(_ index: Int, of count: Int, wraps: Bool = false) {
    guard count > 0 else { return }
    chosen = wraps ? (index + count) % count : max(0, min(count - 1, index))
  }
}
