import Cooperation

/// Takes bytes as a date, a length of time and a place: what is read and printed reads as the same.
enum EDTFHarness: Harness {
  static let name = "edtf"
  static let smokeCount = 1_000

  static func run(_ bytes: [UInt8]) throws(Finding) {
    let text = String(decoding: bytes, as: UTF8.self)
    if let date = EventDate(text) { try check(date, text) }
    if let period = Period(text) {
      try require(
        Period(period.description) == period, "\(text.debugDescription) is printed as \(period)")
      let day = SmallCollection.today
      try require(
        day.after(period) >= day && day.before(period) <= day,
        "\(period) leads from \(day) to \(day.after(period)) and \(day.before(period))")
    }
    if let place = Locality(text) {
      try require(
        Locality(place.description) == place, "\(text.debugDescription) is printed as \(place)")
    }
  }

  private static func check(_ date: EventDate, _ text: String) throws(Finding) {
    let printed = date.description
    let again = EventDate(printed)
    try require(again == date, "\(text.debugDescription) is printed as \(printed)")
    try require(
      again?.description == printed, "\(printed) is printed as \(again?.description ?? "nothing")")
    try require(date.earliest <= date.latest, "\(printed) ends before it begins")
    try require(
      PartialDate.years.contains(date.latest.year) && !date.years.isEmpty,
      "\(printed) has the years \(date.years)")
    try require(date.overlaps(date.earliest...date.latest), "\(printed) is not in its own days")
    try require(!(date < date), "\(printed) comes before itself")
    for language in Language.allCases {
      try require(!DateText.long(date, language).isEmpty, "\(printed) has no text in \(language)")
    }
    let row = try rows(of: "date:\(printed)")
    try require(row, "date:\(printed) is no query")
  }

  /// True where a query of a date is understood.
  private static func rows(of text: String) throws(Finding) -> Bool {
    guard let query = try? QueryParser.parse(text) else { return false }
    return (try? SmallCollection.catalog.rows(for: query, today: SmallCollection.today)) != nil
  }
}
