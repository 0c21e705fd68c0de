extension Vocabulary {
  /// What a locality was called on a day, in a language; the code where it is unknown.
  package func name(of locality: Locality, on date: EventDate, in language: Language) -> String {
    if locality.city != nil, let city = gazetteer.city(id: locality.description) {
      return gazetteer.cities[city].name.text(in: language) ?? locality.description
    }
    if locality.isRegion, let region = gazetteer.region(id: locality.code) {
      return gazetteer.regions[region].name.text(in: language) ?? locality.code
    }
    guard let unit = gazetteer.units(code: locality.code, in: date).first else {
      return locality.description
    }
    return gazetteer.units[unit].name.text(in: language) ?? locality.code
  }

  /// Today's unit of a locality whose unit of the day was merged into another name, or the units into
  /// which it was divided; nil when it goes on under its own.
  package func presentName(
    of locality: Locality, on date: EventDate, in language: Language
  ) -> String? {
    let unit: Int?
    if locality.city != nil, let city = gazetteer.city(id: locality.description) {
      unit = gazetteer.unit(ofCity: city, in: date).first
    } else {
      unit = gazetteer.units(code: locality.code, in: date).first
    }
    guard let unit else { return nil }
    let names = gazetteer.presentUnits(of: unit).map { present in
      gazetteer.units[present].name.text(in: language) ?? gazetteer.units[present].id
    }
    guard names != [gazetteer.units[unit].name.text(in: language)] else { return nil }
    return names.joined(separator: language == .ja ? "・" : ", ")
  }
}
