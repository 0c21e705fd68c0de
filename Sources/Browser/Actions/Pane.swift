package import Cooperation
import Words

/// A part of the screen that takes the keys when it is focused.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
  case timeline = 1
  case detail, places, parties, sectors, kinds, years, people

  /// The facets whose values the pane lists; none for the timeline and the detail.
  package var facets: [Facet] {
    switch self {
    case .timeline, .detail: []
    case .places: [.province, .prefecture]
    case .parties: [.party]
    case .sectors: [.sector]
    case .kinds: [.kind]
    case .years: [.year]
    case .people: [.person]
    }
  }

  /// The panes that list values of facets.
  package static let facetPanes: [Pane] = [
    .places, .parties, .sectors, .kinds, .years, .people,
  ]

  /// What the pane is called.
  var title: Phrase {
    switch self {
    case .timeline: .timeline
    case .detail: .detail
    case .places: .places
    case .parties: .parties
    case .sectors: .sectors
    case .kinds: .kinds
    case .years: .years
    case .people: .people
    }
  }
}
