import Cooperation
import Papers

extension Session {
  /// The event that marks, copies and sources are about: the focused one, or on a page, which hides
  /// that, the one under the cursor.
  var rowInHand: Int? {
    guard reading.page != nil else { return focusedRow }
    guard case .event(let id) = reading.focusedLink?.target else { return nil }
    return catalog.row(id: id)
  }

  /// The event of the row in hand.
  var eventInHand: Event? { rowInHand.map { catalog.events[$0] } }

  /// The instrument whose page is shown, unless the cursor is on an event there.
  var memorandumInHand: Memorandum? {
    guard let id = reading.page?.memorandum, rowInHand == nil else { return nil }
    return catalog.memorandum(id: id)
  }

  /// The sources of what is in hand.
  var sourcesInHand: [Source] { memorandumInHand?.sources ?? eventInHand?.sources ?? [] }
}
