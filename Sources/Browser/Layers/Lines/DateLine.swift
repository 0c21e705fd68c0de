package import Cells
package import Cooperation
import Words

/// The line that asks for a date to go to; the list follows while it is typed.
package struct DateLine: Layer {
  package internal(set) var editor = LineEditor()
  /// Why the line is no date, once it was to be taken.
  package internal(set) var error: QueryError?
  /// The id of the event to go back to when no date is gone to.
  private let returnEvent: String?

  init(_ session: Session) { returnEvent = session.focusedID }

  package var taker: KeyTaker { .line }
  package var line: LineEditor? { editor }
  package var isLine: Bool { true }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    switch action {
    case .edit(let edit):
      editor.apply(edit)
      error = nil
      let nearest = session.days(typed: editor.text).flatMap { days in
        session.catalog.nearestRow(to: days, among: session.rows)
      }
      session.focusEvent(nearest.map { session.catalog.events.id($0.row) } ?? returnEvent)
    case .acceptLine: return accept(&session)
    case .back, .quit:
      session.focusEvent(returnEvent)
      session.keepFocus()
      return .closed()
    default: break
    }
    return .taken()
  }

  private mutating func accept(_ session: inout Session) -> Outcome {
    let text = editor.text
    guard !text.allSatisfy(\.isWhitespace) else { return .closed() }
    guard let days = session.days(typed: text) else {
      error = QueryError(.notADate(field: .date), found: text, column: 0, length: text.count)
      return .taken()
    }
    session.goTo(days)
    return .closed()
  }

  package func footer(_ session: Session) -> Footer {
    if error != nil {
      return .notice(Message(session.strings[.dateExpected], isWarning: true))
    }
    if let message = session.message { return .notice(message) }
    return hints([([.acceptLine], .hintGo), ([.back], .hintCancel)], session)
  }

  package func render(_ session: Session, on screen: inout Screen) {
    PromptLine(
      label: .datePrompt, editor: editor, note: session.strings[.dateExamples], error: error
    ).render(session, on: &screen)
  }
}
