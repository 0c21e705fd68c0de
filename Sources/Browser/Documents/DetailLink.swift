package import Papers

/// A stretch of the detail that leads somewhere.
package struct DetailLink: Hashable, Sendable {
  /// Where a part of it stands: a line of the document, and columns within it.
  package struct Spot: Hashable, Sendable {
    package let line: Int
    package let column: Int
    package let columns: Int
  }

  package let target: LinkTarget
  /// Its parts, one a line; never empty.
  package internal(set) var spots: [Spot]

  /// The first line that it stands on.
  package var firstLine: Int { spots.first?.line ?? 0 }

  /// The last line that it stands on.
  package var lastLine: Int { spots.last?.line ?? 0 }
}
