import Cooperation
import Papers

extension Session {
  /// The row that marks, copies and sources are about: the focused one, or on a page, which hides that,
  /// the event under the cursor, else the document that the page is about.
  var rowInHand: (kind: RowKind, row: Int)? {
    guard let page = reading.page else { return focusedRow.map { (list, $0) } }
    if case .event(let id) = reading.focusedLink?.target {
      return catalog.row(id: id).map { (.events, $0) }
    }
    return page.memorandum.flatMap { id in
      catalog.row(id: id, of: .documents).map { (.documents, $0) }
    }
  }

  /// The event of the row in hand; of a promise that which made it.
  var eventInHand: Event? {
    guard let (kind, row) = rowInHand else { return nil }
    switch kind {
    case .events: return catalog.events[row]
    case .promises: return catalog.promiseRecord(ofRow: row)?.record
    case .documents, .people: return nil
    }
  }

  /// The sources of the row in hand; of a promise those of the event that made it.
  var sourcesInHand: [Source] {
    guard let (kind, row) = rowInHand else { return [] }
    return switch kind {
    case .events, .promises: eventInHand?.sources ?? []
    case .documents: catalog.memoranda[row].sources
    case .people: catalog.person(ofRow: row)?.sources ?? []
    }
  }
}
