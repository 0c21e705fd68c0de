/// A place as a record writes it: a unit's ISO 3166-2 code, a country or unit and a city's slug, or
/// the id of a region.
///
/// `VN-DN` · `VN-DN@63` (the unit of that code that ended on 30 June 2025) · `JP-27/sakai` ·
/// `FR/paris` · `kyushu`
package struct Locality: Hashable, Sendable {
  /// ISO 3166-2 code, or ISO 3166-1 alpha-2 abroad; with `@63` where a record says so; for a region
  /// its id.
  package let code: String
  /// The slug of a city in `cities.yaml`.
  package let city: String?

  /// Reads a locality; nil when the text has not its form.
  package init?(_ text: String) {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    guard parts.count <= 2, let code = parts.first,
      Self.isCode(code) || parts.count == 1 && RecordID.isValid(code)
    else { return nil }
    if parts.count == 2 {
      guard RecordID.isValid(parts[1]) else { return nil }
      city = String(parts[1])
    } else {
      city = nil
    }
    self.code = String(code)
  }

  private static func isCode(_ text: Substring) -> Bool {
    let country = text.prefix(2)
    guard country.utf8.count == 2, country.utf8.allSatisfy({ (65...90).contains($0) }) else {
      return false
    }
    let rest = text.dropFirst(2)
    guard !rest.isEmpty else { return true }
    guard rest.first == "-" else { return false }
    return rest.dropFirst().utf8.allSatisfy {
      (65...90).contains($0) || (48...57).contains($0) || $0 == 64 || (97...122).contains($0)
    } && rest.count > 1
  }

  /// True for the id of a region, which has no capital letters.
  package var isRegion: Bool { city == nil && RecordID.isValid(code) }

  /// The country, by ISO 3166-1 alpha-2; empty for a region, whose record tells it.
  package var country: String { isRegion ? "" : String(code.prefix(2)) }
}

extension Locality: CustomStringConvertible {
  /// The locality as records write it.
  package var description: String { city.map { "\(code)/\($0)" } ?? code }
}
