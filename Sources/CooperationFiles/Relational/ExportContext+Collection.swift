import Cooperation

extension ExportContext {
  /// True when every event is exported.
  var isWhole: Bool { rows.count == catalog.count }

  /// The exported events in their order, their memoranda and what these name; the whole collection
  /// when every event is exported; the first of several passes over the records.
  func collection(passes: Int) throws -> RecordCollection {
    var records = catalog.head
    var ids: Set<String> = []
    records.events = try rows.enumerated().map { index, row in
      try reached(index, inPass: 0, of: passes)
      let event = catalog.events[row]
      let memoranda = event.memoranda.map { catalog.memorandum(id: $0)?.id ?? $0 }
      ids.formUnion(memoranda)
      return event.with(memoranda: memoranda)
    }
    let isWhole = isWhole
    records.memoranda = catalog.memoranda.filter { isWhole || ids.contains($0.id) }
    return isWhole ? records : try records.withWhatIsNamed()
  }

  /// What the export is, as names and values.
  func meta(_ records: RecordCollection) -> [(String, String?)] {
    [
      ("format", "vnjp"), ("format_version", "1"), ("title_en", records.title.en),
      ("title_vi", records.title.vi), ("title_ja", records.title.ja),
      ("licence", records.licence), ("version", records.version),
      ("language", language.rawValue), ("query", query.description),
      ("made_on", today.description), ("events", String(records.events.count)),
      ("memoranda", String(records.memoranda.count)),
      ("dates", "EDTF (ISO 8601-2) level 0 with ~ (approximate), ? (uncertain) and % (both)"),
      ("places", "ISO 3166-2 codes, with a city's slug behind a stroke as in JP-27/sakai"),
    ]
  }
}

extension Event {
  /// The event with other memoranda.
  fileprivate func with(memoranda: [String]) -> Event {
    guard memoranda != self.memoranda else { return self }
    return Event(
      id: id, kind: kind, date: date, status: status, title: title, summary: summary,
      places: places, localities: localities, sectors: sectors, parties: parties,
      delegations: delegations, memoranda: memoranda, commitments: commitments, follows: follows,
      sources: sources, confidence: confidence)
  }
}
