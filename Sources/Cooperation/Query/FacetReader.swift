/// Reads the values of a facet that a row with one of its events takes: its own, else those of the
/// event, else those of the rows of the one list that has them.
struct FacetReader {
  private let facet: Facet
  private let views: RowViews
  private let today: Int32
  private let source: RowKind
  private let column: ColumnView

  init(_ facet: Facet, of kind: RowKind, _ views: RowViews, today: CalendarDate) {
    self.facet = facet
    self.views = views
    self.today = Int32(clamping: today.dayNumber)
    let owners = facet.owners
    source = owners.has(kind) ? kind : owners.has(.events) ? .events : owners.other ?? .events
    column = views[source].facet(facet)
  }

  /// The values by their index; one may come twice.
  func values(_ hand: RowInHand) -> [Int] {
    var values: [Int] = []
    forEachValue(hand) { values.append($0) }
    return values
  }

  /// The same without a list of them.
  func forEachValue(_ hand: RowInHand, _ body: (Int) -> Void) {
    if source == hand.kind {
      go(hand.row, body)
    } else if let event = hand.event {
      if source == .events {
        go(event, body)
      } else {
        for row in views.rows(of: source, ofEvent: event) { go(row, body) }
      }
    }
  }

  private func go(_ row: Int, _ body: (Int) -> Void) {
    if facet.isOfToday {
      views[source].values(of: facet, row: row, today: today).forEach(body)
    } else {
      column.forEach(row, body)
    }
  }
}
