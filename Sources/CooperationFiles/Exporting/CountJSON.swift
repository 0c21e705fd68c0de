/// A value of a facet and its number of events.
package struct CountLine: Hashable, Sendable {
  /// The code or id.
  package let id: String
  package let name: String
  package let count: Int

  package init(id: String, name: String, count: Int) {
    self.id = id
    self.name = name
    self.count = count
  }
}

/// Counts as an array of `{"value", "name", "count"}`.
package enum CountJSON {
  /// The array.
  package static func value(_ lines: [CountLine]) -> JSONValue {
    .array(
      lines.map { line in
        .object([
          "value": .string(line.id), "name": .string(line.name), "count": .number(line.count),
        ])
      })
  }
}
