import Cooperation
import Words

/// Writes a relationship as a brief in one language.
struct BriefBuilder {
  let catalog: Catalog
  let relationship: Relationship
  /// For the brief of one alone.
  let partners: [Partner]
  let language: Language
  let words: BriefWords
  private var numbers = BriefSourceNumbers()

  init(
    _ catalog: Catalog, _ relationship: Relationship, _ partners: [Partner], _ language: Language
  ) {
    self.catalog = catalog
    self.relationship = relationship
    self.partners = partners
    self.language = language
    words = BriefWords(language)
  }

  /// True for the brief of one with all others, which shows the latest and closest alone.
  var isOfOne: Bool { relationship.second == nil }

  var vocabulary: Vocabulary { catalog.vocabulary }
  var today: CalendarDate { relationship.today }

  /// The whole document.
  mutating func brief() -> Brief {
    let sections = [
      overview(), partnersSection(), timeline(), lastMeetings(), instruments(), promises(),
      sectors(), people(), upcoming(), notRecorded(),
    ].compactMap { $0 }
    return Brief(
      language: language, title: BriefLine(title), subtitle: words.subtitle,
      basis: words.basis(
        date(EventDate(today)), collection: catalog.title.text(in: language) ?? "vnjp"),
      sections: sections, sourcesHeading: words.sources, sources: numbers.sources.map(source))
  }

  private var title: [BriefRun] {
    .joined(
      [relationship.first, relationship.second].compactMap { $0 }.map { [name($0)] }, by: " – ")
  }

  private func source(_ source: Source) -> BriefSource {
    let title = source.title.map { BriefRun($0, language: Self.language(source)) }
    let publisher = source.publisher.map { BriefRun($0) }
    let published = source.published.map { BriefRun(date($0)) }
    let parts = [publisher, title, published].compactMap { $0.map { [$0] } }
    let isOfWeb = source.url.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
    let accessed = source.accessed.map { words.accessed(date($0)) }
    return BriefSource(
      text: BriefLine(.joined(parts, by: words.separator)), url: isOfWeb ? source.url : nil,
      note: isOfWeb ? accessed : words.noAddress)
  }

  /// The language of a source's title where it is one that briefs are written in.
  private static func language(_ source: Source) -> Language? {
    source.language.flatMap { Language(rawValue: $0) }
  }

  // MARK: Names

  /// A text in the brief's language, else in another that is then named.
  func run(_ text: LocalizedText, id: String) -> BriefRun {
    let found = ([language] + language.fallbacks).first { text[$0] != nil }
    guard let found, let body = text[found] else { return BriefRun(id) }
    return BriefRun(body, language: found == language ? nil : found)
  }

  func name(_ counterpart: Counterpart) -> BriefRun {
    run(counterpart.name(vocabulary), id: counterpart.id)
  }

  func party(_ id: String) -> BriefRun {
    vocabulary.party(id: id).map { run(vocabulary.parties[$0].name, id: id) } ?? BriefRun(id)
  }

  func parties(_ ids: [String]) -> [BriefRun] {
    .joined(ids.map { [party($0)] }, by: words.comma)
  }

  func title(of event: Event) -> BriefRun { run(event.title, id: event.id) }

  func title(of memorandum: Memorandum) -> BriefRun { run(memorandum.title, id: memorandum.id) }

  func date(_ date: EventDate) -> String { DateText.long(date, language) }

  func word(_ text: LocalizedText) -> String { text.text(in: language) ?? "" }

  func event(_ row: Int) -> Event { catalog.events[row] }

  // MARK: Sources

  /// The numbers of the sources of some events.
  mutating func references(toRows rows: [Int]) -> [Int] {
    numbers.numbers(of: rows.flatMap { event($0).sources })
  }

  /// The numbers of an instrument's sources, else of those of the events at which it was signed.
  mutating func references(to instrument: Instrument) -> [Int] {
    instrument.memorandum.sources.isEmpty
      ? references(toRows: instrument.rows) : numbers.numbers(of: instrument.memorandum.sources)
  }

  /// The same for an instrument by its id.
  mutating func references(toMemorandum id: String) -> [Int] {
    guard let memorandum = catalog.memorandum(id: id) else { return [] }
    return memorandum.sources.isEmpty
      ? references(toRows: catalog.rows(of: memorandum)) : numbers.numbers(of: memorandum.sources)
  }
}
