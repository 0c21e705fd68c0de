import Cooperation

/// Makes the JSON of an event of the cells of a row.
struct CellParser {
  /// The event as the collection has it.
  private let base: Event?
  private let record: JSONValue

  init(base: Event?) {
    self.base = base
    record = base.map { JSONValue($0) } ?? .null
  }

  /// The event with what the cells say.
  func record(_ cells: [ExportColumn: String]) -> JSONValue {
    var values: [String: JSONValue] = [:]
    for (column, text) in cells where !isUnchanged(column, text) {
      switch column {
      case .id, .kind, .date, .status, .confidence:
        values[column.rawValue] = text.isEmpty ? .null : .string(text)
      case .places, .localities, .sectors, .parties, .memoranda, .follows:
        values[column.rawValue] = .texts(Self.items(text))
      case .delegations: values[column.rawValue] = .array(delegations(text))
      case .commitments:
        values[column.rawValue] = .array(Self.items(text).map(commitment))
      case .sources: values[column.rawValue] = .array(Self.items(text).map(source))
      default: break
      }
    }
    values["title"] = localized("title", cells)
    values["summary"] = localized("summary", cells)
    return .object(
      Event.shape.fields.map(\.name).map { key in
        JSONValue.Member(key: key, value: values[key] ?? record[key])
      })
  }

  /// True when the cell says what the collection says.
  private func isUnchanged(_ column: ExportColumn, _ text: String) -> Bool {
    guard let own = base.flatMap(column.recordCell) else { return false }
    return own.plainText.utf8.elementsEqual(text.utf8)
  }

  private func localized(_ key: String, _ cells: [ExportColumn: String]) -> JSONValue {
    .object(
      Language.allCases.map { language in
        let text = ExportColumn(rawValue: "\(key)_\(language.rawValue)").flatMap { cells[$0] }
        let before = record[key][language.rawValue]
        return JSONValue.Member(
          key: language.rawValue, value: text.map { $0.isEmpty ? .null : .string($0) } ?? before)
      })
  }

  /// The items of a list; an empty cell has none.
  private static func items(_ text: String) -> [String] {
    guard !text.isEmpty else { return [] }
    return text.unicodeScalars.split(separator: ";", omittingEmptySubsequences: false)
      .map { String($0) }
  }

  // MARK: Parts that a cell abridges

  private func commitment(_ id: String) -> JSONValue {
    record["commitments"].elements.first { Self.isSame($0["id"], id) }
      ?? .object(["id": .string(id), "text": .object(["en": .string(id)])])
  }

  private func source(_ text: String) -> JSONValue {
    let known = record["sources"].elements.first { source in
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
      let party = String(scalars[..<(stroke ?? scalars.endIndex)])
      guard let stroke else {
        groups.append((party, []))
        continue
      }
      let person = String(scalars[scalars.index(after: stroke)...])
      if let last = groups.last, !last.members.isEmpty, last.party.utf8.elementsEqual(party.utf8) {
        groups[groups.count - 1].members.append(person)
      } else {
        groups.append((party, [person]))
      }
    }
    return groups.map { group in
      let known =
        record["delegations"].elements.first { Self.isSame($0["party"], group.party) } ?? .null
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
