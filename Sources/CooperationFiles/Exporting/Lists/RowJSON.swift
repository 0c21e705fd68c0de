package import Cooperation

/// The JSON of a row of documents, promises or people: its record, and what the list knows besides.
package enum RowJSON {
  /// The row; that of an event is `EventJSON`.
  package static func value(
    _ row: Int, _ kind: RowKind, _ catalog: Catalog, today: CalendarDate
  ) -> JSONValue {
    let context = ExportContext(
      catalog: catalog, kind: kind, rows: [row], language: .en, today: today)
    switch kind {
    case .events:
      return EventJSON.value(
        catalog.events.recorded(row), stops: catalog.events.stops(row),
        memoranda: catalog.memoranda(of:))
    case .documents:
      let document = context.document(row)
      return JSONValue(document).adding([
        ("validity", .text(context.validity(ofRow: row)?.rawValue)),
        ("end", .text((document.until?.latest ?? document.termDay)?.description)),
        ("notice_by", .text(document.noticeDay?.description)),
        ("events", .texts(context.eventIDs(ofRow: row))),
      ])
    case .promises:
      guard let promise = context.promise(row) else { return .null }
      let event: JSONValue = .object([
        "event": .string(promise.record.id), "made": .string(promise.record.date.description),
      ])
      guard case .object(let members) = JSONValue(promise.commitment) else { return event }
      return event.adding(members.map { ($0.key, $0.value) })
        .adding([("standing", .text(context.standing(ofRow: row)?.condition.rawValue))])
    case .people:
      return JSONValue(context.person(row)).adding([
        ("last_met", .text(context.lastMet(ofRow: row)?.description)),
        ("offices", .array(context.posts(ofRow: row).map { JSONValue.localized($0) })),
        ("events", .texts(context.eventIDs(ofRow: row))),
      ])
    }
  }
}

extension JSONValue {
  /// The object with further members behind its own.
  fileprivate func adding(_ more: [(String, JSONValue)]) -> JSONValue {
    guard case .object(let members) = self else { return self }
    return .object(members + more.map { Member(key: $0.0, value: $0.1) })
  }
}
