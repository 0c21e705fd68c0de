import Cooperation
import Words

/// The bodies of a catalog by country and kind, and how many events each group takes part in.
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
    let kinds = PartyKind.allCases
    var groups: [String: Int] = [:]
    let byValue = catalog.table(.party).values.map { value -> Int in
      let party = catalog.vocabulary.party(id: value.id).map { catalog.vocabulary.parties[$0] }
      let country = Self.countries.firstIndex { $0.country == party?.country } ?? 2
      let kind = party.flatMap { kinds.firstIndex(of: $0.kind) } ?? 0
      let index = country * kinds.count + kind
      groups[value.id] = index
      return index
    }
    let count = Self.countries.count * kinds.count
    let matching = catalog.groupCounts(
      .party, of: Self.rows(session), groups: byValue, groupCount: count)
    let total = catalog.groupCounts(
      .party, of: Array(0..<catalog.count), groups: byValue, groupCount: count)
    self.groups = groups
    all = (0..<count).map { index in
      Group(
        index: index, country: Self.countries[index / kinds.count].country,
        kind: kinds[index % kinds.count], matching: matching[index], total: total[index])
    }
  }

  /// The group of a body.
  func group(of party: String) -> Int { groups[party] ?? 0 }

  /// The rows in view, leaving the selection of bodies out.
  private static func rows(_ session: Session) -> [Int] {
    let others = session.query.conjuncts.filter { term in
      switch term {
      case .field(let term), .not(.field(let term)): term.field != .party
      default: true
      }
    }
    guard others.count < session.query.conjuncts.count else { return session.survey.rows }
    let asked = try? session.savedQueries.asked(.all(of: others))
    return asked.flatMap { try? session.catalog.rows(for: $0, today: session.today) } ?? []
  }
}
