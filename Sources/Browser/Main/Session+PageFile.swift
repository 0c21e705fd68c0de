extension Session {
  /// Asks where to write the brief of the relationship that is shown, or of the focused event's.
  ///
  /// - Returns: the line that asks, or the one for the sides of a relationship.
  mutating func startBrief() -> (any Layer)? {
    if let line = pageFile(by: .brief) { return line }
    return openRelationship() ?? pageFile(by: .brief)
  }

  /// The line that asks where to write the page; nil where an action does not write it.
  func pageFile(by action: Action) -> (any Layer)? {
    guard let writing = reading.page?.writing(self), writing.action == action else { return nil }
    return FileLine(writing.fileName)
  }
}
