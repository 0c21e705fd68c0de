extension CatalogBuilder {
  /// What a search looks at in an event besides its titles.
  func texts(
    of event: Event, _ stops: [Event], _ instruments: [Memorandum], _ places: [Int],
    _ sectors: [Int], _ bodies: [Int], _ people: [Int]
  ) -> [String] {
    var texts = event.summary.all + event.note.all + event.participants.flatMap(\.of.all)
    for stop in stops { texts += stop.title.all + stop.summary.all + stop.note.all + [stop.id] }
    texts += names(ofPlaces: places)
    texts += bodies.flatMap { vocabulary.spellings(of: .party($0)) }
    texts += people.flatMap { vocabulary.writtenForms(of: .person($0)) }
    texts += event.delegations.flatMap(\.members).flatMap(\.position.all)
    texts += instruments.flatMap { $0.title.all + [$0.id] }
    texts += event.commitments.flatMap(\.text.all)
    texts += names(ofSectors: sectors)
    if let kind = vocabulary.kind(id: event.kind) { texts += vocabulary.spellings(of: .kind(kind)) }
    texts += event.sources.flatMap { [$0.title, $0.publisher].compactMap { $0 } }
    return texts + [event.id]
  }

  /// What a search looks at in a document besides its titles.
  func texts(
    of document: Memorandum, _ places: [Int], _ sectors: [Int], _ bodies: [Int], _ signers: [Int]
  ) -> [String] {
    var texts = document.note.all + document.kind.name.all
    texts += names(ofPlaces: places)
    texts += bodies.flatMap { vocabulary.spellings(of: .party($0)) }
    texts += signers.flatMap { vocabulary.writtenForms(of: .person($0)) }
    texts += names(ofSectors: sectors)
    texts += document.sources.flatMap { [$0.title, $0.publisher].compactMap { $0 } }
    return texts + [document.id]
  }

  /// What places are called, former units by the names of today's as well.
  private func names(ofPlaces places: [Int]) -> [String] {
    let gazetteer = vocabulary.gazetteer
    return places.compactMap(gazetteer.node).flatMap { node -> [String] in
      switch node {
      case .unit(let index):
        return vocabulary.writtenForms(of: .unit(index))
          + gazetteer.presentUnits(of: index).filter { $0 != index }
          .flatMap { gazetteer.units[$0].name.all }
      case .city(let index): return vocabulary.writtenForms(of: .city(index))
      case .region(let index): return vocabulary.writtenForms(of: .region(index))
      case .country: return []
      }
    }
  }

  private func names(ofSectors sectors: [Int]) -> [String] {
    sectors.flatMap { vocabulary.sectors[$0].name.all + [vocabulary.sectors[$0].id] }
  }
}
