import Cooperation

/// The names behind ids and codes in one language; an id without a name stands for itself.
struct RecordNames {
  let vocabulary: Vocabulary
  let language: Language

  init(_ vocabulary: Vocabulary, _ language: Language) {
    self.vocabulary = vocabulary
    self.language = language
  }

  /// What a kind of event is called.
  func kind(_ id: String) -> String {
    vocabulary.kind(id: id).flatMap { vocabulary.kinds[$0].name.text(in: language) } ?? id
  }

  /// What a sector is called.
  func sector(_ id: String) -> String {
    vocabulary.sector(id: id).flatMap { vocabulary.sectors[$0].name.text(in: language) } ?? id
  }

  /// What a body is called.
  func party(_ id: String) -> String {
    vocabulary.party(id: id).flatMap { vocabulary.parties[$0].name.text(in: language) } ?? id
  }

  /// What a person is called.
  func person(_ id: String) -> String {
    vocabulary.person(id: id).flatMap { vocabulary.people[$0].name.text(in: language) } ?? id
  }

  /// What a place was called on a day.
  func locality(_ locality: Locality, on date: EventDate) -> String {
    vocabulary.name(of: locality, on: date, in: language)
  }

  /// What the unit of a place is called today.
  func present(_ locality: Locality, on date: EventDate) -> String {
    vocabulary.presentName(of: locality, on: date, in: language)
      ?? self.locality(locality, on: date)
  }
}
