import Cooperation
import TestSupport

/// Random texts of queries over the fixture: every field, names in three languages, codes, words.
enum RandomQueries {
  /// A query of a few terms, with NOT, OR and brackets.
  static func text(_ random: inout SeededGenerator, depth: Int = 2) -> String {
    let count = Int.random(in: 1...3, using: &random)
    let terms = (0..<count).map { _ in
      let sign = ["", "", "", "-", "NOT "].randomElement(using: &random) ?? ""
      let isNested = depth > 0 && Int.random(in: 0..<5, using: &random) == 0
      return sign + (isNested ? "(\(text(&random, depth: depth - 1)))" : term(&random))
    }
    return terms.joined(separator: Int.random(in: 0..<3, using: &random) == 0 ? " OR " : " ")
  }

  /// One term without a sign.
  static func term(_ random: inout SeededGenerator) -> String {
    let isField = Int.random(in: 0..<10, using: &random) < 6
    if isField, let field = QueryField.allCases.randomElement(using: &random) {
      return field == .text ? "text:\(quoted(words(&random)))" : self.field(field, &random)
    }
    switch Int.random(in: 0..<6, using: &random) {
    case 0: return "\"\(words(&random))\""
    case 1: return name(&random).filter { !"()\",:-".contains($0) }
    case 2: return dashed(name(&random).filter { !"()\",:".contains($0) }, &random)
    case 3: return "@\(viewNames.randomElement(using: &random) ?? "a")"
    default: return words(&random)
    }
  }

  /// A term that selects in a facet.
  static func facetTerm(_ random: inout SeededGenerator) -> String {
    let sign = Int.random(in: 0..<4, using: &random) == 0 ? "-" : ""
    return sign + field((Facet.allCases.randomElement(using: &random) ?? .kind).field, &random)
  }

  /// The names of views that queries name.
  static let viewNames = ["a", "b", "lễ-hội"]

  /// Queries saved under names, of which each may name those before it.
  static func views(_ random: inout SeededGenerator) -> [(name: String, text: String)] {
    var views: [(name: String, text: String)] = []
    for name in viewNames {
      let known = Set(views.map(\.name))
      var text = self.text(&random, depth: 1)
      while QueryLexer.tokens(in: text).contains(where: { token in
        token.viewName.map { !known.contains($0) } ?? false
      }) {
        text = self.text(&random, depth: 1)
      }
      views.append((name, text))
    }
    return views
  }

  /// A name with some of its blanks as dashes between blanks, or with dashes before or behind it.
  private static func dashed(_ name: String, _ random: inout SeededGenerator) -> String {
    let dashes = ["-", "–", "‐", "－", "--", "—"]
    var text = ""
    for word in name.split(separator: " ") where !word.hasPrefix("-") {
      let dash = dashes.randomElement(using: &random) ?? "-"
      text += Bool.random(using: &random) ? "\(dash) \(word) " : "\(word) "
    }
    return text.isEmpty ? "-" : String(text.dropLast())
  }

  /// A name in any of its spellings.
  static func name(_ random: inout SeededGenerator) -> String {
    names.randomElement(using: &random)?.randomElement(using: &random) ?? ""
  }

  /// Up to three neighbouring words, or a part of a word, from a title or a summary.
  static func words(_ random: inout SeededGenerator) -> String {
    let text = texts.randomElement(using: &random) ?? ""
    let words = text.split { " ,.()\":;「」、。：（）・'’~".contains($0) }.map(String.init)
      .filter { !["OR", "NOT"].contains($0) && !$0.hasPrefix("-") }
    let start = Int.random(in: 0...max(0, words.count - 1), using: &random)
    let some = words.dropFirst(start).prefix(Int.random(in: 1...3, using: &random))
    let length = Bool.random(using: &random) ? 40 : Int.random(in: 1...6, using: &random)
    let joined = String(some.joined(separator: " ").prefix(length))
    return joined.allSatisfy(\.isWhitespace) ? "carbon" : joined
  }

  private static func field(_ field: QueryField, _ random: inout SeededGenerator) -> String {
    let takesExact = [.province, .prefecture, .place, .sector].contains(field)
    let sign = takesExact && Int.random(in: 0..<4, using: &random) == 0 ? "=" : ""
    let count = Int.random(in: 0..<3, using: &random) == 0 ? 2 : 1
    let values = (0..<count).map { _ in value(field, &random) }
    return "\(field.rawValue):\(sign)\(values.joined(separator: ","))"
  }

