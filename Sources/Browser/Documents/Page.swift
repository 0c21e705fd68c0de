package import Cooperation
import Words

/// What the detail shows in place of the focused event, while it has the keys.
package enum Page: Hashable, Sendable {
  /// An instrument, by its id.
  case memorandum(String)
  /// What two localities or bodies have done together.
  case relationship(Counterpart, Counterpart)
  /// Those of the other country with whom a locality or body has something to do.
  case partners(Counterpart)
  /// What comes up in a year from a day on.
  case upcoming(from: CalendarDate)
  /// The events in view as a table by year.
  case matrix(MatrixRows)

  /// What the pane is called meanwhile.
  var title: Phrase {
    switch self {
    case .memorandum: .instrumentPage
    case .relationship: .relationshipPage
    case .partners: .partnersPage
    case .upcoming: .upcomingPage
    case .matrix: .matrixPage
    }
  }

  /// True for a page that takes the whole screen.
  var isWhole: Bool {
    if case .memorandum = self { false } else { true }
  }

  /// True when the other is the same page, if with another window or other rows.
  func isSame(as other: Page) -> Bool {
    switch (self, other) {
    case (.upcoming, .upcoming), (.matrix, .matrix): true
    default: self == other
    }
  }

  /// True for a page whose text rests on the filters in force.
  var restsOnFilters: Bool {
    switch self {
    case .upcoming, .matrix: true
    case .memorandum, .relationship, .partners: false
    }
  }

  /// The two sides of which a brief can be written; the second is nil for all others.
  package var sides: (first: Counterpart, second: Counterpart?)? {
    switch self {
    case .relationship(let first, let second): (first, second)
    case .partners(let counterpart): (counterpart, nil)
    case .memorandum, .upcoming, .matrix: nil
    }
  }
}
