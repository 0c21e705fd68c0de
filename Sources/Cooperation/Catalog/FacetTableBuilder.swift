/// Collects the values of a facet while a catalog is made, each id once.
struct FacetTableBuilder {
  private(set) var values: [FacetEntry] = []
  private var indexByID: [String: Int] = [:]

  /// Adds a value unless its id is known, and gives its index.
  mutating func intern(_ value: @autoclosure () -> FacetEntry, id: String) -> Int {
    if let index = indexByID[id] { return index }
    indexByID[id] = values.count
    values.append(value())
    return values.count - 1
  }

  /// Adds names that records have for a value.
  mutating func add(_ names: LocalizedText, to index: Int) { values[index].add(names) }
}

/// A value of a facet as it is written; `FacetValue` tells what its parts mean.
struct FacetEntry {
  let id: String
  let name: LocalizedText
  var parent: Int?
  /// ISO 3166-1 alpha-2, where the value belongs to a country.
  var country: String?
  /// Other names that records have for it.
  private(set) var otherNames: [String] = []

  init(id: String, name: LocalizedText, parent: Int? = nil, country: String? = nil) {
    self.id = id
    self.name = name
    self.parent = parent
    self.country = country
  }

  /// Adds the names of a text that it has not got.
  mutating func add(_ text: LocalizedText) {
    for other in text.all where !(name.all + otherNames).contains(other) {
      otherNames.append(other)
    }
  }
}

extension ByteWriter {
  mutating func facet(_ table: FacetTableBuilder) {
    list(table.values) { writer, value in
      writer.text(value.id)
      writer.localized(value.name)
      writer.count(value.parent.map { $0 + 1 } ?? 0)
      writer.text(value.country)
      writer.list(value.otherNames) { $0.text($1) }
    }
  }
}
