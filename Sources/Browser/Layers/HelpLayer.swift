package import Cells
import Words

/// The help: all keys with what they do.
package struct HelpLayer: Layer {
  /// The first line in sight.
  package internal(set) var top = 0

  package var taker: KeyTaker { .covered }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    switch action {
    case .moveDown: top += 1
    case .moveUp: top -= 1
    case .pageDown: top += max(1, session.size.rows - 4)
    case .pageUp: top -= max(1, session.size.rows - 4)
    case .goToFirst: top = 0
    case .goToLast: top = Session.farAway
    case .changeLanguage: session.changeLanguage()
    case .quit, .back, .help, .open: return .closed()
    default: break
    }
    top = HelpOverlay.top(top, session)
    return .taken()
  }

  package func footer(_ session: Session) -> Footer {
    .hints(
      Hint.of([.back], .hintBack, spelled: session.actionTable.spelling)
        + Hint.of([.moveDown, .moveUp], .hintScroll, spelled: session.actionTable.letter))
  }

  package func render(_ session: Session, on screen: inout Screen) {
    HelpOverlay.render(from: top, session, on: &screen)
  }
}
