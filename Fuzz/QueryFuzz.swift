import Cooperation

/// Takes bytes as a query: its printed form must parse to the same query, and what it finds must agree
/// with the survey and with its negation.
@_cdecl("LLVMFuzzerTestOneInput")
public func fuzzQuery(_ start: UnsafePointer<UInt8>?, _ length: Int) -> CInt {
  let text = String(decoding: UnsafeBufferPointer(start: start, count: length), as: UTF8.self)
  let query: Query
  do {
    query = try QueryParser.parse(text)
  } catch {
    guard error.column >= 0, error.length >= 0, error.column + error.length <= text.count + 1 else {
      fatalError("the error of \(text.debugDescription) stands outside of it: \(error)")
    }
    return 0
  }
  checkPrinting(query)
  checkAnswer(query)
  return 0
}

/// Stops where the printed form reads as another query or prints in another form.
private func checkPrinting(_ query: Query) {
  let printed = query.description
  let again: Query
  do {
    again = try QueryParser.parse(printed)
  } catch {
    fatalError("\(printed.debugDescription) cannot be read: \(error)")
  }
  guard again == query else {
    fatalError("\(printed.debugDescription) reads as \(again) and not as \(query)")
  }
  guard again.description == printed else {
    fatalError("\(printed.debugDescription) is printed as \(again.description.debugDescription)")
  }
}

/// Stops where the rows of a query, its survey and its negation contradict one another.
private func checkAnswer(_ query: Query) {
  let today = CalendarDate(dayNumber: 20_000)
  do {
    let rows = try SmallCatalog.catalog.rows(for: query, today: today)
    let others = try SmallCatalog.catalog.rows(for: .not(query), today: today)
    guard rows.count + others.count == SmallCatalog.catalog.count,
      Set(rows).isDisjoint(with: others)
    else { fatalError("\(query) and its negation share or lack rows") }
    let survey = try SmallCatalog.catalog.survey(query, facets: Facet.allCases, today: today)
    guard survey.rows == rows else { fatalError("\(query) surveys \(survey.rows), not \(rows)") }
    for order in SortOrder.allCases {
      let sorted = SmallCatalog.catalog.sorted(rows, by: order, for: query, language: .vi)
      guard sorted.sorted() == rows else { fatalError("\(query) loses rows by \(order)") }
    }
  } catch {
    return
  }
}

/// A few records to ask about.
private enum SmallCatalog {
  static let catalog = Catalog(records)

  private static var records: RecordCollection {
    var records = RecordCollection()
    records.units = [
      unit("VN-DN@63", "VN-DN", "Da Nang", "Đà Nẵng", "ダナン", to: "2025-06-30"),
      unit("VN-DN", "VN-DN", "Da Nang", "Đà Nẵng", "ダナン", to: nil),
      unit("JP-27", "JP-27", "Osaka", "Osaka", "大阪府", to: nil),
    ]
    records.cities = [
      City(
        id: "JP-27/sakai", name: LocalizedText(en: "Sakai", vi: "Sakai", ja: "堺市"), kind: "city",
        country: "JP", unit: "JP-27", unitNow: nil, localGovernmentCode: "271403", position: nil,
        aliases: ["堺"])
    ]
    records.sectors = [
      sector("environment", parent: nil, "Environment"),
      sector("climate", parent: "environment", "Climate"),
    ]
    records.kinds = [
      EventKind(
        id: "signing", name: LocalizedText(en: "Signing", ja: "署名"),
        shortName: LocalizedText(en: "signing"), cameo: "057")
    ]
    records.parties = [
      Party(
        id: "sakai-city", name: LocalizedText(en: "Sakai City", ja: "堺市役所"), abbreviation: nil,
        kind: .localGovernment, country: "JP", parent: nil, locality: Locality("JP-27/sakai"),
        from: nil, to: nil, successor: nil, aliases: ["A"])
    ]
    records.people = [
      Person(
        id: "le-trung-chinh", name: LocalizedText(vi: "Lê Trung Chinh"), country: "VN", aliases: [])
    ]
    records.events = ["2019-02-23", "2024-11~", "2024/2026", "2020?"].enumerated()
      .compactMap { number, text in EventDate(text).map { event($0, number: number) } }
    return records
  }

  private static func unit(
    _ id: String, _ code: String, _ en: String, _ vi: String, _ ja: String, to end: String?
  ) -> AdministrativeUnit {
    AdministrativeUnit(
      id: id, code: code, name: LocalizedText(en: en, vi: vi, ja: ja), fullName: LocalizedText(),
      kind: "city", country: String(code.prefix(2)), region: nil, capital: nil, from: nil,
      to: end.flatMap { EventDate($0) }, successor: end == nil ? nil : code, position: nil,
      aliases: [])
  }

  private static func sector(_ id: String, parent: String?, _ name: String) -> Sector {
    Sector(
      id: id, parent: parent, name: LocalizedText(en: name), shortName: LocalizedText(), crs: nil,
      keywords: [])
  }

  private static func event(_ date: EventDate, number: Int) -> Event {
    Event(
      id: "event-\(number)", kind: "signing", date: date,
      status: EventStatus.allCases[number % EventStatus.allCases.count],
      title: LocalizedText(en: "Da Nang and Sakai", vi: "Đà Nẵng và Sakai", ja: "ダナンと堺"),
      summary: LocalizedText(en: number == 0 ? "carbon" : nil),
      places: [Locality("JP-27/sakai")].compactMap { $0 },
      localities: [Locality("VN-DN")].compactMap { $0 }, sectors: number < 2 ? ["climate"] : [],
      parties: number == 1 ? ["sakai-city"] : [],
      delegations: [
        Delegation(
          party: "sakai-city", role: .host,
          members: [
            Delegation.Member(person: "le-trung-chinh", position: LocalizedText(), isHead: true)
          ])
      ], memoranda: [],
      commitments: [
        Commitment(
          id: "a", text: LocalizedText(en: "Meet"), by: ["sakai-city"], to: [],
          due: EventDate("2025"), status: .open, metBy: nil)
      ], follows: number == 0 ? [] : ["event-0"],
      sources: [
        Source(
          title: nil, url: "https://baodanang.vn/", publisher: "Bao Da Nang", published: nil,
          accessed: nil, language: "vi")
      ], confidence: .sourced)
  }
}
