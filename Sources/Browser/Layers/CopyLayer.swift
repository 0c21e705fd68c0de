package import Cells
import Cooperation
import Words

/// The menu of what can be copied: a number copies that item, `y` and Enter the chosen one.
package struct CopyLayer: Layer {
  /// The index of the chosen item.
  package internal(set) var chosen = 0

  /// Stands on the first item that there is.
  init(_ session: Session) {
    chosen = session.copyItems.firstIndex { $0.text != nil } ?? 0
  }

  package var taker: KeyTaker { .covered }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    let items = session.copyItems
    switch action {
    case .moveUp: chosen = (chosen + items.count - 1) % items.count
    case .moveDown: chosen = (chosen + 1) % items.count
    case .pageUp, .goToFirst: chosen = 0
    case .pageDown, .goToLast: chosen = items.count - 1
    case .open, .copyMenu: return copy(items[chosen], &session)
    case .focusPane(let pane):
      // Panes have the numbers as their keys.
      guard items.indices.contains(pane.rawValue - 1) else { break }
      return copy(items[pane.rawValue - 1], &session)
    case .changeLanguage: session.changeLanguage()
    case .back, .quit: return .closed()
    default: break
    }
    return .taken()
  }

  private func copy(_ item: CopyItem, _ session: inout Session) -> Outcome {
    guard let text = item.text else {
      session.message = Message(session.strings[.nothingToCopy], isWarning: true)
      return .taken()
    }
    return .closed(Then(effects: [.copy(text)]))
  }

  package func footer(_ session: Session) -> Footer {
    hints(
      [([.open], .hintCopy), ([.moveUp, .moveDown], .hintChoose), ([.back], .hintCancel)], session)
  }

  package func render(_ session: Session, on screen: inout Screen) {
    CopyOverlay.render(chosen, session, on: &screen)
  }
}
