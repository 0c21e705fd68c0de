package import Cooperation
import Words

extension Session {
  /// How many rows of a list the filters find.
  package func count(of kind: RowKind) -> Int {
    kind == list ? survey.rows.count : keptCounts?.value[kind] ?? 0
  }

  /// Counts the rows of all lists where the filters or the records are others.
  mutating func deriveCounts() {
    let key = CountsKey(stamp: catalog.stamp, asked: answer.asked)
    guard keptCounts?.key != key else { return }
    var counts: [RowKind: Int] = [:]
    for kind in RowKind.allCases {
      counts[kind] =
        kind == list
        ? survey.rows.count
        : key.asked.isEverything
          ? catalog.count(of: kind)
          : (try? catalog.rows(for: key.asked, of: kind, today: today))?.count ?? 0
    }
    keptCounts = Kept(key, counts)
  }

  /// True while the filters ask for records that were added or changed since a day.
  var asksForChanges: Bool {
    answer.asked.conjuncts.contains { term in
      if case .field(let term) = term { term.field == .since } else { false }
    }
  }

  /// Takes the next list in hand, or the one before; around the ends.
  mutating func stepList(by step: Int) {
    let all = RowKind.allCases
    let index = (all.firstIndex(of: list) ?? 0) + step
    show(list: all[(index + all.count) % all.count])
  }

  /// Takes a list in hand under the same filters; a page that rests on it stays.
  mutating func show(list next: RowKind) {
    if focus == .detail, !(reading.page?.restsOnList ?? false) { setFocus(.timeline) }
    guard next != list else { return }
    marks.anchor = nil
    timeline.isHistogramFocused = false
    timeline.anchor = nil
    take(list: next)
    scroll[.timeline] = 0
    for pane in Pane.facetPanes {
      cursors[pane] = 0
      scroll[pane] = 0
    }
    if !facetPane.isShown(of: next) {
      if focus == facetPane { setFocus(.timeline) }
      facetPane = .places
    }
    show(filters)
  }
}
