package import Cooperation
import Words

/// A part of the screen that takes the keys when it is focused.
package enum Pane: Hashable, Sendable {
  case timeline
  case detail
  /// A list of values of facets.
  case facets(FacetList)

  package static let places = Pane.facets(.places)
  package static let parties = Pane.facets(.parties)
  package static let sectors = Pane.facets(.sectors)

  /// The panes that list values of facets.
  package static let facetPanes = FacetList.all.map(Pane.facets)

  /// Its list of values; nil for the timeline and the detail.
  package var list: FacetList? { if case .facets(let list) = self { list } else { nil } }

  /// The facets whose values the pane lists of some list; none for the timeline and the detail.
  package func facets(of kind: RowKind) -> [Facet] { list?.content(of: kind)?.facets ?? [] }

  /// True for a pane that has something to show of a list.
  func isShown(of kind: RowKind) -> Bool { list.map { $0.content(of: kind) != nil } ?? true }

  /// What the pane is called while a list is in hand.
  func title(of kind: RowKind) -> Phrase {
    switch self {
    case .timeline: RowWords(kind).heading
    case .detail: .detail
    case .facets(let list): list.title(of: kind)
    }
  }
}

extension Pane: CaseIterable {
  /// All panes in the order of their numbers.
  package static var allCases: [Pane] { [.timeline, .detail] + facetPanes }
}

extension Pane: RawRepresentable {
  /// The pane of a number; nil when none has it.
  package init?(rawValue: Int) {
    guard let pane = Pane.allCases.first(where: { $0.rawValue == rawValue }) else { return nil }
    self = pane
  }

  /// The digit that is its key, and its number in saved views.
  package var rawValue: Int {
    switch self {
    case .timeline: 1
    case .detail: 2
    case .facets(let list): list.number
    }
  }
}
