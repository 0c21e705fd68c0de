package import Cells
import Words

/// The menu of all actions: arrows walk it, Enter does what is chosen, and the key of any other action
/// closes it and is done.
package struct MenuLayer: Layer {
  package internal(set) var menu = Menu()

  package var taker: KeyTaker { .covered }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    let rows = menu.rows(session.actionTable)
    switch action {
    case .moveUp: menu.moveItem(by: -1, session.actionTable)
    case .moveDown: menu.moveItem(by: 1, session.actionTable)
    case .moveLeft, .focusPreviousPane: menu.moveGroup(by: -1)
    case .moveRight, .focusNextPane: menu.moveGroup(by: 1)
    case .pageUp, .goToFirst: menu.item = 0
    case .pageDown, .goToLast: menu.item = max(0, rows.count - 1)
    case .open:
      guard rows.indices.contains(menu.item) else { return .closed() }
      return .closed(Then(below: [rows[menu.item].action]))
    case .back, .menu: return .closed()
    default: return .closed(Then(below: [action]))
    }
    return .taken()
  }

  package func footer(_ session: Session) -> Footer {
    hints(
      [
        ([.moveUp, .moveDown, .moveLeft, .moveRight], .hintChoose), ([.open], .hintDo),
        ([.back], .hintCancel),
      ], session)
  }

  package func render(_ session: Session, on screen: inout Screen) {
    MenuOverlay.render(menu, session, on: &screen)
  }
}
