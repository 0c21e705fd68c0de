import Cooperation
import Yams

extension MappingReader {
  /// What each sort of value may have besides its condition.
  private static let options: KeyValuePairs<String, [String]> = [
    "text": [], "words": ["are", "otherwise"], "place": ["within", "on"], "party": [],
    "person": [], "number": ["times"], "date": ["order", "only"],
  ]

  /// A value of a name.
  mutating func value(_ node: Node, _ name: String) -> MappedValue? {
    let sorts = Self.options.map(\.key)
    let given = sorts.filter { node.mapping?[Node($0)] != nil }
    guard given.count == 1, let sort = given.first else {
      reader.report(
        "the value '\(name)' is \(given.isEmpty ? "made of nothing known" : given.joined(separator: " and ")), "
          + "expected one of \(sorts.joined(separator: ", "))", rule: "map", at: node)
      return nil
    }
    let options = Self.options.first { $0.key == sort }?.value ?? []
    guard let fields = reader.fields(node, "value '\(name)'", known: ["when", sort] + options),
      let own = fields.values[sort], let origin = origin(sort, own, fields.values)
    else { return nil }
    return MappedValue(
      condition: fields.values["when"].map { condition($0) } ?? .always,
      origin: origin, location: reader.location(node))
  }

  private mutating func origin(
    _ sort: String, _ node: Node, _ options: [String: Node]
  ) -> MappedValue.Origin? {
    switch sort {
    case "text": return template(node, "text", below: values.count).map { .text($0) }
    case "words":
      guard let column = name(node, "words") else { return nil }
      return .words(
        of: column, words(options["are"], at: node),
        otherwise: options["otherwise"].flatMap { word($0) })
    case "number":
      let times = options["times"].flatMap {
        reader.number($0, Field(1, "times", .number(from: 1), ""))
      }
      return name(node, "number").map { .number(of: $0, times: times ?? 1) }
    case "date":
      let order: DateOrder? = options["order"].flatMap { choice($0, "order") }
      let finest: DatePrecision? = options["only"].flatMap { choice($0, "only") }
      return name(node, "date").map { .date(of: $0, order: order, finest: finest) }
    default:
      let columns = (node.sequence.map(Array.init) ?? [node]).compactMap { name($0, sort) }
      guard !columns.isEmpty else { return nil }
      switch sort {
      case "party": return .party(of: columns)
      case "person": return .person(of: columns)
      default:
        return .place(
          of: columns, within: options["within"].flatMap { name($0, "within") },
          on: options["on"].flatMap { name($0, "on") })
      }
    }
  }

  private mutating func words(_ node: Node?, at place: Node) -> [String: LocalizedWord] {
    guard let mapping = node?.mapping, !mapping.isEmpty else {
      reader.report(
        "the words have no 'are', expected what each word of the column stands for; write "
          + "are: {sister: tie}", rule: "map", at: node ?? place)
      return [:]
    }
    var words: [String: LocalizedWord] = [:]
    for (key, value) in mapping { words[key.scalar?.string ?? ""] = word(value) }
    return words
  }

  private mutating func word(_ node: Node) -> LocalizedWord? {
    guard node.mapping != nil else {
      return reader.text(node, "word").map { LocalizedWord(plain: $0, languages: [:]) }
    }
    let text = reader.localized(node, "word")
    let texts = Language.allCases.compactMap { language in
      text[language].map { (language.rawValue, $0) }
    }
    return LocalizedWord(plain: nil, languages: Dictionary(uniqueKeysWithValues: texts))
  }

  private mutating func choice<Choice: RawRepresentable & CaseIterable>(
    _ node: Node, _ what: String
  ) -> Choice? where Choice.RawValue == String {
    let text = reader.text(node, what) ?? ""
    if let choice = Choice(rawValue: text) { return choice }
    reader.report(
      "unknown \(what) '\(text)', expected \(Choice.allCases.map(\.rawValue).joined(separator: " or "))",
      rule: "unknown-word", at: node)
    return nil
  }
}
