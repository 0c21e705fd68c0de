/// One part of a query's text, and the characters that it takes.
package struct QueryToken: Hashable, Sendable {
  /// What it is.
  package enum Kind: Hashable, Sendable {
    /// `(`
    case open
    /// `)` of an open bracket.
    case close
    /// `OR` between two terms.
    case or
    /// `-` or `NOT` before a term.
    case not
    case word(String)
    /// The text inside of quotes.
    case quoted(String)
    /// The name behind an `@`.
    case view(String)
    case field(Field)
  }

  /// A field's name and the values behind it, whether or not they are complete.
  package struct Field: Hashable, Sendable {
    package let field: QueryField
    /// True for `field:=value`.
    package let isExact: Bool
    /// Where what stands behind the colon begins.
    package let start: Int
    /// One at least, which may be empty.
    package let values: [Value]
  }

  /// One value of a field.
  package struct Value: Hashable, Sendable {
    package let text: String
    package let isQuoted: Bool
    /// The other name of `pair:A~B`; nil without a `~`.
    package let other: String?
    /// With the quotes.
    package let range: Range<Int>
  }

  package let kind: Kind
  /// Zero-based, in characters of the text.
  package let range: Range<Int>

  /// The name of the view that it names.
  package var viewName: String? { if case .view(let name) = kind { name } else { nil } }

  /// The field that it asks about.
  package var field: Field? { if case .field(let field) = kind { field } else { nil } }
}
