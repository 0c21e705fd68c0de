package import Cells
import Cooperation
import Words

/// The line that names the file for the document of the page that is shown.
package struct FileLine: Layer {
  package internal(set) var editor: LineEditor
  /// The file that would be replaced if the line is accepted again.
  private var confirmsReplacing: String?

  init(_ name: String) { editor = LineEditor(name) }

  package var taker: KeyTaker { .line }
  package var line: LineEditor? { editor }
  package var isLine: Bool { true }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    switch action {
    case .edit(let edit):
      editor.apply(edit)
      confirmsReplacing = nil
    case .back, .quit: return .closed()
    case .acceptLine:
      guard !editor.text.isEmpty, let document = session.reading.page?.writing(session)?.document
      else { break }
      let request = DocumentRequest(
        document: document, path: editor.text, language: session.language,
        isReplacing: confirmsReplacing != nil)
      return .taken(Then(effects: [.document(request)]))
    default: break
    }
    return .taken()
  }

  package mutating func finish(_ result: EffectResult, _ session: inout Session) -> Outcome {
    switch result {
    case .exported: return .closed()
    case .exists(let path): confirmsReplacing = path
    default: break
    }
    return .taken()
  }

  package func footer(_ session: Session) -> Footer {
    if let message = session.message { return .notice(message) }
    return .hints([Hint("Enter", .hintWrite), Hint("Esc", .hintCancel)])
  }

  package func render(_ session: Session, on screen: inout Screen) {
    PromptLine(
      label: .pageFilePrompt, editor: editor,
      note: session.reading.page?.writing(session)?.endings ?? ""
    ).render(session, on: &screen)
  }
}
