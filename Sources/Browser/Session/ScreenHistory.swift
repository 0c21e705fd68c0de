/// The screens before and after the one that is shown.
struct ScreenHistory: Sendable {
  private(set) var past: [Viewpoint] = []
  private(set) var future: [Viewpoint] = []
  /// What was shown when the line that is being typed was opened.
  var beforePrompt: Viewpoint?

  private static let limit = 200

  /// Leaves a screen for a new one; those that lay ahead are forgotten.
  mutating func leave(_ viewpoint: Viewpoint) {
    past.append(viewpoint)
    if past.count > Self.limit { past.removeFirst() }
    future = []
  }

  /// Takes the screen before; nil when there is none.
  mutating func goBack(from viewpoint: Viewpoint) -> Viewpoint? {
    guard let earlier = past.popLast() else { return nil }
    future.append(viewpoint)
    return earlier
  }

  /// Takes the screen after; nil when there is none.
  mutating func goForward(from viewpoint: Viewpoint) -> Viewpoint? {
    guard let later = future.popLast() else { return nil }
    past.append(viewpoint)
    return later
  }
}
