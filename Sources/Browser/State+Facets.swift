import Cooperation

extension State {
  /// Unfolds or folds what is under the cursor; false when there is nothing to fold that way.
  mutating func fold(to isExpanded: Bool) -> Bool {
    guard let fold = focusedFold, fold.isExpanded != isExpanded else { return false }
    facetView.flipped.formSymmetricDifference([fold.id])
    settle()
    return true
  }

  /// Opens a line that narrows the list of the focused facet pane.
  mutating func narrowPane() {
    if !Pane.facetPanes.contains(focus) { setFocus(facetPane) }
    let line = LineEditor(facetView.needles[focus] ?? "")
    prompt = Prompt(purpose: .facet, line: line, original: filters)
  }

  /// Orders the values of the focused facet pane by count or by name.
  mutating func reorderPane() {
    guard Pane.facetPanes.contains(focus) else { return }
    facetView.reordered.formSymmetricDifference([focus])
    settle()
    message = Message(
      strings[facetView.order(focus) == .count ? .orderedByCount : .orderedByName])
  }

  /// Shows the values that have what was typed.
  mutating func narrowFacet(_ text: String) {
    facetView.needles[focus] = text.isEmpty ? nil : text
    cursors[focus] = 0
    settle()
  }
}
