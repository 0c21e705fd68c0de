/// A way to sort records into values that can be counted and selected.
package enum Facet: String, CaseIterable, Hashable, Sendable {
  case province, prefecture, place, sector, kind, year, party, person, status, pair

  /// The field of a query that selects a value of the facet.
  package var field: QueryField {
    switch self {
    case .province: .province
    case .prefecture: .prefecture
    case .place: .place
    case .sector: .sector
    case .kind: .kind
    case .year: .year
    case .party: .party
    case .person: .person
    case .status: .status
    case .pair: .pair
    }
  }

  /// The facet that a field selects from; nil when it selects from none.
  package init?(field: QueryField) {
    guard let facet = Facet.allCases.first(where: { $0.field == field }) else { return nil }
    self = facet
  }
}
