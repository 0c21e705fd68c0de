import Cooperation

/// What can have the keys within the panes, in the order in which it is asked; what it does not take goes
/// to the next, and in the end to the pane in focus.
enum MainMode: CaseIterable {
  /// A range of events is being marked.
  case markRange
  /// A span is being chosen in the histogram.
  case span
  /// The filters are walked.
  case chips
  /// Nothing matches, and filters that can be dropped are walked.
  case noMatch
  /// A page is shown, which has keys of its own.
  case page
}

extension Session {
  /// The mode that has the keys; nil where the pane in focus has them.
  var mode: MainMode? { MainMode.allCases.first(where: isOn) }

  /// The pane whose cursor is shown: the one in focus, while it or what stands in it has the keys.
  var cursorPane: Pane? { mode == .span || mode == .chips ? nil : focus }

  /// True while something is there for a mode to take keys for.
  private func isOn(_ mode: MainMode) -> Bool {
    switch mode {
    case .markRange: marks.anchor != nil
    case .span: timeline.isHistogramFocused
    case .chips: chips.cursor != nil
    case .noMatch: focus == .timeline && noMatch?.choices.isEmpty == false
    case .page: reading.page != nil
    }
  }

  /// Does an action in the modes that are on; false when it is none of theirs.
  mutating func applyToModes(_ action: Action) -> Bool {
    for mode in MainMode.allCases where isOn(mode) && apply(action, in: mode) { return true }
    return false
  }

  private mutating func apply(_ action: Action, in mode: MainMode) -> Bool {
    switch mode {
    case .markRange: applyToMarkRange(action)
    case .span: applyToHistogram(action)
    case .chips: applyToChips(action)
    case .noMatch: applyToNoMatch(action)
    case .page: reading.page?.apply(action, &self) ?? false
    }
  }
}
