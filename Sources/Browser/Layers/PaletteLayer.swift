package import Cells
import Words

/// The palette: all actions, narrowed by what is typed above them; the one that is chosen is done below.
package struct PaletteLayer: Layer {
  package internal(set) var palette = Palette()

  package var taker: KeyTaker { .chooser }
  package var line: LineEditor? { palette.line }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    let entries = palette.entries(session.actionTable, in: session.language)
    let page = max(1, PaletteOverlay.listHeight(session) - 1)
    switch action {
    case .edit(let edit):
      palette.line.apply(edit)
      palette.chosen = 0
    case .previousChoice: palette.choose(palette.chosen - 1, of: entries.count, wraps: true)
    case .nextChoice: palette.choose(palette.chosen + 1, of: entries.count, wraps: true)
    case .pageUp: palette.choose(palette.chosen - page, of: entries.count)
    case .pageDown: palette.choose(palette.chosen + page, of: entries.count)
    case .acceptLine:
      guard entries.indices.contains(palette.chosen) else { break }
      return .closed(Then(below: [entries[palette.chosen].binding.action]))
    case .back, .quit: return .closed()
    default: break
    }
    return .taken()
  }

  package func footer(_ session: Session) -> Footer {
    hints(
      [
        ([.acceptLine], .hintDo), ([.previousChoice, .nextChoice], .hintChoose),
        ([.back], .hintCancel),
      ], session)
  }

  package func render(_ session: Session, on screen: inout Screen) {
    PaletteOverlay.render(palette, session, on: &screen)
  }
}

extension Palette {
  /// Chooses an entry, the nearest one where there is none, or round the ends.
  fileprivate mutating func choose(_ index: Int, of count: Int, wraps: Bool = false) {
    guard count > 0 else { return }
    chosen = wraps ? (index + count) % count : max(0, min(count - 1, index))
  }
}
