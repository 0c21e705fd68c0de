/// The lines that were typed and accepted while the program runs, by what they were for.
package struct History: Hashable, Sendable {
  /// Older lines are forgotten beyond this.
  private static let most = 100

  private var lines: [LinePurpose: [String]] = [:]
  private var walk: Walk?

  private struct Walk: Hashable {
    /// The index of the line that is shown; the number of lines for the one that was being typed.
    var index: Int
    var shown: String
    let draft: LineEditor
  }

  package init() {}

  /// Keeps a line; one that was typed before moves to the end.
  mutating func remember(_ text: String, for purpose: LinePurpose) {
    walk = nil
    let text = text.trimmingBlanks
    guard !text.isEmpty else { return }
    lines[purpose, default: []].removeAll { $0 == text }
    lines[purpose, default: []].append(text)
    if lines[purpose, default: []].count > Self.most { lines[purpose]?.removeFirst() }
  }

  /// True when the line is one that was brought back and is unchanged.
  func isShown(_ line: LineEditor) -> Bool { walk?.shown == line.text }

  /// Forgets where it was, as a new line begins.
  mutating func restart() { walk = nil }

  /// The line before (-1) or after (1) the one shown, and after the last the one that was being
  /// typed; nil when there is none.
  mutating func step(
    _ step: Int, from line: LineEditor, for purpose: LinePurpose
  ) -> LineEditor? {
    let lines = lines[purpose] ?? []
    var next =
      isShown(line)
      ? walk ?? Walk(index: lines.count, shown: "", draft: line)
      : Walk(index: lines.count, shown: "", draft: line)
    let current = line.text.trimmingBlanks
    repeat {
      next.index += step
    } while lines.indices.contains(next.index)
      && lines[next.index] == current
    guard (0...lines.count).contains(next.index), step < 0 || isShown(line) else { return nil }
    let found = next.index == lines.count ? next.draft : LineEditor(lines[next.index])
    next.shown = found.text
    walk = next
    return found
  }
}
