import Cooperation
import TestSupport
import Testing

/// Who has to do with each other in an event, a document or a promise.
struct MatterSidesTests {
  private static let catalog = Fixture.ownCatalog
  private static let daNang = Counterpart.unit(id: "VN-DN")
  private static let sakai = Counterpart.city(id: "JP-27/sakai")

  private static func event(_ id: String) throws -> Event {
    catalog.events[try #require(catalog.row(id: id))]
  }

  @Test func `localities come before bodies, Vietnam's first`() throws {
    let sides = MatterSides(try Self.event("2024-11-11-da-nang-sakai"), Self.catalog.vocabulary)
    #expect(sides == MatterSides([Self.daNang], [Self.sakai]))
    #expect(sides.are([Self.sakai, Self.daNang]))
    #expect(!sides.are([Self.daNang]))
  }

  @Test func `where no locality is named the outermost bodies stand, those of each country`() throws
  {
    var event = Event()
    event.date = try #require(EventDate("2024-05-01"))
    event.parties = ["jp-mofa", "vn-gov", "vn-government-office", "jp-gov"]
    let vocabulary = Self.catalog.vocabulary
    #expect(
      MatterSides(event, vocabulary)
        == MatterSides([.party(id: "vn-gov")], [.party(id: "jp-gov")]))
    event.localities = try ["JP-27/sakai", "kyushu"].map { try #require(Locality($0)) }
    #expect(
      MatterSides(event, vocabulary) == MatterSides([.party(id: "vn-gov")], [Self.sakai]))
    event.parties = []
    #expect(MatterSides(event, vocabulary) == MatterSides([Self.sakai], []))
  }

  @Test func `a unit that was merged is told as what it became`() throws {
    var event = Event()
    event.date = try #require(EventDate("2017-03-01"))
    event.localities = [try #require(Locality("VN-27"))]
    #expect(
      MatterSides(event, Self.catalog.vocabulary) == MatterSides([Self.daNang], []))
  }

  @Test func `a promise tells who owes to whom, by the locality that a body acts for`() throws {
    let event = try Self.event("2024-11-11-da-nang-sakai")
    let promise = try #require(event.commitments.first { !$0.to.isEmpty })
    #expect(
      MatterSides(promise, on: event.date, Self.catalog.vocabulary)
        == MatterSides([Self.sakai], [Self.daNang]))
    let mutual = try #require(event.commitments.first { $0.id == "carbon-neutral-project" })
    #expect(
      MatterSides(mutual, on: event.date, Self.catalog.vocabulary)
        == MatterSides(
          [.party(id: "da-nang-donre"), .party(id: "sakai-environment-bureau")], []))
  }

  @Test func `a document that names nobody is told by the event at which it was signed`() throws {
    var records = Fixture.records
    let index = try #require(records.events.firstIndex { $0.id == "2024-11-11-da-nang-sakai" })
    var memorandum = Memorandum()
    memorandum.id = "nameless"
    records.memoranda.append(memorandum)
    records.events[index].memoranda.append("nameless")
    let catalog = Catalog(records)
    #expect(MatterSides(memorandum, catalog) == MatterSides([Self.daNang], [Self.sakai]))
  }
}
