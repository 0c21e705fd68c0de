extension ExportColumn {
  /// How wide the column is in a spreadsheet, in characters.
  var width: Double {
    switch self {
    case .date, .dateFrom, .dateUntil, .status, .confidence: 13
    case .statusName, .kind: 16
    case .kindName, .places, .localities, .placeNames, .localityNames, .presentNames: 22
    case .sectors, .sectorNames, .people: 26
    case .id, .parties, .delegations, .memoranda, .commitments, .follows, .partyNames: 34
    case .title, .titleEnglish, .titleVietnamese, .titleJapanese, .memorandumTitles,
      .commitmentTexts:
      48
    case .sources, .sourceNames: 44
    case .summary, .summaryEnglish, .summaryVietnamese, .summaryJapanese: 70
    }
  }
}
