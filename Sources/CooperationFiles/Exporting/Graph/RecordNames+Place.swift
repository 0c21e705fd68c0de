import Cooperation

extension RecordNames {
  /// What a unit or a city is called, by its id.
  func place(_ id: String) -> String {
    let gazetteer = vocabulary.gazetteer
    let name =
      gazetteer.city(id: id).map { gazetteer.cities[$0].name }
      ?? gazetteer.unit(id: id).map { gazetteer.units[$0].name }
    return name?.text(in: language) ?? id
  }
}
