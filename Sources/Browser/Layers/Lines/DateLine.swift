package import Cells
package import Cooperation
import Words

/// The line that asks for a date to go to; the list follows while it is typed.
package struct DateLine: Layer {
  package internal(set) var editor = LineEditor()
  /// Why the line is no date, once it was to be taken.
  package internal(set) var error: QueryError?
  /// The row to go back to when no date is gone to.
  private let origin: RowFocus?

  init(_ session: Session) { origin = session.focused }

  package var taker: KeyTaker { .line }
  package var line: LineEditor? { editor }
  package var isLine: Bool { true }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    switch action {
    case .edit(let edit):
      editor.apply(edit)
      error = nil
      let nearest = session.days(typed: editor.text).flatMap { days in
        session.catalog.nearestRow(to: days, among: session.rows, of: session.list)
      }
      session.read(row: nearest?.row ?? returnRow(session))
    case .acceptLine: return accept(&session)
    case .back, .quit:
      session.read(row: returnRow(session))
      session.keepFocus()
      return .closed()
    default: break
    }
    return .taken()
  }

  /// The row to go back to, in the records as they are now.
  private func returnRow(_ session: Session) -> Int? {
    origin.flatMap { session.catalog.row(id: $0.id, of: session.list) }
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
