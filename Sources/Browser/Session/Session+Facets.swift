import Cooperation
import Words

extension Session {
  /// Unfolds or folds what is under the cursor; false when there is nothing to fold that way.
  mutating func fold(to isExpanded: Bool) -> Bool {
    guard let fold = focusedFold, fold.isExpanded != isExpanded else { return false }
    facetView.flipped.formSymmetricDifference([fold.id])
    settle()
    return true
  }

  /// Orders the values of the focused facet pane by count or by name.
  mutating func reorderPane() {
    guard focus.list != nil else { return }
    facetView.reordered.formSymmetricDifference([focus])
    settle()
    message = Message(
      strings[facetView.order(focus, of: list) == .count ? .orderedByCount : .orderedByName])
  }

  /// Shows the values of a pane that have what was typed.
  mutating func narrow(_ pane: Pane, to text: String) {
    facetView.needles[pane] = text.isEmpty ? nil : text
    cursors[pane] = 0
    settle()
  }
}
