import Cooperation

extension Facet {
  /// The term of a query that finds what takes a value, by its id.
  func term(_ id: String) -> Query { .field(FieldTerm(field, values: [value(id)])) }

  /// A value as its term writes it, by its id: years with four digits, the sides of a pair apart.
  func value(_ id: String) -> FieldValue {
    let zeros = isOfYears ? String(repeating: "0", count: max(0, 4 - id.count)) : ""
    let sides = self == .pair ? Self.sides(ofPair: id) : []
    return sides.count == 2 ? FieldValue(sides[0], other: sides[1]) : FieldValue(zeros + id)
  }

  /// The ids of the two units of a pair.
  static func sides(ofPair id: String) -> [String] { id.split(separator: "~").map(String.init) }
}
