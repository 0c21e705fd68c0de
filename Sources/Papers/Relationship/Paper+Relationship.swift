package import Cooperation
import Words

extension Paper {
  /// How much of a relationship is told.
  package struct Extent: Hashable, Sendable {
    /// The parts in their order.
    let topics: [PaperPart.Topic]
    /// True where of one side and all others only the latest and closest are told.
    let isCut: Bool

    /// For a folder: everything, of one side the latest and closest.
    package static let brief = Extent(
      topics: [
        .overview, .partners, .timeline, .lastMeetings, .instruments, .promises, .sectors, .people,
        .calendar, .notRecorded,
      ], isCut: true)

    /// For the screen, where each count leads to its events.
    package static let page = Extent(
      topics: [.overview, .years, .sectors, .instruments, .promises], isCut: false)

    /// For the screen: with whom one side has something to do.
    package static let partners = Extent(topics: [.partnerCount, .partners], isCut: false)
  }

  /// The document about two localities or bodies, or about one and its partners.
  package init(
    _ catalog: Catalog, of first: Counterpart, and second: Counterpart?, today: CalendarDate,
    in language: Language, _ extent: Extent = .brief
  ) {
    self = Self.papers(catalog, of: first, and: second, today: today, in: [language], extent)[0]
  }

  /// The same document in each of some languages.
  package static func papers(
    _ catalog: Catalog, of first: Counterpart, and second: Counterpart?, today: CalendarDate,
    in languages: [Language], _ extent: Extent = .brief
  ) -> [Paper] {
    let relationship = Relationship(catalog, between: first, and: second, today: today)
    let partners = second == nil ? Partners(catalog, of: first, today: today).partners : []
    return languages.map { language in
      var writer = RelationshipPaper(
        catalog: catalog, words: PaperWords(language), relationship: relationship,
        partners: partners, extent: extent)
      return writer.paper()
    }
  }
}
