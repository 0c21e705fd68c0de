import Cooperation
import Words

extension Session {
  /// All marked rows of the list in hand in the order of the view, whether or not filters hide them; a
  /// range being chosen counts as marked.
  package var markedRows: [Int] {
    let rows = marks.rows.union(rangeRows)
    return catalog.sorted(
      rows.sorted(), of: list, by: sortOrder, for: answer.asked, language: language)
  }

  /// The number of marked rows.
  var markCount: Int {
    let rows = marks.rows
    return rows.count + rangeRows.count { !rows.contains($0) }
  }

  /// The places in the list of the range being chosen, from its beginning to the focused row.
  var markRange: ClosedRange<Int>? {
    guard let anchor = marks.anchor.flatMap({ catalog.row(id: $0, of: list) }),
      let focused = focusedIndex, let start = entries.firstIndex(of: .row(anchor))
    else { return nil }
    return min(start, focused)...max(start, focused)
  }

  private var rangeRows: [Int] {
    guard let range = markRange else { return [] }
    return entries[range].compactMap { entry in
      if case .row(let row) = entry { row } else { nil }
    }
  }

  /// Marks the row in hand, or takes its mark away.
  mutating func toggleMark() {
    guard let (kind, row) = rowInHand else {
      message = Message(strings[.noRow(list)])
      return
    }
    var marks = allMarks[kind] ?? RowMarks()
    marks.ids.formSymmetricDifference([catalog.id(of: row, kind)])
    marks.rows.formSymmetricDifference([row])
    allMarks[kind] = marks
  }

  /// Begins to mark a range of the list at the focused row.
  mutating func startMarkRange() {
    guard let focusedID else {
      message = Message(strings[.noRow(list)])
      return
    }
    setFocus(.timeline)
    marks.anchor = focusedID
  }

  /// Takes all marks away, or brings back those that were taken away last.
  mutating func clearMarks() {
    let before = marks.ids
    if before.isEmpty, !marks.cleared.isEmpty {
      marks.ids = marks.cleared
      marks.cleared = []
    } else {
      message = Message(
        strings[
          before.isEmpty
            ? .noRowMarks(mark: key(.markEvent), markRange: key(.markRange))
            : .marksCleared(before.count, bringBack: key(.clearMarks))])
      marks.cleared = before
      marks.ids = []
    }
    findMarkedRows()
  }

  /// Does an action while a range is being marked; false when it is not one of the range's.
  ///
  /// Steps extend the range. What leads away from the list keeps it first.
  mutating func applyToMarkRange(_ action: Action) -> Bool {
    switch action {
    case .moveUp, .moveDown, .pageUp, .pageDown, .goToFirst, .goToLast, .help, .changeLanguage,
      .zoomPane, .palette, .menu:
      return false
    case .back: marks.anchor = nil
    case .open, .markEvent, .markRange: keepMarkRange()
    default:
      keepMarkRange()
      return false
    }
    return true
  }

  /// Finds the marked rows of all lists in the records as they are now.
  ///
  /// A record that is missing keeps its mark: it may be one that is being written.
  mutating func findMarkedRows() {
    for (kind, marks) in allMarks {
      var found = marks
      found.rows = []
      for id in marks.ids {
        guard let row = catalog.row(id: id, of: kind) else { continue }
        found.rows.insert(row)
        // One that was merged into another goes by the other's id.
        found.ids.remove(id)
        found.ids.insert(catalog.id(of: row, kind))
      }
      allMarks[kind] = found
    }
  }

  private mutating func keepMarkRange() {
    let rows = rangeRows
    marks.ids.formUnion(rows.map { catalog.id(of: $0, list) })
    marks.rows.formUnion(rows)
    marks.anchor = nil
  }
}
