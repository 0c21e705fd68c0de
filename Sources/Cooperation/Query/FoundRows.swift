/// The rows of a list that a query finds, each with those of its events that make the query true.
///
/// What is counted of them rests on these events alone, so that a value that is then asked for as well
/// finds exactly the rows that it counted.
package struct FoundRows: Sendable {
  package let kind: RowKind
  package let today: CalendarDate
  /// Latest first.
  package let rows: [Int]
  /// For each row its events; empty for a row that belongs to none, which is found by itself.
  private let events: [[Int]]

  fileprivate init(
    _ kind: RowKind, today: CalendarDate, _ found: [(row: Int, events: [Int])]
  ) {
    self.kind = kind
    self.today = today
    rows = found.map(\.row)
    events = found.map(\.events)
  }

  /// Some events, whatever found them.
  package init(events rows: [Int], today: CalendarDate) {
    kind = .events
    self.today = today
    self.rows = rows
    events = rows.map { [$0] }
  }

  /// Calls the body with each row and each of its events, and once with a row without any.
  func forEach(_ body: (RowInHand) -> Void) {
    for (row, events) in zip(rows, events) {
      if events.isEmpty { body(RowInHand(kind: kind, row: row, event: nil)) }
      for event in events { body(RowInHand(kind: kind, row: row, event: event)) }
    }
  }
}

extension Catalog {
  /// The rows of a list that a query finds, to be counted; throws for a value that nothing is called.
  package func found(
    _ query: Query, of kind: RowKind, today: CalendarDate
  ) throws(QueryError) -> FoundRows {
    let filter = try filter(for: query, today: today)
    return withViews { views in
      let found = (0..<count(of: kind)).compactMap { row -> (row: Int, events: [Int])? in
        let all = views.events(ofRow: row, kind)
        if all.isEmpty {
          let hand = RowInHand(kind: kind, row: row, event: nil)
          return filter.matches(hand, views, of: self) ? (row, []) : nil
        }
        let events = all.filter { event in
          filter.matches(
            RowInHand(kind: kind, row: row, event: event), views, of: self)
        }
        return events.isEmpty ? nil : (row, events)
      }
      return FoundRows(kind, today: today, found)
    }
  }

  /// How many of the rows take each value of a facet.
  package func counts(_ facet: Facet, of found: FoundRows) -> [Int] {
    withViews { views in
      var counter = FacetCounter([facet], of: found.kind, self, views, today: found.today)
      found.forEach { counter.add($0) }
      return counter.counts[facet] ?? []
    }
  }

  /// How many of the rows take each value of a facet together with each of another, with one event.
  package func crossCounts(_ facet: Facet, by other: Facet, of found: FoundRows) -> CrossCounts {
    crossCounts(facet, by: other, groups: nil, groupCount: nil, of: found)
  }

  /// The same with the values of the other facet in groups; `groups` gives the group of each value, one
  /// outside `0..<groupCount` for none.
  package func crossCounts(
    _ facet: Facet, by other: Facet, groups: [Int]?, groupCount: Int?, of found: FoundRows
  ) -> CrossCounts {
    let groups = groups ?? Array(table(other).values.indices)
    var counts = CrossCounts(
      valueCount: table(facet).values.count, groupCount: groupCount ?? groups.count)
    withViews { views in
      let values = FacetReader(facet, of: found.kind, views, today: found.today)
      let others = FacetReader(other, of: found.kind, views, today: found.today)
      found.forEach { hand in
        let columns = others.values(hand).compactMap { value -> Int? in
          groups.indices.contains(value) ? groups[value] : nil
        }
        counts.add(values.values(hand), columns, row: hand.row)
      }
    }
    return counts
  }
}
