import Cooperation
import Words

/// The bodies of a catalog by country and kind, and how many rows each group has.
struct PartyGroups {
  /// One group.
  struct Group {
    let index: Int
    let country: String
    let kind: PartyKind
    let matching: Int
    let total: Int
  }

  /// The countries in the order of the pane; the last stands for all others.
  static let countries: [(country: String, title: Phrase)] = [
    ("VN", .vietnam), ("JP", .japan), ("", .otherCountries),
  ]

  let all: [Group]
  private let groups: [String: Int]

  init(_ session: Session) {
    let catalog = session.catalog
    let vocabulary = catalog.vocabulary
    let kinds = PartyKind.allCases
    var groups: [String: Int] = [:]
    let byValue = catalog.table(.party).values.map { value -> Int in
      let id = value.id
      let party = vocabulary.party(id: id).map { vocabulary.parties[$0] }
      let country = Self.countries.firstIndex { $0.country == party?.country } ?? 2
      let kind = party.flatMap { kinds.firstIndex(of: $0.kind) } ?? 0
      let index = country * kinds.count + kind
      groups[id] = index
      return index
    }
    let count = Self.countries.count * kinds.count
    let matching = catalog.groupCounts(
      .party, of: Self.found(session), groups: byValue, groupCount: count)
    let all = try? catalog.found(.everything, of: session.list, today: session.today)
    let total =
      all.map { catalog.groupCounts(.party, of: $0, groups: byValue, groupCount: count) }
      ?? matching
    self.groups = groups
    self.all = (0..<count).map { index in
      Group(
        index: index, country: Self.countries[index / kinds.count].country,
        kind: kinds[index % kinds.count], matching: matching[index], total: total[index])
    }
  }

  /// The group of a body.
  func group(of party: String) -> Int { groups[party] ?? 0 }

  /// What the filters find, leaving the selection of bodies out.
  private static func found(_ session: Session) -> FoundRows {
    let others = session.query.conjuncts.filter { term in
      switch term {
      case .field(let term), .not(.field(let term)): term.field != .party
      default: true
      }
    }
    let asked = try? session.savedQueries.asked(.all(of: others))
    let found = asked.flatMap {
      try? session.catalog.found($0, of: session.list, today: session.today)
    }
    return found ?? FoundRows(events: [], today: session.today)
  }
}
