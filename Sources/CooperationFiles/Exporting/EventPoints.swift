import Cooperation

/// The points of an event on a map.
struct EventPoints: Hashable {
  /// Which field of the event the points are of.
  enum Origin: String {
    case places, localities
  }

  /// Each once, in the order of the record.
  let positions: [GeographicPosition]
  /// Nil without points.
  let origin: Origin?

  /// Finds the points of the places; where none is known, those of the localities.
  init(_ event: Event, _ gazetteer: Gazetteer) {
    func positions(_ localities: [Locality]) -> [GeographicPosition] {
      var found: [GeographicPosition] = []
      for locality in localities {
        guard let position = Self.position(of: locality, on: event.date, gazetteer),
          !found.contains(position)
        else { continue }
        found.append(position)
      }
      return found
    }
    let places = positions(event.places)
    self.positions = places.isEmpty ? positions(event.localities) : places
    origin = self.positions.isEmpty ? nil : places.isEmpty ? .localities : .places
  }

  /// The point of a city, or of the unit of the day; nil for a country.
  private static func position(
    of locality: Locality, on date: EventDate, _ gazetteer: Gazetteer
  ) -> GeographicPosition? {
    if locality.city != nil {
      return gazetteer.city(id: locality.description).flatMap { gazetteer.cities[$0].position }
    }
    return gazetteer.units(code: locality.code, in: date).lazy
      .compactMap { gazetteer.units[$0].position }.first
  }
}
