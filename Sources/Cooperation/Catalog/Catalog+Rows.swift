extension Catalog {
  /// The first and the last year of some rows; nil when none has a date.
  package func years(
    of rows: some Sequence<Int>, _ kind: RowKind = .events
  ) -> ClosedRange<Int>? {
    withView(kind) { view in
      var bounds: ClosedRange<Int32>?
      for row in rows where view.isDated(row) {
        let days = (view.firstDays[row], view.lastDays[row])
        bounds =
          bounds.map { min($0.lowerBound, days.0)...max($0.upperBound, days.1) }
          ?? days.0...max(days.0, days.1)
      }
      return bounds.map { bounds in
        let first = CalendarDate(dayNumber: Int(bounds.lowerBound)).year
        return first...max(first, CalendarDate(dayNumber: Int(bounds.upperBound)).year)
      }
    }
  }

  /// The year in which the date of each of some rows begins; nil for one without a date.
  package func startYears(of rows: [Int], _ kind: RowKind = .events) -> [Int?] {
    withView(kind) { view in
      rows.map { row in
        view.isDated(row) ? CalendarDate(dayNumber: Int(view.firstDays[row])).year : nil
      }
    }
  }

  /// The rows of the events at which an instrument was signed or exchanged, latest first.
  package func rows(of memorandum: Memorandum) -> [Int] {
    guard let index = memoranda.index(ofID: memorandum.id) else { return [] }
    return withView { view in
      (0..<count).filter { row in
        view.memoranda.range(row).contains { view.memoranda.values[$0] == index }
      }
    }
  }

  /// The rows of the events at which a person was, latest first.
  package func rows(ofPerson id: String) -> [Int] {
    vocabulary.person(id: current(id)).map { person in
      withView { view in rows(with: person, in: view.people) }
    } ?? []
  }

  /// The rows of the events that name a body anywhere, latest first.
  package func rows(ofParty id: String) -> [Int] {
    vocabulary.party(id: current(id)).map { party in
      withView { view in rows(with: party, in: view.parties) }
    } ?? []
  }

  private func rows(with value: Int, in column: ColumnView) -> [Int] {
    (0..<count).filter { row in
      column.range(row).contains { Int(column.values[$0]) == value }
    }
  }

  /// The rows of the events that name this one as what they continue, latest first.
  package func followers(ofRow followed: Int) -> [Int] {
    withView { view in
      (0..<count).filter { row in
        view.follows.range(row).contains { view.follows.values[$0] == followed }
      }
    }
  }

  /// How many of some events take each value of a facet that they have themselves.
  package func counts(_ facet: Facet, of rows: [Int]) -> [Int] {
    var counts = [Int](repeating: 0, count: table(facet).values.count)
    withView { view in
      let column = view.facet(facet)
      for row in rows {
        column.forEach(row) { if counts.indices.contains($0) { counts[$0] += 1 } }
      }
    }
    return counts
  }

  /// How many of some rows have any value of each group; `groups` gives each value's.
  package func groupCounts(
    _ facet: Facet, of found: FoundRows, groups: [Int], groupCount: Int
  ) -> [Int] {
    var counts = [Int](repeating: 0, count: groupCount)
    var lastRow = [Int](repeating: -1, count: groupCount)
    withViews { views in
      let reader = FacetReader(facet, of: found.kind, views, today: found.today)
      found.forEach { hand in
        reader.forEachValue(hand) { value in
          guard groups.indices.contains(value), counts.indices.contains(groups[value]),
            lastRow[groups[value]] != hand.row
          else { return }
          lastRow[groups[value]] = hand.row
          counts[groups[value]] += 1
        }
      }
    }
    return counts
  }

  /// How many of all rows are of each unit, and behind the units of each city, region and country.
  package var nodeTotals: [Int] {
    let gazetteer = vocabulary.gazetteer
    var totals = [Int](repeating: 0, count: gazetteer.nodeCount)
    withView { view in
      for row in 0..<count {
        view.localityNodes.forEach(row) { if totals.indices.contains($0) { totals[$0] += 1 } }
      }
    }
    return totals
  }
}
