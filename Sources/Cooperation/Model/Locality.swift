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
    let slash = text.utf8.firstIndex(of: UInt8(ascii: "/"))
    let code = text[..<(slash ?? text.endIndex)]
    guard Self.isCode(code) || slash == nil && RecordID.isValid(code) else { return nil }
    if let slash {
      let slug = text[text.utf8.index(after: slash)...]
      guard RecordID.isValid(slug) else { return nil }
      city = String(slug)
    } else {
      city = nil
    }
    self.code = slash == nil ? text : String(code)
  }

  private static func isCode(_ text: Substring) -> Bool {
    var count = 0
    for byte in text.utf8 {
      switch (count, byte) {
      case (0...1, UInt8(ascii: "A")...UInt8(ascii: "Z")), (2, UInt8(ascii: "-")): break
      case (0...2, _): return false
      case (_, UInt8(ascii: "@")...UInt8(ascii: "Z")), (_, UInt8(ascii: "a")...UInt8(ascii: "z")),
        (_, UInt8(ascii: "0")...UInt8(ascii: "9")):
        break
      default: return false
      }
      count += 1
    }
    return count == 2 || count > 3
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
