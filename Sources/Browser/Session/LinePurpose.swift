/// What a line is typed for, among those that are kept to be typed again.
package enum LinePurpose: Hashable, Sendable {
  /// Words that narrow the list while they are typed.
  case search
  /// The whole query.
  case query
}
