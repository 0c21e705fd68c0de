package import Cells
import Words

/// The menu of all actions: arrows walk it, Enter does what is chosen, and the key of any other action
/// closes it and is done.
package struct MenuLayer: Layer {
  package internal(set) var menu = Menu()

  package var taker: KeyTaker { .covered }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    let bindings = menu.bindings
    switch action {
    case .moveUp: menu.moveItem(by: -1)
    case .moveDown: menu.moveItem(by: 1)
    case .moveLeft, .focusPreviousPane: menu.moveGroup(by: -1)
    case .moveRight, .focusNextPane: menu.moveGroup(by: 1)
    case .pageUp, .goToFirst: menu.item = 0
    case .pageDown, .goToLast: menu.item = max(0, bindings.count - 1)
    case .open:
      guard bindings.indices.contains(menu.item) else { return .closed() }
      return .closed(Then(below: [bindings[menu.item].action]))
    case .back, .menu: return .closed()
    default: return .closed(Then(below: [action]))
    }
    return .taken()
  }

  package func footer(_ session: Session) -> Footer {
    .hints([
      Hint("Up Down Left Right", .hintChoose), Hint("Enter", .hintDo), Hint("Esc", .hintCancel),
    ])
  }

  package func render(_ session: Session, on screen: inout Screen) {
    MenuOverlay.render(menu, session, on: &screen)
  }
}
