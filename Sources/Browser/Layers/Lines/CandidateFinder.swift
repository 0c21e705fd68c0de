import Cooperation
import Words

/// Finds what may stand in a query: names of fields, and values with how many rows of a list they leave.
struct CandidateFinder {
  let catalog: Catalog
  /// The list in hand.
  let list: RowKind
  let language: Language
  let today: CalendarDate
  /// The query without the term that is being typed; counts are within what it finds.
  let base: Query

  /// Something that was found, before it is put into words.
  struct Found {
    let id: String
    var rank: Int
    /// The spelling that answered; empty when none was asked for.
    var spelling: String
    var count: Int
  }

  /// The fields whose names, in any of the three languages, begin as typed.
  func fields(_ beginning: String) -> Offer {
    let ranked = QueryField.allCases.enumerated().compactMap { index, field in
      field.spellings.compactMap { NameRank.of(beginning, in: $0) }.filter { $0 < 2 }.min()
        .map { (rank: max(1, $0), index: index, field: field) }
    }
    let own = ranked.filter {
      Folding.key(of: $0.field.rawValue).hasPrefix(Folding.key(of: beginning))
    }
    let found = own.isEmpty ? ranked : own
    let candidates = found.prefix(Completion.most).map { entry in
      Candidate(
        text: entry.field.rawValue + ":", name: entry.field.rawValue + ":",
        note: entry.field.meaning.text(in: language), count: nil)
    }
    return Offer(candidates: candidates, total: found.count)
  }

  /// The values of a field whose names begin as typed: those that leave something first, then names
  /// that begin so before those of which a word does, then by number.
  func values(of field: QueryField, _ beginning: String) -> Offer {
    switch field {
    case .date, .year: return years(beginning)
    case .has, .is, .lang, .memo: return words(of: field, beginning)
    case .id, .text, .source, .signed, .until, .due, .met, .since: return Offer()
    case .by, .to: return values(of: .party, field, beginning)
    default:
      let facet = Facet.allCases.first { $0.field == field }
      return facet.map { values(of: $0, field, beginning) } ?? Offer()
    }
  }

  // MARK: Facets

  private func values(of facet: Facet, _ field: QueryField, _ beginning: String) -> Offer {
    let table = catalog.table(facet)
    let counts = catalog.counts(facet, of: found)
    var found: [String: Found] = [:]
    for (id, spelling) in spellings(of: facet, beginning) {
      guard var rank = NameRank.of(beginning, in: spelling) else { continue }
      // An id that begins so is worth no more than a word of a name.
      if spelling == id { rank = max(2, rank) }
      guard rank < found[id]?.rank ?? .max else { continue }
      let count = table.index(of: id).map { counts[$0] }
      guard count != nil || isFormerUnit(id) else { continue }
      found[id] = Found(id: id, rank: rank, spelling: spelling, count: count ?? 0)
    }
    for id in found.keys where table.index(of: id) == nil {
      found[id]?.count = self.count(of: FieldTerm(facet.field, values: [FieldValue(id)]))
    }
    let shown = found.values.filter { $0.count > 0 || table.index(of: $0.id) != nil }
    let candidates = sorted(Array(shown)).map { found in
      let name = name(of: found.id, facet)
      let isOther = found.rank < NameRank.of(beginning, in: name) ?? .max
      return Candidate(
        text: text(of: found.id, name, facet, field), name: name,
        note: isOther ? found.spelling : "",
        count: field == facet.field
          ? found.count : count(of: FieldTerm(field, values: [FieldValue(found.id)])))
    }
    return Offer(candidates: candidates, total: shown.count)
  }

  private func sorted(_ found: [Found]) -> [Found] {
    found.sorted { left, right in
      (left.count == 0 ? 1 : 0, left.rank, right.count, left.id)
        < (right.count == 0 ? 1 : 0, right.rank, left.count, right.id)
    }.prefix(Completion.most).map { $0 }
  }

  private func spellings(of facet: Facet, _ beginning: String) -> [(id: String, spelling: String)] {
    if Folding.key(of: beginning).isEmpty || !Self.isNamed(facet) {
      return catalog.table(facet).values.flatMap { value in
        (value.name.all + [value.id]).map { (value.id, $0) }
      }
    }
    return catalog.names.spellings(containing: beginning).compactMap { spelling, entity in
      EntityID.of(entity, for: facet, in: catalog.vocabulary).map { ($0, spelling) }
    }
  }

  /// True for a facet whose values are things with names, and not words or numbers.
  private static func isNamed(_ facet: Facet) -> Bool {
    switch facet {
    case .province, .prefecture, .place, .sector, .kind, .party, .person, .signer: true
    default: false
    }
  }

  /// True for a unit that was merged into one of another name.
  private func isFormerUnit(_ id: String) -> Bool {
    let gazetteer = catalog.vocabulary.gazetteer
    guard let unit = gazetteer.unit(id: id) else { return false }
    let present = gazetteer.presentUnit(of: unit)
    return present != unit && gazetteer.units[present].name != gazetteer.units[unit].name
  }

