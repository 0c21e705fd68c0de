import Cooperation

extension State {
  mutating func applyToPrompt(_ action: Action) -> [Effect] {
    guard let current = prompt else { return [] }
    if current.purpose == .date {
      applyToDatePrompt(action)
      settle()
      return []
    }
    if current.purpose == .pageFile {
      let effects = applyToPageFile(action)
      settle()
      return effects
    }
    if current.purpose == .sides {
      applyToSidesPrompt(action)
      settle()
      return []
    }
    switch action {
    case .edit(.right) where takesCandidate: takeCandidate()
    case .edit(let edit):
      prompt?.line.apply(edit)
      switch current.purpose {
      case .search, .query:
        narrow()
        complete()
      case .facet: narrowFacet(prompt?.line.text ?? "")
      case .date, .sides, .pageFile: break
      }
    case .previousChoice: cycleCandidates(by: -1)
    case .nextChoice: cycleCandidates(by: 1)
    case .olderLine: recall(-1)
    case .newerLine: recall(1)
    case .back where aids.completion?.chosen != nil: untakeCandidate()
    case .acceptLine: return accept(current)
    case .back, .quit:
      switch current.purpose {
      case .search, .query: restore(current)
      case .facet: narrowFacet("")
      case .date, .sides, .pageFile: break
      }
      prompt = nil
      aids.completion = nil
    case .moveUp where walksHistory: recall(-1)
    case .moveDown where walksHistory: recall(1)
    case .moveUp: moveList(by: -1)
    case .moveDown: moveList(by: 1)
    default: break
    }
    settle()
    return viewEffects(after: action)
  }

  /// Shows what the line finds so far, and of a line that is no query yet what its other terms find.
  mutating func narrow() {
    guard let current = prompt else { return }
    var failure: QueryError?
    do {
      try ask(typed(current))
      keepFocus()
      settle()
    } catch {
      failure = error
      showFinishedTerms()
    }
    prompt?.error = failure
  }

  /// The filters with what is typed; as long as that is nothing new, those of before.
  private func typed(_ prompt: Prompt) throws(QueryError) -> Filters {
    let original = prompt.original
    let line = try parsedWithViews(prompt.line.text)
    if onlyView(prompt.line.text) != nil { return original.asking(line) }
    guard prompt.purpose == .search else {
      return line == original.on ? original : original.asking(line)
    }
    return line.isEverything ? original : original.adding(line.conjuncts)
  }

  private mutating func accept(_ current: Prompt) -> [Effect] {
    if current.purpose == .facet {
      prompt = nil
      settle()
      return []
    }
    if acceptViewWords(current) { return viewEffects(after: .acceptLine) }
    guard current.error == nil else {
      // Now it is no longer being typed, and the reason is told.
      aids.completion = nil
      return []
    }
    aids.history.remember(current.line.text, for: current.purpose)
    aids.completion = nil
    prompt = nil
    if filters != current.original { keepForUndo(current.original) }
    settle()
    return []
  }

  private mutating func restore(_ line: Prompt) {
    show(line.original)
    if let event = line.originalEvent, let row = catalog.row(id: event),
      survey.rows.contains(row)
    {
      focusedID = event
    }
  }

  private mutating func moveList(by step: Int) {
    let rows = rows
    guard !rows.isEmpty else { return }
    let current = focusedRow.flatMap(rows.firstIndex(of:)) ?? 0
    focusedID = catalog.events.id(rows[max(0, min(rows.count - 1, current + step))])
  }
}
