import Cooperation
import Words

/// Writes a relationship as a document.
struct RelationshipPaper: PaperWriting {
  let catalog: Catalog
  let words: PaperWords
  let relationship: Relationship
  /// For the document of one alone.
  let partners: [Partner]
  let extent: Paper.Extent
  /// The query that finds the events, by names.
  let query: Query
  var numbers = SourceNumbers()

  init(
    catalog: Catalog, words: PaperWords, relationship: Relationship, partners: [Partner],
    extent: Paper.Extent
  ) {
    self.catalog = catalog
    self.words = words
    self.relationship = relationship
    self.partners = partners
    self.extent = extent
    query = RelationshipQuery.names(
      relationship.first, relationship.second, catalog, in: words.language)
  }

  /// True where only the latest and closest are told.
  var isCut: Bool { extent.isCut && isOfOne }

  /// True for the document of one with all others.
  var isOfOne: Bool { relationship.second == nil }

  var today: CalendarDate { relationship.today }

  /// The two sides, or the one.
  var sides: [Counterpart] { [relationship.first, relationship.second].compactMap { $0 } }

  /// The whole document.
  mutating func paper() -> Paper {
    var parts: [PaperPart] = []
    for topic in extent.topics {
      if let part = part(topic) { parts.append(part) }
    }
    return Paper(
      language: language,
      title: PaperLine(.joined(sides.map { [name($0)] }, by: betweenSides)),
      subtitle: words.subtitle,
      basis: words.basis(
        date(EventDate(today)), collection: catalog.title.text(in: language) ?? "vnjp"),
      parts: parts, sourcesHeading: words.sources, sources: sources,
      closing: catalog.about.correctionsText.map {
        PaperLine(Strings(language)[.corrections($0)], isMinor: true)
      })
  }

  /// A part; nil where the records have nothing for it.
  private mutating func part(_ topic: PaperPart.Topic) -> PaperPart? {
    switch topic {
    case .overview: overview()
    case .years: years()
    case .partnerCount: partnerCount()
    case .partners: partnersPart()
    case .timeline: timeline()
    case .lastMeetings: lastMeetings()
    case .instruments: instruments()
    case .promises: promises()
    case .sectors: sectors()
    case .people: people()
    case .calendar: calendar()
    case .notRecorded: notRecorded()
    case .overdue, .due, .ending, .anniversaries: nil
    }
  }

  /// What finds the events that a term narrows further.
  func events(by term: FieldTerm) -> LinkTarget {
    .filter(.all(of: query.conjuncts + [.field(term)]))
  }

  /// What finds some events alone; nil for none.
  func events(_ rows: [Int]) -> LinkTarget? {
    guard !rows.isEmpty else { return nil }
    let ids = rows.map { FieldValue(catalog.events.id($0)) }
    return .filter(.field(FieldTerm(.id, values: ids)))
  }
}
