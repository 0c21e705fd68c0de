import Cooperation

extension ExportColumn {
  /// How wide the column is in a spreadsheet, in characters.
  var width: Double {
    switch self {
    case .date, .dateFrom, .dateUntil, .status, .statusName, .confidence: 12
    case .kind, .kindName: 14
    case .places, .localities, .placeNames, .localityNames, .presentNames: 18
    case .sectors, .sectorNames, .people, .id: 22
    case .parties, .delegations, .memoranda, .commitments, .follows, .partyNames: 28
    case .sources, .sourceNames, .memorandumTitles, .commitmentTexts: 32
    case .title, .titleEnglish, .titleVietnamese, .titleJapanese: 40
    case .summary, .summaryEnglish, .summaryVietnamese, .summaryJapanese: 60
    }
  }
}
