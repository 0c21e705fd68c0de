import Cooperation

extension State {
  /// Shows the relationship of the two sides that the focus tells, or asks for them.
  ///
  /// In a facet pane one side is the value under the cursor. Elsewhere the sides are the localities of
  /// the focused event; those that the filters name come first.
  mutating func openRelationship() {
    if let line = focusedLine, [.province, .prefecture, .party].contains(line.facet) {
      if let side = Counterpart.candidates(named: line.id, in: catalog).first {
        open(.partners(side))
      }
      return
    }
    let sides = [side(of: "VN"), side(of: "JP")]
    if let first = sides[0].certain, let second = sides[1].certain {
      open(.relationship(first, second))
      return
    }
    let names = sides.compactMap { $0.certain ?? $0.likely }.map { side in
      side.name(catalog.vocabulary).text(in: language) ?? side.id
    }
    prompt = Prompt(
      purpose: .sides, line: LineEditor(names.joined(separator: " ~ ")), original: filters)
  }

  /// The side of a country: certain when the filters or the focused event name one alone.
  private func side(of country: String) -> (certain: Counterpart?, likely: Counterpart?) {
    func inCountry(_ sides: [Counterpart]) -> [Counterpart] {
      sides.filter { $0.country(catalog.vocabulary) == country }
    }
    let named = inCountry(filteredSides)
    if named.count == 1 { return (named[0], named[0]) }
    let localities = inCountry(
      focusedEvent.map { Counterpart.localities(of: $0, in: catalog.vocabulary) } ?? [])
    let found = named.isEmpty ? localities : localities.filter(named.contains)
    return (found.count == 1 ? found.first : nil, found.first ?? named.first)
  }

  /// The localities and bodies that the filters name.
  private var filteredSides: [Counterpart] {
    let names = query.conjuncts.flatMap { term -> [String] in
      switch term {
      case .word(let word): [word]
      case .phrase(let words): [words]
      case .field(let field) where Self.sideFields.contains(field.field):
        field.values.flatMap { [$0.text, $0.other].compactMap { $0 } }
      default: []
      }
    }
    let words = query.conjuncts.compactMap { term in
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

  // MARK: Asking

  /// Does an action in the line that asks for one side, or two with `~` between.
  mutating func applyToSidesPrompt(_ action: Action) {
    guard let current = prompt else { return }
    switch action {
    case .edit(.right) where takesCandidate: takeSide(aids.completion?.chosen ?? 0)
    case .edit(let edit):
      prompt?.line.apply(edit)
      completeSides()
    case .nextChoice, .moveDown: cycleSides(by: 1)
    case .previousChoice, .moveUp: cycleSides(by: -1)
    case .acceptLine: acceptSides(current.line.text)
    case .back, .quit:
      prompt = nil
      aids.completion = nil
    default: break
    }
  }

  private mutating func acceptSides(_ text: String) {
    let names = text.split(separator: "~").map { String($0).trimmingBlanks }.filter { !$0.isEmpty }
    guard !names.isEmpty, names.count <= 2 else { return }
    var sides: [Counterpart] = []
    for name in names {
      let found = Counterpart.candidates(named: name, in: catalog)
      guard found.count == 1 else {
        let known = found.map { $0.name(catalog.vocabulary).text(in: language) ?? $0.id }
        message = Message(
          found.isEmpty
            ? strings[.unknownSide(name, nearest: Counterpart.nearest(to: name, in: catalog))]
            : strings[.severalSides(name, known.joined(separator: ", "))], isWarning: true)
        return
      }
      sides += found
    }
    prompt = nil
    aids.completion = nil
    if sides.count == 2, sides[0] != sides[1] {
      open(.relationship(sides[0], sides[1]))
    } else {
      open(.partners(sides[0]))
    }
  }

  /// Offers localities and bodies for the name at the end of the line.
  private mutating func completeSides() {
    aids.completion = nil
    guard let line = prompt?.line, line.cursor == line.characters.count else { return }
    let start = line.characters.lastIndex(of: "~").map { $0 + 1 } ?? 0
    let blanks = line.characters[start...].prefix { $0.isWhitespace }.count
    let fragment = String(line.characters[(start + blanks)...])
    guard !fragment.isEmpty else { return }
    let finder = CandidateFinder(
      catalog: catalog, language: language, today: today, base: .everything)
    let offers = [QueryField.province, .prefecture, .party].map { field in
      finder.values(of: field, fragment)
    }
    // What is called so comes before what has another spelling that begins so.
    let found = offers.flatMap(\.candidates).sorted {
      ($0.note.isEmpty ? 0 : 1, $1.count ?? 0) < ($1.note.isEmpty ? 0 : 1, $0.count ?? 0)
    }.prefix(Completion.most)
    let candidates = found.map {
      Candidate(text: $0.name, name: $0.name, note: $0.note, count: $0.count)
    }
    guard !candidates.isEmpty, candidates.map(\.name) != [fragment] else { return }
    aids.completion = Completion(
      candidates: candidates,
      hiddenCount: offers.reduce(0) { $0 + $1.total } - candidates.count, chosen: nil, title: "",
      typed: line, range: start + blanks..<line.characters.count)
  }

  private mutating func cycleSides(by step: Int) {
    if aids.completion == nil { completeSides() }
    guard let completion = aids.completion else { return }
    let count = completion.candidates.count
    takeSide(completion.chosen.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1))
  }

  private mutating func takeSide(_ index: Int) {
    guard let completion = aids.completion, completion.candidates.indices.contains(index) else {
      return
    }
    aids.completion?.chosen = index
    prompt?.line = completion.line(taking: index)
  }
}
