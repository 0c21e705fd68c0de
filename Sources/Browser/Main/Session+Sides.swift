import Cooperation
import Words

extension Session {
  /// Shows the relationship of the two sides that the focus tells, or asks for them.
  ///
  /// In a facet pane one side is the value under the cursor, or both are. Elsewhere the sides are the
  /// localities of the focused event or document; those that the filters name come first.
  ///
  /// - Returns: the line that asks.
  mutating func openRelationship() -> SidesLine? {
    if let line = focusedLine, line.facet == .pair {
      let sides = Facet.sides(ofPair: line.id).flatMap {
        Counterpart.candidates(named: $0, in: catalog).prefix(1)
      }
      if sides.count == 2 { open(RelationshipPage(sides[0], sides[1])) }
      return nil
    }
    if let line = focusedLine, [.province, .prefecture, .party].contains(line.facet) {
      if let side = Counterpart.candidates(named: line.id, in: catalog).first {
        open(RelationshipPage(side))
      }
      return nil
    }
    let sides = [side(of: "VN"), side(of: "JP")]
    if let first = sides[0].certain, let second = sides[1].certain {
      open(RelationshipPage(first, second))
      return nil
    }
    let names = sides.compactMap { $0.certain ?? $0.likely }.map { side in
      side.name(catalog.vocabulary).text(in: language) ?? side.id
    }
    return SidesLine(names.joined(separator: " ~ "))
  }

  /// The side of a country: certain when the filters or the focused event name one alone.
  private func side(of country: String) -> (certain: Counterpart?, likely: Counterpart?) {
    func inCountry(_ sides: [Counterpart]) -> [Counterpart] {
      sides.filter { $0.country(catalog.vocabulary) == country }
    }
    let named = inCountry(filteredSides)
    if named.count == 1 { return (named[0], named[0]) }
    let localities = inCountry(sidesInFocus)
    let found = named.isEmpty ? localities : localities.filter(named.contains)
    return (found.count == 1 ? found.first : nil, found.first ?? named.first)
  }

  /// The localities of the focused row: of an event, of the event that made a promise, or of a document.
  private var sidesInFocus: [Counterpart] {
    guard let row = focusedRow else { return [] }
    switch list {
    case .events, .promises:
      let event = list == .events ? catalog.events[row] : catalog.promiseRecord(ofRow: row)?.record
      return event.map { Counterpart.localities(of: $0, in: catalog.vocabulary) } ?? []
    case .documents:
      return catalog.memoranda[row].localities.flatMap {
        Counterpart.candidates(named: $0.description, in: catalog).prefix(1)
      }
    case .people: return []
    }
  }

  /// The localities and bodies that the filters name.
  private var filteredSides: [Counterpart] {
    let terms = queryWithoutViews.conjuncts
    let names = terms.flatMap { term -> [String] in
      switch term {
      case .word(let word): [word]
      case .phrase(let words): [words]
      case .field(let field) where Self.sideFields.contains(field.field):
        field.values.flatMap { [$0.text, $0.other].compactMap { $0 } }
      default: []
      }
    }
    let words = terms.compactMap { term in
      if case .word(let word) = term { word } else { nil }
    }
    let pairs = zip(words, words.dropFirst()).map { "\($0) \($1)" }
    var found: [Counterpart] = []
    for name in pairs + names {
      let sides = Counterpart.candidates(named: name, in: catalog)
      if sides.count == 1, sides[0].isLocality, !found.contains(sides[0]) { found += sides }
    }
    return found
  }

  private static let sideFields: [QueryField] = [.province, .prefecture, .place, .pair]
}
