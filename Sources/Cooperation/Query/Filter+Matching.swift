/// A row of a list together with one of its events; without one for a row that belongs to none.
struct RowInHand {
  let kind: RowKind
  let row: Int
  let event: Int?
}

extension Filter {
  /// True when the row with its event makes the query true.
  func matches(_ hand: RowInHand, _ views: RowViews, of catalog: Catalog) -> Bool {
    switch self {
    case .and(let filters): return filters.allSatisfy { $0.matches(hand, views, of: catalog) }
    case .or(let filters): return filters.contains { $0.matches(hand, views, of: catalog) }
    case .not(let filter): return !filter.matches(hand, views, of: catalog)
    case .anywhere(let filter):
      if filter.isTrue(ofRow: hand.row, hand.kind, views, of: catalog) { return true }
      guard hand.kind != .events, let event = hand.event else { return false }
      return filter.isTrue(ofRow: event, .events, views, of: catalog)
    default:
      if owners.has(hand.kind) { return isTrue(ofRow: hand.row, hand.kind, views, of: catalog) }
      guard let event = hand.event else { return false }
      if hand.kind != .events, owners.has(.events) {
        return isTrue(ofRow: event, .events, views, of: catalog)
      }
      guard let other = owners.other else { return false }
      return views.rows(of: other, ofEvent: event).contains {
        isTrue(ofRow: $0, other, views, of: catalog)
      }
    }
  }

  /// True when a row of a list alone makes it true.
  private func isTrue(
    ofRow row: Int, _ kind: RowKind, _ views: RowViews, of catalog: Catalog
  ) -> Bool {
    let view = views[kind]
    switch self {
    case .and(let filters):
      return filters.allSatisfy { $0.isTrue(ofRow: row, kind, views, of: catalog) }
    case .or(let filters):
      return filters.contains { $0.isTrue(ofRow: row, kind, views, of: catalog) }
    case .not(let filter): return !filter.isTrue(ofRow: row, kind, views, of: catalog)
    case .anywhere(let filter): return filter.isTrue(ofRow: row, kind, views, of: catalog)
    case .localities(let nodes): return view.localityNodes.contains(anyOf: nodes, row: row)
    case .places(let nodes): return view.placeNodes.contains(anyOf: nodes, row: row)
    case .sectors(let sectors): return view.sectors.contains(anyOf: sectors, row: row)
    case .parties(let parties): return view.parties.contains(anyOf: parties, row: row)
    case .promisors(let parties): return view.promisors.contains(anyOf: parties, row: row)
    case .promisees(let parties): return view.promisees.contains(anyOf: parties, row: row)
    case .people(let people), .signers(let people):
      return view.people.contains(anyOf: people, row: row)
    case .facet(let facet, let values):
      return view.facet(facet).contains(anyOf: values, row: row)
    case .dates(let date, let ranges) where date.isSecond(of: kind):
      return ranges.contains {
        $0.lowerBound <= view.lastEndDays[row] && $0.upperBound >= view.firstEndDays[row]
      }
    case .dates(_, let ranges):
      return ranges.contains {
        $0.lowerBound <= view.lastDays[row] && $0.upperBound >= view.firstDays[row]
      }
    case .pair(let left, let right): return left.matches(row, view) && right.matches(row, view)
    case .text(let patterns): return patterns.contains { $0.isFound(in: view.text(row)) }
    case .memoranda(let memoranda): return view.memoranda.contains(anyOf: memoranda, row: row)
    case .source(let pattern):
      return pattern.isFound(
        in: kind == .documents ? catalog.memoranda[row].sources : catalog.events[row].sources)
    case .id(let prefix):
      return catalog.events.id(row).hasPrefix(prefix)
        || view.stops.range(row).contains {
          catalog.stops.id(Int(view.stops.values[$0])).hasPrefix(prefix)
        }
    case .language(let language): return view.flags(row).contains(language.titleFlag)
    case .has(let condition): return view.flags(row).contains(condition.flag)
    case .is(let condition, let today): return condition.holds(row, kind, view, on: today)
    case .changed(let ranges):
      return ranges.contains { $0.contains(view.changedDays[row]) }
    }
  }
}

extension Filter.Side {
  fileprivate func matches(_ row: Int, _ view: CatalogView) -> Bool {
    view.localityNodes.contains(anyOf: nodes, row: row)
      || view.parties.contains(anyOf: parties, row: row)
  }
}

extension TextPattern {
  /// True when a source's title, publisher or address has the pattern.
  fileprivate func isFound(in sources: [Source]) -> Bool {
    sources.contains { source in
      [source.title, source.publisher, source.url].contains { text in
        text.map { isFound(in: $0) } ?? false
      }
    }
  }
}
