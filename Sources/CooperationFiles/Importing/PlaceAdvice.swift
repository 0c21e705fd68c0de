import Cooperation

/// Finds the code of a place by what people call it, to say how a record writes it.
struct PlaceAdvice {
  private let records: RecordCollection

  init(_ records: RecordCollection) { self.records = records }

  /// The code that a text means, such as VN-DN for `Đà Nẵng` and JP-27/sakai for `JP-27/堺市`; of
  /// several at most three, joined by "or"; nil where nothing is called so.
  ///
  /// - Complexity: linear in the names of places
  func code(for text: String) -> String? {
    if let code = Self.withdrawn[text.uppercased()] { return code }
    let parts = text.split(separator: "/", maxSplits: 1)
    let within = parts.count == 2 ? String(parts[0]) : nil
    let name = NameVariants.withoutRank(String(parts.last ?? ""))
    guard !name.isEmpty else { return nil }
    if within == nil {
      let units = records.units.filter { unit in
        unit.gso == text || Self.names(unit).contains { NameVariants.withoutRank($0) == name }
      }
      // Units of one code are told apart by the day of the record.
      if let code = Self.joined(units.map(\.code)) { return code }
    }
    let cities = records.cities.filter { city in
      (within.map { city.id.hasPrefix("\($0)/") || city.unitNow == $0 } ?? true)
        && (city.name.all + city.aliases + [city.slug]).contains {
          NameVariants.withoutRank($0) == name
        }
    }
    if let code = Self.joined(cities.map(\.id)) { return code }
    let regions = records.regions.filter { region in
      (region.name.all + region.aliases).contains { NameVariants.withoutRank($0) == name }
    }
    return Self.joined(regions.map(\.id)) ?? CountryName.code(of: text)
  }

  private static func names(_ unit: AdministrativeUnit) -> [String] {
    unit.name.all + unit.fullName.all + unit.aliases
  }

  private static func joined(_ codes: [String]) -> String? {
    let codes = Set(codes).sorted()
    guard (1...3).contains(codes.count) else { return nil }
    return codes.joined(separator: " or ")
  }

  /// Codes of cities under the central government that ISO 3166-2:VN has given up.
  private static let withdrawn = [
    "VN-48": "VN-CT", "VN-60": "VN-DN", "VN-62": "VN-HP", "VN-64": "VN-HN", "VN-65": "VN-SG",
  ]
}
