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

  /// Takes the last screen before that is wanted; nil when there is none.
  ///
  /// Those in between lie ahead then.
  mutating func goBack(
    from viewpoint: Viewpoint, to isWanted: (Viewpoint) -> Bool = { _ in true }
  ) -> Viewpoint? {
    Self.step(from: viewpoint, in: &past, &future, to: isWanted)
  }

  /// Takes the next screen after that is wanted; nil when there is none.
  mutating func goForward(
    from viewpoint: Viewpoint, to isWanted: (Viewpoint) -> Bool = { _ in true }
  ) -> Viewpoint? {
    Self.step(from: viewpoint, in: &future, &past, to: isWanted)
  }

  /// Puts other filters in the place of those of every screen.
  mutating func changeFilters(_ change: (Filters) -> Filters) {
    past = past.map { $0.changingFilters(change) }
    future = future.map { $0.changingFilters(change) }
    beforePrompt = beforePrompt?.changingFilters(change)
  }

  private static func step(
    from viewpoint: Viewpoint, in near: inout [Viewpoint], _ far: inout [Viewpoint],
    to isWanted: (Viewpoint) -> Bool
  ) -> Viewpoint? {
    guard let index = near.lastIndex(where: isWanted) else { return nil }
    far.append(viewpoint)
    far += near[(index + 1)...].reversed()
    let found = near[index]
    near.removeSubrange(index...)
    return found
  }
}
