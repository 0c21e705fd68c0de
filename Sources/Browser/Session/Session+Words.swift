import Cooperation
import Words

extension Session {
  /// The key of an action, as sentences spell it.
  func key(_ action: Action) -> String { ActionTable.spelling(of: action) }

  /// What is said where there is no filter.
  var noFilters: String { strings[.noFilters(search: key(.search))] }

  /// A filter as the screen says it.
  func text(of term: Query) -> String {
    TermText(catalog: catalog, language: language).text(of: term)
  }

  /// Why a query cannot be answered, with names in the language of the screen.
  func text(of error: QueryError) -> String { strings.text(of: error, in: catalog) }
}