  private func name(of id: String, _ facet: Facet) -> String {
    let vocabulary = catalog.vocabulary
    let name: LocalizedText
    if facet == .sector, let sector = vocabulary.sector(id: id) {
      name = vocabulary.sectors[sector].shortName
    } else if let index = catalog.table(facet).index(of: id) {
      name = catalog.table(facet).values[index].name
    } else if let unit = vocabulary.gazetteer.unit(id: id) {
      name = vocabulary.gazetteer.units[unit].name
    } else {
      name = LocalizedText()
    }
    return name.text(in: language) ?? id
  }

  /// The name as a query writes it where it means the value alone, else the id.
  private func text(
    of id: String, _ name: String, _ facet: Facet, _ field: QueryField
  ) -> String {
    if facet == .pair { return pairText(of: id) }
    let isAlone = !Self.isNamed(facet) || meanings(of: name, facet) == [id]
    return Self.written(field, FieldValue(isAlone || id == name ? name : id))
  }

  /// The ids of what a name means; a city stands for nothing of its own beside its unit of the same
  /// name, nor a former unit beside today's.
  private func meanings(of name: String, _ facet: Facet) -> Set<String> {
    let ids = catalog.names.entities(named: name).compactMap {
      EntityID.of($0, for: facet, in: catalog.vocabulary)
    }
    let alone = ids.filter { id in
      !ids.contains { id != $0 && (id.hasPrefix($0 + "/") || id.hasPrefix($0 + "@")) }
    }
    return Set(alone)
  }

  private func pairText(of id: String) -> String {
    let sides = id.split(separator: "~").map { side in
      let unit = catalog.vocabulary.gazetteer.unit(id: String(side))
      return unit.flatMap { catalog.vocabulary.gazetteer.units[$0].name.text(in: language) }
        ?? String(side)
    }
    return Self.written(.pair, FieldValue(sides.first ?? id, other: sides.last))
  }

  // MARK: Years and closed lists

  /// Years behind the last sign of a range, the latest first.
  private func years(_ beginning: String) -> Offer {
    let signs: Set<Character> = [".", "<", ">", "="]
    let sign = beginning.lastIndex(where: signs.contains)
    let before = sign.map { String(beginning[...$0]) } ?? ""
    let digits = Folding.folded(String(beginning.dropFirst(before.count)))
    guard before.last != "." || before.hasSuffix("..") else { return Offer() }
    let counts = catalog.counts(.year, of: found)
    let years = zip(catalog.table(.year).values, counts).filter { value, _ in
      value.id.hasPrefix(digits) && value.id != digits
    }
    let latest = years.sorted {
      ($0.1 == 0 ? 1 : 0, $1.0.id) < ($1.1 == 0 ? 1 : 0, $0.0.id)
    }
    guard !before.isEmpty else {
      let candidates = latest.prefix(Completion.most).map { value, count in
        Candidate(text: value.id, name: value.id, note: "", count: count)
      }
      return Offer(candidates: candidates, total: latest.count)
    }
    // A range has the number of all that it holds, and must end after it begins.
    let ranges = latest.map { before + $0.0.id }.filter { DateRange($0) != nil }
    let candidates = ranges.prefix(Completion.most).map { text in
      let count = count(of: FieldTerm(.date, values: [FieldValue(text)]))
      return Candidate(text: text, name: text, note: "", count: count)
    }
    return Offer(candidates: candidates, total: ranges.count)
  }

  private func words(of field: QueryField, _ beginning: String) -> Offer {
    let ranked = ClosedWord.all(of: field, in: language).enumerated().compactMap { index, word in
      word.spellings.compactMap { NameRank.of(beginning, in: $0) }.min()
        .map { (rank: max(1, $0), index: index, word: word) }
    }
    let words = ranked.sorted { ($0.rank, $0.index) < ($1.rank, $1.index) }
      .prefix(Completion.most).map(\.word)
    let counts =
      field == .memo && list == .events
      ? catalog.memorandumCounts(words.map(\.value), of: found.rows)
      : words.map { count(of: FieldTerm(field, values: [FieldValue($0.value)])) }
    let candidates = zip(words, counts).map { word, count in
      Candidate(
        text: Self.written(field, FieldValue(word.value)), name: word.value,
        note: word.meaning == word.value ? "" : word.meaning, count: count)
    }
    return Offer(candidates: candidates, total: ranked.count)
  }

  // MARK: Counting and writing

  private var found: FoundRows {
    (try? catalog.found(base, of: list, today: today))
      ?? (try? catalog.found(.everything, of: list, today: today))
      ?? FoundRows(events: [], today: today)
  }

  private func count(of term: FieldTerm) -> Int {
    let query = Query.all(of: base.conjuncts + [.field(term)])
    let rows = try? catalog.rows(for: query, of: list, today: today)
    return (rows ?? (try? catalog.rows(for: .field(term), of: list, today: today)))?.count ?? 0
  }

  /// A value with the quotes that it needs.
  private static func written(_ field: QueryField, _ value: FieldValue) -> String {
    String(FieldTerm(field, values: [value]).description.dropFirst(field.rawValue.count + 1))
  }
}
