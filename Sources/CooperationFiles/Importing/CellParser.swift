import Cooperation

/// Makes the JSON of an event of the cells of a row.
struct CellParser {
  /// The event as the collection has it, united with its stops as the table shows it.
  private let base: Event?
  private let stops: [Event]
  /// The event as its own record tells it.
  private let record: JSONValue
  /// What the table shows of it, as JSON.
  private let shown: JSONValue

  init(base: Event?, stops: [Event]) {
    self.base = base?.united(with: stops)
    self.stops = stops
    record = base.map { JSONValue($0) } ?? .null
    shown = self.base.map { JSONValue($0) } ?? .null
  }

  /// The event with what the cells say.
  func record(_ cells: [ExportColumn: String]) -> JSONValue {
    var values: [String: JSONValue] = [:]
    for (column, text) in cells where !isUnchanged(column, text) {
      switch column {
      case .id, .kind, .date, .status, .confidence:
        values[column.rawValue] = Self.word(text)
      case .places, .localities, .sectors, .parties, .memoranda, .follows:
        values[column.rawValue] = .texts(own(Self.items(text), column))
      case .partOf, .changed, .revision, .origin:
        values[column.rawValue] = Self.word(text)
      case .acknowledged: values[column.rawValue] = .texts(Self.items(text))
      case .series: values[column.rawValue] = Self.series(text)
      case .participants: values[column.rawValue] = .array(Self.items(text).map(participants))
      case .delegations: values[column.rawValue] = .array(delegations(text).filter(isOwn))
      case .commitments:
        values[column.rawValue] = .array(Self.items(text).map(commitment).filter(isOwn))
      case .sources:
        values[column.rawValue] = .array(Self.items(text).map(source).filter(isOwn))
      default: break
      }
    }
    values["title"] = localized("title", cells)
    values["summary"] = localized("summary", cells)
    values["note"] = localized("note", cells)
    return .object(
      Event.shape.fields.map(\.name).map { key in
        JSONValue.Member(key: key, value: values[key] ?? record[key])
      })
  }

  /// True when the cell says what the collection says.
  private func isUnchanged(_ column: ExportColumn, _ text: String) -> Bool {
    guard let own = base.flatMap({ column.recordCell($0, stops: { stops }) }) else { return false }
    return own.plainText.utf8.elementsEqual(text.utf8)
  }

  private func localized(_ key: String, _ cells: [ExportColumn: String]) -> JSONValue {
    .object(
      Language.allCases.map { language in
        let text = ExportColumn(rawValue: "\(key)_\(language.rawValue)").flatMap { cells[$0] }
          .map(Self.prose)
        let before = record[key][language.rawValue]
        return JSONValue.Member(
          key: language.rawValue, value: text.map { $0.isEmpty ? .null : .string($0) } ?? before)
      })
  }

  /// A text for people without blanks at its ends, unless they stand before what a spreadsheet would
  /// run: that was guarded as it is, and comes back so.
  private static func prose(_ text: String) -> String {
    CSVRow.isRisky(text) ? text : SignName.trimmed(text)
  }

  /// A code or word without blanks at its ends; null for nothing.
  private static func word(_ text: String) -> JSONValue {
    let word = SignName.trimmed(text)
    return word.isEmpty ? .null : .string(word)
  }

  /// The items of a list, without blanks at their ends; an empty cell has none.
  private static func items(_ text: String) -> [String] {
    guard !SignName.trimmed(text).isEmpty else { return [] }
    return text.unicodeScalars.split(separator: ";", omittingEmptySubsequences: false)
      .map { SignName.trimmed(String($0)) }
  }

  /// The items of a list without those that the stops alone have.
  private func own(_ items: [String], _ column: ExportColumn) -> [String] {
    let known = record[column.rawValue].elements.compactMap(\.text)
    let ofStops = Set(
      stops.flatMap { JSONValue($0)[column.rawValue].elements.compactMap(\.text) })
    return items.filter { known.contains($0) || !ofStops.contains($0) }
  }

  /// True unless a part is one that the stops alone have.
  private func isOwn(_ part: JSONValue) -> Bool {
    ["delegations", "commitments", "sources"].allSatisfy { key in
      record[key].elements.contains(part)
        || !stops.contains { JSONValue($0)[key].elements.contains(part) }
    }
  }

  // MARK: Parts that a cell abridges

  /// A series of a text such as `da-nang-vietnam-japan-festival/10`.
  private static func series(_ text: String) -> JSONValue {
    let text = SignName.trimmed(text)
    guard !text.isEmpty else { return .null }
    let parts = text.split(separator: "/", maxSplits: 1).map(String.init)
    return .object(["id": .string(parts[0]), "edition": .text(parts.count > 1 ? parts[1] : nil)])
  }

  /// Participants of a number such as `>=300`; those that the collection counts so keep what they are.
  private func participants(_ text: String) -> JSONValue {
    let known = base?.participants.first { ExportColumn.number($0) == text }
    if let known { return JSONValue(known) }
    let precision =
      Participants.Precision.allCases.first { !$0.sign.isEmpty && text.hasPrefix($0.sign) }
      ?? .exact
    return .object([
      "count": .string(String(text.dropFirst(precision.sign.count))),
      "precision": .string(precision.rawValue),
    ])
  }

  private func commitment(_ id: String) -> JSONValue {
    shown["commitments"].elements.first { Self.isSame($0["id"], id) }
      ?? .object(["id": .string(id), "text": .object(["en": .string(id)])])
  }

  private func source(_ text: String) -> JSONValue {
    let known = shown["sources"].elements.first { source in
      Self.isSame(source["url"] == .null ? source["publisher"] : source["url"], text)
    }
    let isAddress = text.hasPrefix("https://") || text.hasPrefix("http://")
    return known ?? .object([isAddress ? "url" : "publisher": .string(text)])
  }

  /// Delegations of items such as `da-nang-peoples-committee/le-quang-nam`: neighbours of one body are
  /// one delegation.
  private func delegations(_ text: String) -> [JSONValue] {
    var groups: [(party: String, members: [String])] = []
    for item in Self.items(text) {
      let scalars = item.unicodeScalars
      let stroke = scalars.firstIndex(of: "/")
      let party = SignName.trimmed(String(scalars[..<(stroke ?? scalars.endIndex)]))
      guard let stroke else {
        groups.append((party, []))
        continue
      }
      let person = SignName.trimmed(String(scalars[scalars.index(after: stroke)...]))
      if let last = groups.last, !last.members.isEmpty, last.party.utf8.elementsEqual(party.utf8) {
        groups[groups.count - 1].members.append(person)
      } else {
        groups.append((party, [person]))
      }
    }
    return groups.map { group in
      let known =
        shown["delegations"].elements.first { Self.isSame($0["party"], group.party) } ?? .null
      let members = group.members.map { person in
        known["members"].elements.first { Self.isSame($0["person"], person) }
          ?? .object(["person": .string(person)])
      }
      return .object([
        "party": .string(group.party), "role": known["role"], "members": .array(members),
      ])
    }
  }

  private static func isSame(_ value: JSONValue, _ text: String) -> Bool {
    value.text.map { $0.utf8.elementsEqual(text.utf8) } ?? false
  }
}
