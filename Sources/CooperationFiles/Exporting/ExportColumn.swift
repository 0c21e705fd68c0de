import Words

/// A column of a table of events, by the name that its header and `--columns` give it.
///
/// The first are those of the records, with ids and codes; the others are in the words of a language.
package enum ExportColumn: String, CaseIterable, Hashable, Sendable {
  case id, kind, date, status
  case titleEnglish = "title_en"
  case titleVietnamese = "title_vi"
  case titleJapanese = "title_ja"
  case summaryEnglish = "summary_en"
  case summaryVietnamese = "summary_vi"
  case summaryJapanese = "summary_ja"
  case places, localities, sectors, parties, delegations, memoranda, commitments, follows, sources
  case confidence
  case partOf = "part_of"
  case stops, series, participants
  case noteEnglish = "note_en"
  case noteVietnamese = "note_vi"
  case noteJapanese = "note_ja"
  case changed, revision, origin, acknowledged

  case title, summary, note
  case dateFrom = "date_from"
  case dateUntil = "date_until"
  case kindName = "kind_name"
  case statusName = "status_name"
  case placeNames = "place_names"
  case localityNames = "locality_names"
  case presentNames = "locality_names_now"
  case sectorNames = "sector_names"
  case partyNames = "party_names"
  case people
  case memorandumTitles = "memorandum_titles"
  case commitmentTexts = "commitment_texts"
  case sourceNames = "source_names"
  case stopTitles = "stop_titles"
  case participantTexts = "participant_texts"

  /// The columns of the records, which csv has without being asked.
  package static let ofRecords: [ExportColumn] = [
    .id, .kind, .date, .status, .titleEnglish, .titleVietnamese, .titleJapanese, .summaryEnglish,
    .summaryVietnamese, .summaryJapanese, .places, .localities, .sectors, .parties, .delegations,
    .memoranda, .commitments, .follows, .sources, .confidence, .partOf, .stops, .series,
    .participants, .noteEnglish, .noteVietnamese, .noteJapanese, .changed, .revision, .origin,
    .acknowledged,
  ]

  /// The columns that a person reads, which spreadsheets and pages have without being asked.
  package static let toRead: [ExportColumn] = [
    .date, .title, .kindName, .statusName, .localityNames, .sectorNames, .partyNames, .people,
    .memorandumTitles, .commitmentTexts, .stopTitles, .participantTexts, .note, .sourceNames, .id,
  ]
}
