package import Cooperation

/// What a text leads to.
package enum LinkTarget: Hashable, Sendable {
  /// An event, by its id.
  case event(String)
  /// An instrument, by its id, and its title.
  case memorandum(String, title: String)
  /// What two localities or bodies have done together.
  case relationship(Counterpart, Counterpart)
  /// The rows of a list that a query finds.
  case filter(Query, of: RowKind = .events)
  /// A value that can be filtered by: its field, its id or code, and its name.
  case value(QueryField, id: String, name: String)
  /// An address, and who publishes there.
  case address(String, publisher: String?)
}
