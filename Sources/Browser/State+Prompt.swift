import Cooperation

extension State {
  mutating func applyToPrompt(_ action: Action) -> [Effect] {
    guard let current = prompt else { return [] }
    if current.purpose == .date {
      applyToDatePrompt(action)
      settle()
      return []
    }
    switch action {
    case .edit(.right) where takesCandidate: takeCandidate()
    case .edit(let edit):
      prompt?.line.apply(edit)
      prompt?.confirmsReplacing = nil
      switch current.purpose {
      case .search, .query:
        narrow()
        complete()
      case .facet: narrowFacet(prompt?.line.text ?? "")
      case .export, .date: break
      }
    case .previousChoice:
      current.purpose == .export ? chooseFormat(by: -1) : cycleCandidates(by: -1)
    case .nextChoice: current.purpose == .export ? chooseFormat(by: 1) : cycleCandidates(by: 1)
    case .olderLine: recall(-1)
    case .newerLine: recall(1)
    case .back where aids.completion?.chosen != nil: untakeCandidate()
    case .acceptLine: return accept(current)
    case .back, .quit:
      switch current.purpose {
      case .search, .query: restore(current.original, row: current.originalRow)
      case .facet: narrowFacet("")
      case .export, .date: break
      }
      prompt = nil
      aids.completion = nil
    case .moveUp where walksHistory: recall(-1)
    case .moveDown where walksHistory: recall(1)
    case .moveUp: if current.purpose != .export { moveList(by: -1) }
    case .moveDown: if current.purpose != .export { moveList(by: 1) }
    default: break
    }
    settle()
    return []
  }

  /// Shows what the line finds so far, and of a line that is no query yet what its other terms find.
  mutating func narrow() {
    guard let current = prompt else { return }
    let before = query
    var failure: QueryError?
    do {
      query = try typed(current)
      failure = requery()
    } catch {
      failure = error
    }
    if failure != nil {
      query = before
      showFinishedTerms()
    }
    prompt?.error = failure
  }

  private func typed(_ prompt: Prompt) throws(QueryError) -> Query {
    let line = try QueryParser.parse(prompt.line.text)
    guard prompt.purpose == .search else { return line }
    return .all(of: prompt.original.conjuncts + line.conjuncts)
  }

  private mutating func accept(_ current: Prompt) -> [Effect] {
    if current.purpose == .export { return acceptExport(current) }
    if current.purpose == .facet {
      prompt = nil
      settle()
      return []
    }
    guard current.error == nil else {
      // Now it is no longer being typed, and the reason is told.
      aids.completion = nil
      return []
    }
    let next = query
    aids.history.remember(current.line.text, for: current.purpose)
    aids.completion = nil
    prompt = nil
    deriveNoMatch()
    if next != current.original {
      undoable.append(current.original)
      redoable = []
      suspended = nil
    }
    settle()
    return []
  }

  private mutating func restore(_ original: Query, row: Int?) {
    query = original
    _ = requery()
    if let row, survey.rows.contains(row) { focusedRow = row }
  }

  private mutating func moveList(by step: Int) {
    let rows = rows
    guard !rows.isEmpty else { return }
    let current = focusedRow.flatMap(rows.firstIndex(of:)) ?? 0
    focusedRow = rows[max(0, min(rows.count - 1, current + step))]
  }

  // MARK: Export

  mutating func startExport() {
    guard !exportFormats.isEmpty else { return }
    prompt = Prompt(purpose: .export, line: LineEditor(defaultFile), original: query)
  }

  private var defaultFile: String {
    let words = query.conjuncts.flatMap {
      Folding.folded("\($0)").split { !$0.isLetter && !$0.isNumber }
    }
    let name = (["vnjp"] + words.prefix(6).map(String.init)).joined(separator: "-")
    return name + "." + exportFormats[exportFormat].fileExtension
  }

  private mutating func chooseFormat(by step: Int) {
    guard let current = prompt, current.purpose == .export else { return }
    let before = "." + exportFormats[exportFormat].fileExtension
    exportFormat = (exportFormat + step + exportFormats.count) % exportFormats.count
    var name = current.line.text
    if name.hasSuffix(before) { name.removeLast(before.count) }
    let line = LineEditor(name + "." + exportFormats[exportFormat].fileExtension)
    prompt?.line = line
    prompt?.confirmsReplacing = nil
  }

  private func acceptExport(_ current: Prompt) -> [Effect] {
    let path = current.line.text
    guard !path.isEmpty else { return [] }
    let request = ExportRequest(
      format: exportFormats[exportFormat].name, path: path, rows: rows,
      isReplacing: current.confirmsReplacing != nil)
    return [.export(request)]
  }
}
