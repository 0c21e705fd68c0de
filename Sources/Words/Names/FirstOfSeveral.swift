extension String {
  /// The first of several words that the name of a kind joins: "Project" of "Project, launch, opening".
  package var firstOfSeveral: String { String(prefix { !",、・".contains($0) }) }
}
