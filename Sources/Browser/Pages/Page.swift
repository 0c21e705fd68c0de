import Cooperation

/// What the detail shows in place of the focused event, while it has the keys.
package enum Page: Hashable, Sendable {
  /// An instrument, by its id.
  case memorandum(String)

  /// What the pane is called meanwhile.
  var title: Phrase {
    switch self {
    case .memorandum: .instrumentPage
    }
  }

  /// True for a page that takes the whole screen.
  var isWhole: Bool {
    switch self {
    case .memorandum: false
    }
  }
}
