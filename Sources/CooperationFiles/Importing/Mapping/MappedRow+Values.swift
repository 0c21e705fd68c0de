import Cooperation

extension MappedRow {
  /// Makes a value, which may name those above it.
  mutating func make(_ value: TableMapping.NamedValue, at index: Int) -> Outcome {
    for alternative in value.alternatives where holds(alternative.condition, below: index) {
      return make(alternative, at: index)
    }
    return .missing
  }

  private mutating func make(_ value: MappedValue, at index: Int) -> Outcome {
    switch value.origin {
    case .text(let template):
      let filled = fill(template, below: index)
      guard !filled.isFailed else { return .failed }
      guard let text = filled.text, !text.isEmpty else { return .missing }
      return .value(RowValue(text: text, location: filled.location ?? start))
    case .words(let name, let words, let otherwise):
      let place = value.location
      return resolved(name, index) { row, value in
        row.word(value, name, words, otherwise, of: place)
      }
    case .number(let name, let times):
      return resolved(name, index) { row, value in row.number(value, name, times) }
    case .date(let name, let order, let finest):
      return resolved(name, index) { row, value in row.date(value, name, order, finest) }
    case .place(let names, let within, let on):
      return place(names, within: within, on: on, at: index)
    case .party(let names):
      return first(names, at: index, "party", .party) { row, text in row.lookup.parties(text) }
    case .person(let names):
      return first(names, at: index, "person", .person) { row, text in row.lookup.people(text) }
    }
  }

  /// Makes something of what a name has, where it has anything.
  private mutating func resolved(
    _ name: String, _ index: Int, _ make: (inout MappedRow, RowValue) -> Outcome
  ) -> Outcome {
    let outcome = resolve(name, below: index)
    guard case .value(let value) = outcome else { return outcome }
    return make(&self, value)
  }

  // MARK: Words, numbers, dates

  private mutating func word(
    _ value: RowValue, _ name: String, _ words: [String: LocalizedWord],
    _ otherwise: LocalizedWord?, of place: SourceLocation
  ) -> Outcome {
    let text = value.text ?? ""
    guard let word = words[text] ?? otherwise else {
      let known = words.keys.sorted()
      let nearest = NearestName.find(text, among: known).map { "; did you mean '\($0)'?" } ?? ""
      return report(
        "\(name) '\(text)' is none of the words at \(place.file):\(place.line), expected one of "
          + "\(known.joined(separator: ", ")); add it there, or 'otherwise'\(nearest)",
        rule: "map", at: value.location)
    }
    var made = RowValue(text: word.plain, location: value.location)
    for (code, text) in word.languages {
      if let language = Language(rawValue: code) { made.names[language] = text }
    }
    return .value(made)
  }

  private mutating func number(_ value: RowValue, _ name: String, _ times: Int) -> Outcome {
    let text = value.text ?? ""
    switch CellNumber.read(text, times: times) {
    case .number(let number):
      return .value(RowValue(text: String(number), location: value.location))
    case .ambiguous(let whole, let decimal):
      return report(
        "\(name) '\(text)' can be read as \(whole) or as \(decimal), expected digits with one reading; "
          + "write \(whole) or \(decimal)0", rule: "number", at: value.location)
    case .none:
      let size = times == 1 ? "a whole number" : "a number that is whole \(times) times"
      return report(
        "\(name) '\(text)' is not \(size), expected digits such as 17918 or 17,918", rule: "number",
        at: value.location)
    }
  }

  private mutating func date(
    _ value: RowValue, _ name: String, _ order: DateOrder?, _ finest: DatePrecision?
  ) -> Outcome {
    let text = value.text ?? ""
    let readings = DateAdvice.readings(of: text)
    guard let first = readings.first, let last = readings.last else {
      return report(
        "\(name) '\(text)' is not a date, expected EDTF such as 2024, 2024-11, 2024-11-11, or a day "
          + "such as 25/12/2024", rule: "date", at: value.location)
    }
    guard readings.count == 1 || order != nil else {
      return report(
        "\(name) '\(text)' can be \(first) or \(last); write one of them, or say in the mapping "
          + "'order: day-first' or 'order: month-first'", rule: "date", at: value.location)
    }
    let read = order == .monthFirst ? last : first
    return .value(
      RowValue(text: finest.map { $0.cut(read) } ?? read, location: value.location))
  }

  // MARK: Names

  private mutating func place(
    _ names: [String], within: String?, on: String?, at index: Int
  ) -> Outcome {
    var unit: String?
    if let within {
      guard case .value(let value) = resolve(within, below: index) else {
        return first(names, at: index, "place", .place) { _, _ in [] }
      }
      let found = lookup.places(value.text ?? "", within: nil, on: nil)
      unit = found.first?.reference ?? value.text
    }
    var day: EventDate?
    if let on, case .value(let value) = resolve(on, below: index) {
      day = value.text.flatMap { EventDate($0) }
    }
    return first(names, at: index, "place", .place) { row, text in
      row.lookup.places(text, within: unit, on: day)
    }
  }

  /// What the first of the names leads to that leads anywhere.
  private mutating func first(
    _ names: [String], at index: Int, _ what: String, _ target: RecordTarget,
    _ find: (MappedRow, String) -> [ValueLookup.Found]
  ) -> Outcome {
    var lost: (name: String, value: RowValue)?
    for name in names {
      switch resolve(name, below: index) {
      case .failed: return .failed
      case .missing: continue
      case .value(let value):
        let found = find(self, value.text ?? "")
        if found.count == 1 { return .value(RowValue(found[0], at: value.location)) }
        if found.count > 1 {
          let ids = found.map(\.reference).sorted()
          return report(
            "\(name) '\(value.text ?? "")' can be \(ids.joined(separator: " or ")), expected one "
              + "\(what); write which", rule: "map", at: value.location)
        }
        lost = lost ?? (name, value)
      }
    }
    guard let lost else { return .missing }
    let text = lost.value.text ?? ""
    var others: [String] = []
    for name in names {
      if case .value(let value) = resolve(name, below: index) { others += [value.text ?? ""] }
    }
    let lookup = lookup
    let nearest =
      advises ? others.lazy.compactMap { lookup.nearest($0, to: target) }.first : nil
    let also = others.dropFirst().map { ", nor '\($0)'" }.joined()
    return report(
      "no \(what) of the collection has the code or name '\(text)' (\(lost.name))\(also)"
        + (nearest.map { "; did you mean '\($0.name)' (\($0.reference))?" }
          ?? "; add it to the collection that --data names, or correct the cell"),
      rule: "unknown-\(what)", at: lost.value.location)
  }
}

extension RowValue {
  fileprivate init(_ found: ValueLookup.Found, at location: SourceLocation) {
    self.init(
      text: found.reference, names: found.names, slug: found.slug, body: found.body,
      location: location)
  }
}
