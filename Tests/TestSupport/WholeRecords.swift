package import Cooperation

/// The fixture with records that have every field, a journey with stops among them.
package enum WholeRecords {
  /// A journey that says something in every field that it may have.
  package static let journey: Event = {
    var event = Event()
    event.id = "2024-12-01-journey"
    event.kind = "visit"
    event.date = EventDate("2024-12-01/2024-12-08") ?? EventDate(Fixture.today)
    event.title = LocalizedText(en: "A journey", vi: "Một chuyến đi", ja: "旅")
    event.localities = localities("VN-DN", "kyushu")
    event.series = Series(id: "a-series", edition: 3)
    event.participants = [
      Participants(count: 102, of: LocalizedText(en: "businesses", vi: "doanh nghiệp", ja: "企業")),
      Participants(count: 300, precision: .atLeast), Participants(count: 20, precision: .about),
    ]
    event.note = LocalizedText(en: "One source says 8 December", vi: "Một nguồn ghi ngày 8/12")
    event.sources = [
      Source(
        title: "A page", url: "https://example.org/a", publisher: "A newspaper",
        published: EventDate("2024-12-09"), accessed: EventDate("2026-11-21"), language: "en",
        kind: .copy)
    ]
    event.revision.changed = Fixture.today
    event.revision.number = 2
    event.revision.origin = "gdelt"
    event.revision.acknowledged = ["missing-language", "likely-duplicate"]
    return event
  }()

  /// The stops of the journey.
  package static let stops: [Event] = {
    var first = stop("2024-12-02-sakai", "2024-12-02", "The Sakai stop", "JP-27/sakai")
    first.sectors = ["waste"]
    first.delegations = [
      Delegation(
        party: "da-nang-peoples-committee", role: .guest,
        members: [
          Delegation.Member(
            person: "le-quang-nam", position: LocalizedText(en: "Vice Chairman"), isHead: true)
        ])
    ]
    var promise = Commitment()
    promise.id = "direct-flight"
    promise.text = LocalizedText(en: "Promote a direct flight")
    promise.by = ["sakai-city"]
    promise.due = EventDate("2028")
    promise.lastChecked = Fixture.today
    first.commitments = [promise]
    first.memoranda = [memorandum.id]
    return [first, stop("2024-12-05-tokyo", "2024-12-05", "The Tokyo stop", "JP-13")]
  }()

  /// An instrument that says something in every field.
  package static let memorandum: Memorandum = {
    var memorandum = Memorandum()
    memorandum.id = "da-nang-sakai-whole-2024"
    memorandum.kind = .tie
    memorandum.title = LocalizedText(en: "A whole tie", vi: "Quan hệ đầy đủ", ja: "完全な提携")
    memorandum.signatories = ["sakai-city", "da-nang-peoples-committee"]
    memorandum.signers = [
      Signer(person: "le-quang-nam", party: "da-nang-peoples-committee"),
      Signer(person: "tazo-takamasa", party: nil),
    ]
    memorandum.localities = localities("VN-DN", "JP-27/sakai")
    memorandum.signed = EventDate("../2024")
    memorandum.term = Period("P1Y6M")
    memorandum.until = EventDate("2030")
    memorandum.renewal = .byAgreement
    memorandum.notice = Period("P90D")
    memorandum.succeeds = "da-nang-sakai-friendship-2009"
    memorandum.supersedes = "da-nang-sakai-cooperation-2019"
    memorandum.sources = journey.sources
    memorandum.languages = ["vi", "ja"]
    memorandum.sectors = ["waste"]
    memorandum.amounts = [
      MonetaryAmount(value: 11_700_000_000, currency: "JPY", what: .ceiling, to: "sakai-city"),
      MonetaryAmount(value: 5, currency: "VND", what: .part),
    ]
    memorandum.note = LocalizedText(ja: "出典により金額が異なる")
    memorandum.revision.number = 1
    return memorandum
  }()

  /// The fixture with all of them, and with persons, bodies, regions and units in full.
  package static var collection: RecordCollection {
    var records = Fixture.records
    records.events += [journey] + stops
    records.memoranda.append(memorandum)
    var region = Region()
    region.id = "kyushu"
    region.name = LocalizedText(en: "Kyushu", vi: "Kyushu", ja: "九州")
    region.country = "JP"
    region.units = ["JP-40", "JP-41"]
    region.wikidata = "Q13987"
    region.aliases = ["九州地方"]
    records.regions = [region]
    for index in records.people.indices where records.people[index].id == "tazo-takamasa" {
      records.people[index].name.ja = "田雑隆昌"
      records.people[index].reading = "たぞう たかまさ"
      records.people[index].bySound = [.ja]
      records.people[index].aliases = ["Tazo Takamasa"]
      records.people[index].sources = journey.sources
      records.people[index].posts = [
        Post(
          party: "sakai-city", title: LocalizedText(en: "Vice Mayor", ja: "副市長"),
          from: EventDate("../2024"), until: EventDate("2025-03"))
      ]
      records.people[index].revision.changed = Fixture.today
    }
    for index in records.parties.indices where records.parties[index].id == "sakai-city" {
      records.parties[index].short = LocalizedText(en: "Sakai", ja: "堺")
      records.parties[index].represents = Locality("JP-27/sakai")
    }
    for index in records.units.indices where records.units[index].id == "VN-57@63" {
      records.units[index].successors = ["VN-SG", "VN-39"]
      records.units[index].gso = "74"
      records.units[index].wikidata = "Q36866"
    }
    for index in records.cities.indices where records.cities[index].id == "JP-27/sakai" {
      records.cities[index].wikidata = "Q35765"
      records.cities[index].revision.number = 7
    }
    return records
  }

  private static func stop(_ id: String, _ date: String, _ title: String, _ place: String) -> Event
  {
    var event = Event()
    event.id = id
    event.kind = "working-session"
    event.date = EventDate(date) ?? EventDate(Fixture.today)
    event.title = LocalizedText(en: title, vi: title, ja: title)
    event.localities = localities(place)
    event.places = localities(place)
    event.partOf = "2024-12-01-journey"
    return event
  }

  private static func localities(_ texts: String...) -> [Locality] {
    texts.compactMap { Locality($0) }
  }
}
