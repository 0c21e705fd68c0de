/// Counts how many rows of a list take each value of some facets, each row once in a value.
struct FacetCounter {
  private let facets: [Facet]
  private let readers: [FacetReader]
  private var totals: [[Int]]
  /// The row that was last counted in each value.
  private var last: [[Int]]

  init(
    _ facets: [Facet], of kind: RowKind, _ catalog: Catalog, _ views: RowViews,
    today: CalendarDate
  ) {
    self.facets = facets
    readers = facets.map { FacetReader($0, of: kind, views, today: today) }
    totals = facets.map { [Int](repeating: 0, count: catalog.table($0).values.count) }
    last = totals.map { [Int](repeating: -1, count: $0.count) }
  }

  /// The counts of each facet by the index of the value.
  var counts: [Facet: [Int]] { Dictionary(uniqueKeysWithValues: zip(facets, totals)) }

  /// Counts a row with one of its events; with a facet that it fails, in that facet alone.
  mutating func add(_ hand: RowInHand, leavingOut failing: Facet? = nil) {
    for index in facets.indices where failing == nil || failing == facets[index] {
      readers[index].forEachValue(hand) { value in
        guard value < totals[index].count, last[index][value] != hand.row else { return }
        last[index][value] = hand.row
        totals[index][value] += 1
      }
    }
  }
}

/// Counts how many rows of a list are of each unit and city as recorded, each row once.
struct NodeCounter {
  private let views: RowViews
  private let isOwn: Bool
  /// Whether a unit or city is of Vietnam, by its node.
  private let isVietnamese: [Bool]
  private(set) var counts: [Int]
  private var last: [Int]

  init(of kind: RowKind, _ catalog: Catalog, _ views: RowViews) {
    self.views = views
    isOwn = Facet.province.owners.has(kind)
    let gazetteer = catalog.vocabulary.gazetteer
    isVietnamese =
      gazetteer.units.map { $0.country == "VN" } + gazetteer.cities.map { $0.country == "VN" }
    counts = [Int](repeating: 0, count: isVietnamese.count)
    last = [Int](repeating: -1, count: isVietnamese.count)
  }

  /// Counts a row with one of its events; nodes of Vietnam leave out the selection of provinces, those
  /// of Japan that of prefectures.
  mutating func add(_ hand: RowInHand, leavingOut failing: Facet?) {
    guard failing == nil || failing == .province || failing == .prefecture else { return }
    let view = isOwn ? views[hand.kind] : views.events
    guard let row = isOwn ? hand.row : hand.event else { return }
    for place in view.localityNodes.range(row) {
      let node = Int(view.localityNodes.values[place])
      guard node < counts.count, last[node] != hand.row,
        failing == nil || isVietnamese[node] == (failing == .province)
      else { continue }
      last[node] = hand.row
      counts[node] += 1
    }
  }
}
