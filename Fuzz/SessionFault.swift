package import Browser
import Cooperation

/// What always holds of a session.
package enum SessionFault {
  /// What does not hold: the focus is on a row in view, cursors are on lines, the filters print
  /// and parse back, and the list is what the query finds; nil when all of it does.
  package static func first(in session: Session) -> String? {
    let rows = session.rows
    if !rows.isEmpty, !(session.focusedRow.map(rows.contains) ?? false) {
      return "focus on \(String(describing: session.focusedRow)) among \(rows)"
    }
    if (try? QueryParser.parse(session.query.description)) != session.query { return "query" }
    let found = try? session.catalog.rows(
      for: session.query, of: session.list, today: session.today)
    if found.map(Set.init) != Set(rows) {
      return "rows \(rows), not \(String(describing: found))"
    }
    for (pane, items) in session.items where !items.isEmpty {
      if session.layout.panes[pane] == nil { continue }
      if !items.indices.contains(session.cursors[pane] ?? 0) { return "cursor of \(pane)" }
    }
    if session.layout.panes[.detail] != nil, let link = session.reading.link,
      !session.reading.document.links.indices.contains(link)
    {
      return "link"
    }
    if let chip = session.chips.cursor, !session.chipTerms.indices.contains(chip) { return "chip" }
    if let noMatch = session.noMatch, !noMatch.choices.isEmpty,
      !noMatch.choices.indices.contains(noMatch.cursor)
    {
      return "choice"
    }
    return session.scroll.values.contains { $0 < 0 } ? "scroll" : nil
  }
}