  private static func value(_ field: QueryField, _ random: inout SeededGenerator) -> String {
    let records = Fixture.records
    if Int.random(in: 0..<150, using: &random) == 0, !field.takesDates, field != .pair {
      return "zzzz"
    }
    switch field {
    case .province: return place("VN", &random)
    case .prefecture: return place("JP", &random)
    case .place: return place(Bool.random(using: &random) ? "VN" : "JP", &random)
    case .pair:
      let party = records.parties.randomElement(using: &random)?.id ?? ""
      let sides = [place("VN", &random), place("JP", &random), party].shuffled(using: &random)
      return "\(sides[0])~\(sides[1])"
    case .sector:
      let sector = records.sectors.randomElement(using: &random)
      return pick(
        (sector?.name.all ?? []) + (sector?.shortName.all ?? []) + [sector?.id ?? ""], &random)
    case .kind:
      let kind = records.kinds.randomElement(using: &random)
      return pick((kind?.name.all ?? []) + (kind?.shortName.all ?? []) + [kind?.id ?? ""], &random)
    case .party:
      let party = records.parties.randomElement(using: &random)
      return pick((party?.name.all ?? []) + (party?.aliases ?? []) + [party?.id ?? ""], &random)
    case .person:
      let person = records.people.randomElement(using: &random)
      return pick((person?.name.all ?? []) + [person?.id ?? ""], &random)
    case .date, .year: return range(&random)
    case .status:
      let status = EventStatus.allCases.randomElement(using: &random) ?? .held
      return pick(status.name.all + [status.rawValue], &random)
    case .has, .is, .lang: return pick(field.words ?? [], &random)
    case .memo where Int.random(in: 0..<3, using: &random) == 0:
      return Memorandum.Kind.allCases.randomElement(using: &random)?.rawValue ?? "tie"
    case .memo:
      let memorandum = records.memoranda.randomElement(using: &random)
      let kind = Memorandum.Kind.allCases.randomElement(using: &random)
      return pick(
        (kind?.name.all ?? []) + [kind?.rawValue ?? "", memorandum?.id ?? "", words(&random)],
        &random)
    case .source:
      let source = records.events.randomElement(using: &random)?.sources.first
      let texts = [source?.title, source?.publisher, source?.url].compactMap { $0 }
      return quoted(String((texts.randomElement(using: &random) ?? "http").prefix(12)))
    case .id:
      let id = records.events.randomElement(using: &random)?.id ?? ""
      return String(id.prefix(Int.random(in: 1...20, using: &random)))
    case .text: return quoted(words(&random))
    case .signed, .until, .due, .met: return range(&random)
    case .since: return "\(RandomRecords.date(&random).start)"
    case .by, .to: return self.value(.party, &random)
    case .signer: return self.value(.person, &random)
    case .country:
      return ["VN", "JP", "Japan", "\"Nhật Bản\"", "ベトナム"].randomElement(using: &random) ?? "VN"
    case .post:
      let members = records.events.flatMap { $0.delegations.flatMap(\.members) }
      let position = members.randomElement(using: &random)?.position.all ?? []
      return Bool.random(using: &random)
        ? pick(position, &random) : quoted(String((position.first ?? "Mayor").prefix(5)))
    }
  }

  private static func place(_ country: String, _ random: inout SeededGenerator) -> String {
    let units = Fixture.records.units.filter { $0.country == country }
    let cities = Fixture.records.cities.filter { $0.country == country }
    if Int.random(in: 0..<4, using: &random) == 0, let city = cities.randomElement(using: &random) {
      let now = city.unitNow.map { "\($0)/\(city.slug)" } ?? city.id
      return pick(city.name.all + city.aliases + [city.id, now, city.slug], &random)
    }
    let isKnown = Bool.random(using: &random)
    let near = units.filter { !isKnown || used.contains($0.code) }
    guard let unit = near.randomElement(using: &random) else { return "VN-DN" }
    return pick(
      unit.name.all + unit.fullName.all + unit.aliases + [unit.id, unit.code]
        + [unit.code.lowercased()], &random)
  }

  private static func range(_ random: inout SeededGenerator) -> String {
    let (first, second) = (RandomRecords.date(&random).start, RandomRecords.date(&random).start)
    switch Int.random(in: 0..<8, using: &random) {
    case 0: return ">=\(first)"
    case 1: return "<=\(first)"
    case 2: return ">\(first)"
    case 3: return "<\(first)"
    case 4: return "\(first)..\(second)"
    case 5: return "\(first).."
    case 6: return "..\(first)"
    default: return "\(RandomRecords.date(&random))"
    }
  }

  private static func pick(_ spellings: [String], _ random: inout SeededGenerator) -> String {
    quoted(spellings.filter { !$0.isEmpty }.randomElement(using: &random) ?? "zzzz")
  }

  private static func quoted(_ text: String) -> String {
    "\"\(text.filter { !"\"「」“”".contains($0) })\""
  }

  private static let used = Set(
    Fixture.records.events.flatMap { $0.localities + $0.places }.map(\.code))

  private static let names: [[String]] = {
    let records = Fixture.records
    let units = records.units.filter { used.contains($0.code) }
    return [
      units.flatMap { $0.name.all + $0.aliases },
      records.cities.flatMap { $0.name.all + $0.aliases },
      records.parties.flatMap { $0.name.all + $0.aliases },
      records.people.flatMap { $0.name.all + $0.aliases },
    ]
  }()

  private static let texts = Fixture.records.events.flatMap { $0.title.all + $0.summary.all }
}
