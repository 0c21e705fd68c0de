import Cooperation

extension Facet {
  /// The facets that a table of a list is made of: those that its rows have themselves, then those of
  /// their events.
  static func offered(of kind: RowKind) -> [Facet] {
    inOrder.filter { $0.owners.has(kind) }
      + inOrder.filter { !$0.owners.has(kind) && $0.owners.has(.events) }
  }

  /// The values that are closest to the list itself first, years last.
  private static let inOrder: [Facet] = [
    .document, .validity, .standing, .country, .post, .sector, .province, .prefecture, .pair,
    .place,
    .kind, .party, .signer, .person, .status, .due, .met, .year,
  ]

  /// The one that stands some steps further on among those on offer, round at the end, without another.
  func stepped(by step: Int, among offered: [Facet], without other: Facet) -> Facet {
    let others = offered.filter { $0 != other }
    guard let place = others.firstIndex(of: self) else { return others.first ?? self }
    return others[((place + step) % others.count + others.count) % others.count]
  }
}
