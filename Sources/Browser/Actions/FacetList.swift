import Cells
import Cooperation
import Words

/// A pane that lists values of facets with their counts: all that there is to say of it.
///
/// A further one is a value in `all` here; its action, its keys, its place on the screen and what it
/// counts come of that.
package struct FacetList: Sendable {
  /// How its lines stand.
  enum Arrangement: Sendable {
    /// One below another.
    case flat
    /// The values of each facet below its name.
    case headed
    /// Narrower values below wider ones.
    case nested
    /// By country, with cities and former units below units.
    case places
    /// By country and kind of body.
    case bodies
  }

  /// The order of its values.
  package enum Order: Hashable, Sendable {
    case count, name
  }

  /// What it shows while some list is in hand.
  struct Content: Sendable {
    let title: Phrase
    let facets: [Facet]
    let arrangement: Arrangement
    /// Until it is changed.
    let order: Order
    /// True where names run backwards, as years do.
    let isDescending: Bool

    init(
      _ title: Phrase, _ facets: [Facet], _ arrangement: Arrangement = .flat,
      by order: Order = .count, isDescending: Bool = false
    ) {
      self.title = title
      self.facets = facets
      self.arrangement = arrangement
      self.order = order
      self.isDescending = isDescending
    }

    /// The years of a date, the latest first.
    static func years(_ title: Phrase, _ facet: Facet) -> Content {
      Content(title, [facet], by: .name, isDescending: true)
    }
  }

  /// The digit that is its key, and its number in saved views.
  let number: Int
  /// The end of the name of the action that goes to it.
  let name: String
  private let contents: [RowKind: Content]

  private init(_ number: Int, _ name: String, _ contents: [RowKind: Content]) {
    self.number = number
    self.name = name
    self.contents = contents
  }

  /// A pane that is the same for all lists.
  private init(_ number: Int, _ name: String, _ content: Content) {
    self.init(
      number, name, Dictionary(uniqueKeysWithValues: RowKind.allCases.map { ($0, content) }))
  }

  static let places = FacetList(
    3, "places", Content(.places, [.province, .prefecture], .places))
  static let parties = FacetList(
    4, "parties",
    [
      .events: Content(.parties, [.party], .bodies),
      .documents: Content(.signatories, [.party], .bodies),
      .promises: Content(.promiseSides, [.party], .bodies),
      .people: Content(.parties, [.party], .bodies),
    ])
  static let sectors = FacetList(5, "sectors", Content(.sectors, [.sector], .nested))

  /// All of them; on a wide screen the first two have places of their own, and the others share one.
  static let all = [
    places, parties, sectors,
    FacetList(
      6, "kinds",
      [
        .events: Content(.kinds, [.kind]),
        .documents: Content(.kindsAndValidity, [.document, .validity], .headed),
        .promises: Content(.standings, [.standing]),
        .people: Content(.countries, [.country]),
      ]),
    FacetList(
      7, "years",
      [
        .events: .years(.years, .year), .documents: .years(.yearsSigned, .year),
        .promises: .years(.yearsDue, .due), .people: .years(.yearsMet, .met),
      ]),
    FacetList(
      8, "people",
      [
        .events: Content(.people, [.person]), .documents: Content(.signersPane, [.signer]),
        .people: Content(.offices, [.post]),
      ]),
    FacetList(9, "pairs", Content(.closestPairs, [.pair])),
  ]

  /// The facets that the panes of a list count.
  static func facets(of list: RowKind) -> [Facet] {
    all.flatMap { $0.content(of: list)?.facets ?? [] }
  }

  /// What it shows while a list is in hand; nil where it has nothing of it.
  func content(of list: RowKind) -> Content? { contents[list] }

  /// What it is called while a list is in hand, else among events.
  func title(of list: RowKind) -> Phrase {
    (contents[list] ?? contents[.events])?.title ?? .kinds
  }

  /// What goes to it.
  var row: ActionRow {
    ActionRow(
      "focus-\(name)", .panes, .focusPane(.facets(self)), [.character(Character("\(number)"))],
      title(of: .events))
  }
}

extension FacetList: Hashable {
  package static func == (left: FacetList, right: FacetList) -> Bool {
    left.number == right.number
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
