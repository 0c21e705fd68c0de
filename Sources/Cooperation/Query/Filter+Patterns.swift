extension Filter {
  /// The texts that are looked for, with every spelling of a name; those behind a NOT are left out.
  var searchedPatterns: Set<TextPattern> {
    switch self {
    case .and(let filters), .or(let filters):
      filters.reduce(into: []) { $0.formUnion($1.searchedPatterns) }
    case .anywhere(let filter): filter.searchedPatterns
    case .text(let patterns): Set(patterns)
    case .source(let pattern): [pattern]
    default: []
    }
  }
}

extension Survey {
  /// The texts that the query looks for, to be marked where they are shown.
  package var searchedPatterns: Set<TextPattern> { Filter.and(common).searchedPatterns }
}
