import Cooperation

extension Session {
  /// The query of a line, with what each saved view stands for in its place.
  func parsedWithViews(_ text: String) throws(QueryError) -> Query {
    let views = (savedViews ?? []).map { (name: $0.name, text: $0.query) }
    return try SavedQueries(views).resolved(QueryParser.parse(text))
  }

  /// The view that a line names and nothing else.
  func onlyView(_ text: String) -> NamedView? {
    let tokens = QueryLexer.tokens(in: text)
    return tokens.count == 1 ? tokens[0].viewName.flatMap(savedView) : nil
  }

  /// The view saved under a name; nil where there is none or they were not read.
  func savedView(_ name: String) -> NamedView? {
    savedViews?.first { $0.name == name }
  }
}
