/// The values of a facet; rows take them after the roll-up to today's units and to wider sectors,
/// each value once a row.
package struct FacetTable: Sendable {
  package private(set) var values: [FacetValue] = []
  private var indexByID: [String: Int] = [:]

  init() {}

  /// The index of a value by its id.
  package func index(of id: String) -> Int? { indexByID[id] }

  /// Adds a value unless its id is known, and gives its index.
  mutating func intern(_ value: @autoclosure () -> FacetValue, id: String) -> Int {
    if let index = indexByID[id] { return index }
    indexByID[id] = values.count
    values.append(value())
    return values.count - 1
  }

  /// Adds names that records have for a value.
  mutating func add(_ names: LocalizedText, to index: Int) { values[index].add(names) }
}

extension ByteWriter {
  mutating func facet(_ table: FacetTable) {
    list(table.values) { writer, value in
      writer.text(value.id)
      writer.localized(value.name)
      writer.count(value.parent.map { $0 + 1 } ?? 0)
      writer.text(value.country)
      writer.list(value.otherNames) { $0.text($1) }
    }
  }
}

extension ByteReader {
  mutating func facet() throws(Damage) -> FacetTable {
    var table = FacetTable()
    let values = try list { (reader) throws(Damage) in
      let id = try reader.text()
      let name = try reader.localized()
      let parent = try reader.count()
      let country = try reader.optionalText()
      let others = try reader.list { (reader) throws(Damage) in try reader.text() }
      return FacetValue(
        id: id, name: name, parent: parent == 0 ? nil : parent - 1, country: country,
        otherNames: others)
    }
    for value in values {
      let parent = value.parent.flatMap { $0 < values.count ? $0 : nil }
      _ = table.intern(
        FacetValue(
          id: value.id, name: value.name, parent: parent, country: value.country,
          otherNames: value.otherNames), id: value.id)
    }
    guard table.values.count == values.count else { throw Damage() }
    return table
  }
}
