import Cooperation

/// What a row has under a name: the cell of a column, or what was made of some.
struct RowValue {
  /// What may stand behind a dot.
  static let parts = Language.allCases.map(\.rawValue) + ["slug", "year", "body"]

  /// As a record has it; nil for words that are in languages alone.
  let text: String?
  /// What it is called.
  var names = LocalizedText()
  /// What ids have of it; nil where it is made of the text.
  var slug: String?
  /// The body that acts for a place.
  var body: String?
  let location: SourceLocation
}
