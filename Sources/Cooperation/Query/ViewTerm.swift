/// A saved view that a query names, and where: `@name`.
package struct ViewTerm: Sendable {
  package let name: String
  /// Where it stands in the query, zero-based, in characters; not part of what it means.
  package let column: Int
  /// How many characters it takes there, with the sign.
  package let length: Int

  package init(_ name: String, column: Int = 0, length: Int = 0) {
    self.name = name
    self.column = column
    self.length = length
  }
}

extension ViewTerm: Hashable {
  package static func == (left: ViewTerm, right: ViewTerm) -> Bool { left.name == right.name }

  package func hash(into hasher: inout Hasher) { hasher.combine(name) }
}

extension ViewTerm: CustomStringConvertible {
  package var description: String { "@\(name)" }
}
