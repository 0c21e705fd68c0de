import Cooperation

extension State {
  /// The query of a line in which saved views may stand as `@name`.
  func parsedWithViews(_ text: String) throws(QueryError) -> Query {
    try QueryParser.parse(ViewWords(text).expanded { savedView($0)?.query }.text)
  }

  /// An error of a line's query, at the place of the line that it comes from.
  func placed(_ error: QueryError, in text: String) -> QueryError {
    let words = ViewWords(text)
    guard !words.words.isEmpty else { return error }
    let origins = words.expanded { savedView($0)?.query }.origins
    let column = origins.indices.contains(error.column) ? origins[error.column] : text.count
    let word = words.words.first { $0.range.lowerBound == column }
    return QueryError(
      error.problem, found: error.found, column: column, length: word?.range.count ?? error.length)
  }

  /// The view that a line names and nothing else.
  func onlyView(_ text: String) -> NamedView? { ViewWords(text).onlyName.flatMap(savedView) }

  /// The view saved under a name; nil where there is none or they were not read.
  func savedView(_ name: String) -> NamedView? {
    keeping.savedViews?.first { $0.name == name }
  }

  /// Asks for the saved views where the line begins to name one.
  func viewEffects(after action: Action) -> [Effect] {
    guard let prompt, prompt.purpose == .search || prompt.purpose == .query else { return [] }
    let begins = action == .edit(.insert("@")) || action == .edit(.insert("＠"))
    let isMissing = keeping.savedViews == nil && !ViewWords(prompt.line.text).words.isEmpty
    return begins || isMissing ? [.views(.load)] : []
  }

  /// Opens the view that the line is; false when the line is a query.
  ///
  /// A name that no view has keeps the line open.
  mutating func acceptViewWords(_ current: Prompt) -> Bool {
    let words = ViewWords(current.line.text)
    if let name = words.words.map(\.name).first(where: { savedView($0) == nil }) {
      let names = (keeping.savedViews ?? []).map(\.name)
      let nearest =
        names.first { !name.isEmpty && $0.hasPrefix(name) }
        ?? NearestName.find(name, among: names)
      message = Message(strings[.noSuchView(name, nearest: nearest)], isWarning: true)
      return true
    }
    guard let view = onlyView(current.line.text) else { return false }
    aids.history.remember(current.line.text, for: current.purpose)
    aids.completion = nil
    prompt = nil
    show(current.original)
    open(view)
    return true
  }

  /// Offers the names of saved views where one is being typed; false where none is.
  mutating func completeViewWord() -> Bool {
    guard let prompt, let views = keeping.savedViews else { return false }
    let line = prompt.line
    let words = ViewWords(line.text).words
    guard let word = words.first(where: { $0.range.upperBound == line.cursor }) else {
      return false
    }
    let typed = Folding.key(of: word.name)
    let found = views.filter { Folding.key(of: $0.name).hasPrefix(typed) }
    guard !found.isEmpty, found.map(\.name) != [word.name] else { return true }
    aids.completion = Completion(
      candidates: found.prefix(Completion.most).map { view in
        Candidate(
          text: "@" + view.name, name: "@" + view.name, note: view.arguments,
          count: count(of: view))
      },
      hiddenCount: max(0, found.count - Completion.most), chosen: nil,
      title: strings[.viewsTitle], typed: line, range: word.range)
    return true
  }
}
