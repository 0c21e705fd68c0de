package import Cells
import Cooperation
import Words

/// The line that narrows the list of a facet pane.
package struct NarrowLine: Layer {
  private let pane: Pane
  package internal(set) var editor: LineEditor

  init(_ pane: Pane, _ session: Session) {
    self.pane = pane
    editor = LineEditor(session.facetView.needles[pane] ?? "")
  }

  package var taker: KeyTaker { .line }
  package var line: LineEditor? { editor }
  package var isLine: Bool { true }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    switch action {
    case .edit(let edit):
      editor.apply(edit)
      session.narrow(pane, to: editor.text)
    case .acceptLine: return .closed()
    case .back, .quit:
      session.narrow(pane, to: "")
      return .closed()
    case .moveUp: session.moveFocus(by: -1)
    case .moveDown: session.moveFocus(by: 1)
    default: break
    }
    return .taken()
  }

  package func footer(_ session: Session) -> Footer {
    if let message = session.message { return .notice(message) }
    if let hint = session.query.hints.last { return .remark(session.strings.text(of: hint)) }
    return hints([([.acceptLine], .hintKeep), ([.back], .hintCancel)], session)
  }

  package func render(_ session: Session, on screen: inout Screen) {
    let count = session.items(of: pane).count { $0.takesCursor }
    PromptLine(label: .facetPrompt, editor: editor, note: "\(count)").render(session, on: &screen)
  }
}
