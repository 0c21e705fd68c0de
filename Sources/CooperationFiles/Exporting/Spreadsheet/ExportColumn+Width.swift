extension ExportColumn {
  /// How wide the column is in a spreadsheet, in characters.
  var width: Double {
    switch self {
    case .date, .dateFrom, .dateUntil, .status, .statusName, .confidence, .changed, .revision,
      .origin:
      12
    case .kind, .kindName: 14
    case .places, .localities, .placeNames, .localityNames, .presentNames: 18
    case .sectors, .sectorNames, .people, .id, .partOf, .series, .participants, .participantTexts,
      .acknowledged:
      22
    case .parties, .delegations, .memoranda, .commitments, .follows, .partyNames: 28
    case .sources, .sourceNames, .memorandumTitles, .commitmentTexts, .stops, .stopTitles: 32
    case .title, .titleEnglish, .titleVietnamese, .titleJapanese, .note, .noteEnglish,
      .noteVietnamese, .noteJapanese:
      40
    case .summary, .summaryEnglish, .summaryVietnamese, .summaryJapanese: 60
    }
  }
}
