import Cooperation

extension Session {
  /// The queries of the saved views, to be put where a query names them.
  var savedQueries: SavedQueries { savedQueries(with: nil) }

  /// The same with a view that is not saved yet, in place of one that has its name.
  func savedQueries(with view: NamedView?) -> SavedQueries {
    let others = (savedViews ?? []).filter { $0.name != view?.name }
    let views = others + (view.map { [$0] } ?? [])
    return SavedQueries(views.map { (name: $0.name, text: $0.query) })
  }

  /// The query in force as one without views would be written that means the same, for documents and for
  /// who looks for its names.
  var queryWithoutViews: Query { (try? savedQueries.resolved(query)) ?? answer.asked }

  /// The view that a line names and nothing else.
  func onlyView(_ text: String) -> NamedView? {
    let tokens = QueryLexer.tokens(in: text)
    return tokens.count == 1 ? tokens[0].viewName.flatMap(savedView) : nil
  }

  /// The view saved under a name; nil where there is none or they were not read.
  func savedView(_ name: String) -> NamedView? {
    savedViews?.first { $0.name == name }
  }

  /// What is seen, to be saved under a name; where it would name itself, through whichever views, what
  /// the views stand for is written out.
  func viewLine(savedAs name: String) -> ViewLine {
    let line = viewLine
    let view = NamedView(name: name, line)
    guard (try? savedQueries(with: view).resolved(.view(ViewTerm(name)))) == nil else {
      return line
    }
    return ViewLine(
      list: line.list, query: answer.asked, sort: line.sort, pane: line.pane,
      isZoomed: line.isZoomed)
  }
}
