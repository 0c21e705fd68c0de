import Cooperation

extension ExportContext {
  /// True when every event is exported.
  var isWhole: Bool { rows.count == catalog.count }

  /// The exported events in their order, each with its stops behind it, their memoranda and what these name; the whole collection
  /// when every event is exported; the first of several passes over the records.
  func collection(passes: Int) throws -> RecordCollection {
    var records = catalog.head
    var ids: Set<String> = []
    for (index, row) in rows.enumerated() {
      try reached(index, inPass: 0, of: passes)
      for var event in [catalog.events.recorded(row)] + catalog.events.stops(row) {
        event.memoranda = event.memoranda.map { catalog.memorandum(id: $0)?.id ?? $0 }
        ids.formUnion(event.memoranda)
        records.events.append(event)
      }
    }
    let isWhole = isWhole
    records.memoranda = catalog.memoranda.filter { isWhole || ids.contains($0.id) }
    return isWhole ? records : try records.withWhatIsNamed()
  }

  /// What the export is, as names and values.
  func meta(_ records: RecordCollection) -> [(String, String?)] {
    [("format", "vnjp"), ("format_version", "1")] + records.about.meta + [
      ("language", language.rawValue), ("query", query.description),
      ("made_on", today.description), ("events", String(rows.count)),
      ("stops", String(records.events.count - rows.count)),
      ("memoranda", String(records.memoranda.count)),
      (
        "dates",
        "EDTF (ISO 8601-2) level 0 with ~ (approximate), ? (uncertain) and % (both), ../2013 by then"
      ),
      ("places", "ISO 3166-2 codes, with a city's slug behind a stroke as in JP-27/sakai"),
    ]
  }
}
