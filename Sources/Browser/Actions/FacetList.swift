import Cells
package import Cooperation
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

  /// The digit that is its key, and its number in saved views.
  let number: Int
  /// The end of the name of the action that goes to it.
  let name: String
  let title: Phrase
  package let facets: [Facet]
  let arrangement: Arrangement
  /// Until it is changed.
  let order: Order
  /// True where names run backwards, as years do.
  let isDescending: Bool

  private init(
    _ number: Int, _ name: String, _ title: Phrase, _ facets: [Facet],
    _ arrangement: Arrangement = .flat, by order: Order = .count, isDescending: Bool = false
  ) {
    self.number = number
    self.name = name
    self.title = title
    self.facets = facets
    self.arrangement = arrangement
    self.order = order
    self.isDescending = isDescending
  }

  static let places = FacetList(3, "places", .places, [.province, .prefecture], .places)
  static let parties = FacetList(4, "parties", .parties, [.party], .bodies)
  static let sectors = FacetList(5, "sectors", .sectors, [.sector], .nested)

  /// All of them; on a wide screen the first two have places of their own, and the others share one.
  static let all = [
    places, parties, sectors,
    FacetList(6, "kinds", .kinds, [.kind]),
    FacetList(7, "years", .years, [.year], by: .name, isDescending: true),
    FacetList(8, "people", .people, [.person]),
  ]

  /// What goes to it.
  var row: ActionRow {
    ActionRow(
      "focus-\(name)", .panes, .focusPane(.facets(self)), [.character(Character("\(number)"))],
      title)
  }
}

extension FacetList: Hashable {
  package static func == (left: FacetList, right: FacetList) -> Bool {
    left.number == right.number
  }

  package func hash(into hasher: inout Hasher) { hasher.combine(number) }
}
