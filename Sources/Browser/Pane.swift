package import Cooperation

/// A part of the screen that takes the keys when it is focused.
package enum Pane: Int, CaseIterable, Hashable, Sendable {
  case timeline = 1
  case detail, places, parties, sectors

  /// The facets whose values the pane lists; none for the timeline and the detail.
  package var facets: [Facet] {
    switch self {
    case .timeline, .detail: []
    case .places: [.province, .prefecture]
    case .parties: [.party]
    case .sectors: [.sector]
    }
  }

  /// The panes that list values of facets.
  package static let facetPanes: [Pane] = [.places, .parties, .sectors]

  /// What the pane is called.
  var title: Phrase {
    switch self {
    case .timeline: .timeline
    case .detail: .detail
    case .places: .places
    case .parties: .parties
    case .sectors: .sectors
    }
  }
}
