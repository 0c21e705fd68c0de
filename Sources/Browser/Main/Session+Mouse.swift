import Cooperation
import Words

extension Session {
  /// Takes the mouse from the start.
  package mutating func takeMouse() { mouse.isOn = true }

  /// Takes the mouse or leaves it to the terminal, and says so.
  mutating func toggleMouse() {
    mouse.isOn.toggle()
    message = Message(strings[mouse.isOn ? .mouseOn : .mouseOff])
  }

  /// Does what a press of the mouse asks: what has the cursor already is opened.
  mutating func point(at target: PointerTarget) -> Then {
    switch target {
    case .pane(let pane): setFocus(pane)
    case .line(let pane, let index):
      let hasCursor = focus == pane && cursor(of: pane) == index
      setFocus(pane)
      if hasCursor { return apply(.open) }
      putCursor(of: pane, on: index)
    case .list(let kind): show(list: kind)
    case .link(let index):
      setFocus(.detail)
      settle()
      guard reading.document.links.indices.contains(index) else { return Then() }
      reading.link = index
      return Then(effects: followLink())
    case .chip(let index):
      chips.cursor = index
      _ = applyToChips(.removeChip)
      chips.cursor = nil
    case .scroll(let pane, let lines): turn(pane, by: lines)
    }
    return Then()
  }

  private func cursor(of pane: Pane) -> Int? { pane == .timeline ? focusedIndex : cursors[pane] }

  private mutating func putCursor(of pane: Pane, on index: Int) {
    guard pane == .timeline else {
      cursors[pane] = index
      return
    }
    guard entries.indices.contains(index), case .row(let row) = entries[index] else { return }
    read(row: row)
  }

  /// Moves the lines of a pane; the cursor stays where it is in sight, else goes to the nearest line
  /// that is.
  private mutating func turn(_ pane: Pane, by lines: Int) {
    guard pane != .detail else {
      moveInDetail(by: lines)
      return
    }
    let isTimeline = pane == .timeline
    let height = isTimeline ? layout.listHeight : layout.contentHeight(of: pane)
    let count = isTimeline ? entries.count : items(of: pane).count
    let top = max(0, min((scroll[pane] ?? 0) + lines, count - height))
    guard height > 0, top != scroll[pane] ?? 0 else { return }
    scroll[pane] = top
    // The first line of the list is the heading of its year.
    let first = isTimeline && isGrouped && height >= Self.rowsForPinnedYear ? top + 1 : top
    let places = (first..<max(first, top + height)).filter { takesCursor(pane, $0) }
    guard let cursor = cursor(of: pane), !places.contains(cursor),
      let nearest = places.min(by: { abs($0 - cursor) < abs($1 - cursor) })
    else { return }
    putCursor(of: pane, on: nearest)
  }

  private func takesCursor(_ pane: Pane, _ index: Int) -> Bool {
    guard pane == .timeline else {
      let items = items(of: pane)
      return items.indices.contains(index) && items[index].takesCursor
    }
    guard entries.indices.contains(index) else { return false }
    if case .row = entries[index] { return true }
    return false
  }
}
