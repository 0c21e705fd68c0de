import Cooperation

extension State {
  mutating func applyToPalette(_ action: Action) -> [Effect] {
    guard var palette = aids.palette else { return [] }
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
      guard entries.indices.contains(palette.chosen) else { return [] }
      aids.palette = nil
      return apply(entries[palette.chosen].binding.action)
    case .back, .quit:
      aids.palette = nil
      return []
    default: break
    }
    aids.palette = palette
    return []
  }

  /// Arrows walk the menu, Enter does what is chosen, Esc closes it; the key of any other action
  /// closes it and does that action.
  mutating func applyToMenu(_ action: Action) -> [Effect] {
    guard var menu = aids.menu else { return [] }
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
      guard bindings.indices.contains(menu.item) else { return [] }
      return apply(bindings[menu.item].action)
    case .back, .menu:
      aids.menu = nil
      return []
    default:
      aids.menu = nil
      return apply(action)
    }
    aids.menu = menu
    return []
  }
}

extension Palette {
  /// Chooses an entry, the nearest one where there is none, or round the ends.
  fileprivate mutating func choose(_ index: Int, of count: Int, wraps: Bool = false) {
    guard count > 0 else { return }
    chosen = wraps ? (index + count) % count : max(0, min(count - 1, index))
  }
}
