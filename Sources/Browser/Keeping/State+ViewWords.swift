import Cooperation

extension State {
  /// The query of a line, with what each saved view stands for in its place.
  func parsedWithViews(_ text: String) throws(QueryError) -> Query {
    let views = (keeping.savedViews ?? []).map { (name: $0.name, text: $0.query) }
    return try SavedQueries(views).resolved(QueryParser.parse(text))
  }

  /// The view that a line names and nothing else.
  func onlyView(_ text: String) -> NamedView? {
    let tokens = QueryLexer.tokens(in: text)
    return tokens.count == 1 ? tokens[0].viewName.flatMap(savedView) : nil
  }

  /// The view saved under a name; nil where there is none or they were not read.
  func savedView(_ name: String) -> NamedView? {
    keeping.savedViews?.first { $0.name == name }
  }

  /// Asks for the saved views where the line begins to name one.
  func viewEffects(after action: Action) -> [Effect] {
    guard let prompt, prompt.purpose == .search || prompt.purpose == .query else { return [] }
    let begins = action == .edit(.insert("@")) || action == .edit(.insert("＠"))
    let isMissing =
      keeping.savedViews == nil
      && QueryLexer.tokens(in: prompt.line.text).contains { $0.viewName != nil }
    return begins || isMissing ? [.views(.load)] : []
  }

  /// Opens the view that the line is; false when the line is a query or cannot be answered.
  mutating func acceptViewWords(_ current: Prompt) -> Bool {
    guard current.error == nil, let view = onlyView(current.line.text) else { return false }
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
    let tokens = QueryLexer.tokens(in: line.text)
    guard let token = tokens.first(where: { $0.range.upperBound == line.cursor }),
      let name = token.viewName
    else { return false }
    let typed = Folding.key(of: name)
    let found = views.filter { Folding.key(of: $0.name).hasPrefix(typed) }
    guard !found.isEmpty, found.map(\.name) != [name] else { return true }
    aids.completion = Completion(
      candidates: found.prefix(Completion.most).map { view in
        Candidate(
          text: "@" + view.name, name: "@" + view.name, note: view.arguments,
          count: count(of: view))
      },
      hiddenCount: max(0, found.count - Completion.most), chosen: nil,
      title: strings[.viewsTitle], typed: line, range: token.range)
    return true
  }
}
