package import Cells
package import Cooperation
import Words

/// The line of a search or of the whole query: the list follows while it is typed.
package struct QueryLine: Layer {
  package let purpose: LinePurpose
  package internal(set) var editor: LineEditor
  /// Why the line is no query yet.
  package internal(set) var error: QueryError?
  /// What may stand where the cursor is; nil when nothing is offered.
  package internal(set) var completion: Completion?
  /// The row that was focused before the line was opened.
  private let origin: RowFocus?

  /// Opens the line; the filters in force are those to come back to.
  init(_ purpose: LinePurpose, _ session: inout Session) {
    self.purpose = purpose
    origin = session.focused
    let text = purpose == .query ? session.filters.on.description : ""
    editor = LineEditor(text.isEmpty ? "" : text + " ")
    session.resting = session.filters
    session.lineHistory.restart()
  }

  package var taker: KeyTaker { .line }
  package var line: LineEditor? { editor }
  package var isLine: Bool { true }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    switch action {
    case .edit(.right) where takesCandidate: takeCandidate(&session)
    case .edit(let edit):
      editor.apply(edit)
      narrow(&session)
      complete(session)
    case .previousChoice: cycleCandidates(by: -1, &session)
    case .nextChoice: cycleCandidates(by: 1, &session)
    case .olderLine: recall(-1, &session)
    case .newerLine: recall(1, &session)
    case .back where completion?.chosen != nil: untakeCandidate(&session)
    case .acceptLine: return accept(&session)
    case .back, .quit:
      giveUp(&session)
      return .closed()
    case .moveUp where walksHistory(session): recall(-1, &session)
    case .moveDown where walksHistory(session): recall(1, &session)
    case .moveUp: session.moveFocus(by: -1)
    case .moveDown: session.moveFocus(by: 1)
    default: break
    }
    return .taken(Then(effects: missingViews(session, after: action)))
  }

  package mutating func finish(_ result: EffectResult, _ session: inout Session) -> Outcome {
    if case .views = result { askAgain(&session) }
    return .taken()
  }

  package mutating func recordsChanged(_ session: inout Session) { askAgain(&session) }

  private mutating func askAgain(_ session: inout Session) {
    narrow(&session)
    complete(session)
  }

  /// The filters to come back to when the line is given up.
  func original(_ session: Session) -> Filters { session.resting ?? session.filters }

  /// Shows what the line finds so far, and of a line that is no query yet what its other terms find.
  mutating func narrow(_ session: inout Session) {
    error = nil
    do {
      try session.ask(typed(session))
      session.keepFocus()
      session.settle()
    } catch {
      self.error = error
      showFinishedTerms(&session)
    }
  }

  /// The filters with what is typed; as long as that is nothing new, those of before.
  private func typed(_ session: Session) throws(QueryError) -> Filters {
    let original = original(session)
    let query = try QueryParser.parse(editor.text)
    if session.onlyView(editor.text) != nil { return original.asking(query) }
    guard purpose == .search else {
      return query == original.on ? original : original.asking(query)
    }
    return query.isEverything ? original : original.adding(query.conjuncts)
  }

  private mutating func accept(_ session: inout Session) -> Outcome {
    guard error == nil else {
      // Now it is no longer being typed, and the reason is told.
      completion = nil
      return .taken(Then(effects: missingViews(session, after: .acceptLine)))
    }
    session.lineHistory.remember(editor.text, for: purpose)
    let before = original(session)
    session.resting = nil
    if let view = session.onlyView(editor.text) {
      session.show(before)
      session.open(view, as: .view(ViewTerm(view.name)))
    }
    return .closed()
  }

  private func giveUp(_ session: inout Session) {
    let before = original(session)
    session.resting = nil
    session.show(before)
    if let row = origin.flatMap({ session.catalog.row(id: $0.id, of: session.list) }),
      session.survey.rows.contains(row)
    {
      session.focus(row: row)
    }
  }

  /// Asks for the saved views where the line begins to name one.
  private func missingViews(_ session: Session, after action: Action) -> [Effect] {
    let begins = action == .edit(.insert("@")) || action == .edit(.insert("＠"))
    let isMissing =
      session.savedViews == nil
      && QueryLexer.tokens(in: editor.text).contains { $0.viewName != nil }
    return begins || isMissing ? [.views(.load)] : []
  }

  // MARK: Screen

  /// Why the line is no query yet; nil while candidates are offered for what is wrong, which is then
  /// only unfinished.
  var shownError: QueryError? {
    guard let error else { return nil }
    guard let completion, completion.chosen == nil else { return error }
    let end = error.column + error.length
    let range = completion.range
    return end >= range.lowerBound && error.column <= range.upperBound ? nil : error
  }

  package func footer(_ session: Session) -> Footer {
    if let shownError {
      return .notice(Message(session.text(of: shownError), isWarning: true))
    }
    if let message = session.message { return .notice(message) }
    if let hint = session.query.hints.last { return .remark(session.strings.text(of: hint)) }
    return hints(
      [([.acceptLine], .hintKeep), ([.nextChoice], .hintComplete), ([.back], .hintCancel)], session)
  }

  package func render(_ session: Session, on screen: inout Screen) {
    PromptLine(
      label: purpose == .search ? .searchPrompt : .queryPrompt, editor: editor,
      note: session.strings[
        .searchCount(session.rows.count, of: session.catalog.count(of: session.list))],
      error: purpose == .query ? shownError : nil
    ).render(session, on: &screen)
    if let completion { CompletionBox.render(completion, editor, session, on: &screen) }
  }
}
