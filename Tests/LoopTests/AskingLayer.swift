import Browser
import Cells

/// A layer whose every result asks for something more: a link, a copy of it, the saved views, and then
/// it closes.
struct AskingLayer: Layer {
  let address: String

  var taker: KeyTaker { .covered }

  mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    action == .open ? .taken(Then(effects: [.openLink(address)])) : .taken()
  }

  mutating func finish(_ result: EffectResult, _ session: inout Session) -> Outcome {
    switch result {
    case .link(let address, isOpened: false): .taken(Then(effects: [.copy(address)]))
    case .copied: .taken(Then(effects: [.views(.load)]))
    default: .closed()
    }
  }

  func footer(_ session: Session) -> Footer { .hints([]) }

  func render(_ session: Session, on screen: inout Screen) {}
}
