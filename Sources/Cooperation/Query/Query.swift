/// What is asked of a collection: the one language of the filter line, the commands and saved views.
package indirect enum Query: Hashable, Sendable {
  /// All of them; an empty list asks for everything.
  case and([Query])
  /// Any of them.
  case or([Query])
  case not(Query)
  /// A bare word, looked for in every text.
  case word(String)
  /// Words in quotes, looked for as they stand.
  case phrase(String)
  case field(FieldTerm)
  /// What was saved under a name; `SavedQueries` puts it in its place.
  case view(ViewTerm)

  /// Asks for every record.
  package static let everything = Query.and([])

  /// The terms that must all hold.
  package var conjuncts: [Query] {
    if case .and(let terms) = self { terms } else { [self] }
  }

  /// The query of these terms, flattened where it can be.
  package static func all(of terms: [Query]) -> Query {
    let flat = terms.flatMap(\.conjuncts)
    return flat.count == 1 ? flat[0] : .and(flat)
  }

  /// True when every record answers it.
  package var isEverything: Bool { conjuncts.isEmpty }
}

/// A field and the values of it that are asked for, any of which will do.
package struct FieldTerm: Hashable, Sendable {
  package let field: QueryField
  /// True for `field:=value`: without predecessors or children.
  package let isExact: Bool
  package let values: [FieldValue]

  package init(_ field: QueryField, isExact: Bool = false, values: [FieldValue]) {
    self.field = field
    self.isExact = isExact
    self.values = values
  }
}

/// One value of a field as it was written.
package struct FieldValue: Sendable {
  package let text: String
  /// The other name of `pair:A~B`.
  package let other: String?
  /// True for words in quotes that need none, where a field takes codes and words: `memo:"tie"`.
  package let isText: Bool
  /// Where it stands in the query, zero-based, in characters; not part of what it means.
  package let column: Int
  /// How many characters it takes there.
  package let length: Int

  package init(
    _ text: String, other: String? = nil, isText: Bool = false, column: Int = 0, length: Int = 0
  ) {
    self.text = text
    self.other = other
    self.isText = isText
    self.column = column
    self.length = length
  }
}

extension FieldValue: Hashable {
  package static func == (left: FieldValue, right: FieldValue) -> Bool {
    left.text == right.text && left.other == right.other && left.isText == right.isText
  }

  package func hash(into hasher: inout Hasher) {
    hasher.combine(text)
    hasher.combine(other)
    hasher.combine(isText)
  }
}
