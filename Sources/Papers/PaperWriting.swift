import Cooperation
import Words

/// What writes a document in one language: names, dates and signs with what they lead to, and the numbers
/// of sources.
protocol PaperWriting {
  var catalog: Catalog { get }
  var words: PaperWords { get }
  /// The sources that were cited.
  var numbers: SourceNumbers { get set }
}

extension PaperWriting {
  var language: Language { words.language }
  var vocabulary: Vocabulary { catalog.vocabulary }

  // MARK: Names

  /// A text in the document's language, else in another that is then named.
  func run(_ text: LocalizedText, id: String, to target: LinkTarget? = nil) -> PaperRun {
    let found = ([language] + language.fallbacks).first { text[$0] != nil }
    guard let found, let body = text[found] else {
      return PaperRun(id, isRecorded: true, to: target)
    }
    return PaperRun(
      body, language: found == language ? nil : found, isRecorded: true, to: target)
  }

  func name(_ counterpart: Counterpart) -> PaperRun {
    run(counterpart.name(vocabulary), id: counterpart.id)
  }

  /// The name of a body, which leads to its events.
  func party(_ id: String) -> PaperRun {
    guard let index = vocabulary.party(id: id) else { return PaperRun(id, isRecorded: true) }
    let name = run(vocabulary.parties[index].name, id: id)
    return name.leading(to: .value(.party, id: id, name: name.text))
  }

  func parties(_ ids: [String]) -> [PaperRun] {
    .joined(ids.map { [party($0)] }, by: words.comma)
  }

  /// The name of a person, which leads to the events with that person.
  func person(_ id: String) -> PaperRun {
    guard let index = vocabulary.person(id: id) else { return PaperRun(id, isRecorded: true) }
    let name = run(vocabulary.people[index].name, id: id)
    return name.leading(to: .value(.person, id: id, name: name.text))
  }

  func title(of event: Event) -> PaperRun { run(event.title, id: event.id, to: .event(event.id)) }

  func title(of memorandum: Memorandum) -> PaperRun {
    let title = run(memorandum.title, id: memorandum.id)
    return title.leading(to: .memorandum(memorandum.id, title: title.text))
  }

  /// The title of an instrument by its id, and the id alone where it is not recorded.
  func title(ofMemorandum id: String) -> PaperRun {
    catalog.memorandum(id: id).map { title(of: $0) } ?? PaperRun(id, isRecorded: true)
  }

  func word(_ text: LocalizedText) -> String { text.text(in: language) ?? "" }

  func event(_ row: Int) -> Event { catalog.events[row] }

  // MARK: Dates and signs

  func date(_ date: EventDate) -> String { DateText.long(date, language) }

  func dateRun(_ day: EventDate) -> PaperRun { PaperRun(date(day), .date(day)) }

  /// The sign between a date and what was on it.
  var behindDate: PaperRun { PaperRun(words.colon, .sign(.behindDate)) }

  /// The sign between facts of one thing.
  var betweenFacts: PaperRun { PaperRun(words.separator, .sign(.betweenFacts)) }

  /// The sign between two sides.
  var betweenSides: PaperRun { PaperRun(" – ", .sign(.betweenSides)) }

  /// The sign between who owes and to whom.
  var owesTo: PaperRun { PaperRun(" → ", .sign(.owesTo)) }

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

  /// The sources that were cited, by their numbers.
  var sources: [PaperSource] { numbers.sources.map(source) }

  private func source(_ source: Source) -> PaperSource {
    let title = source.title.map {
      PaperRun($0, language: source.language.flatMap(Language.init(rawValue:)), isRecorded: true)
    }
    let publisher = source.publisher.map { PaperRun($0, isRecorded: true) }
    let published = source.published.map(dateRun)
    let parts = [publisher, title, published].compactMap { $0.map { [$0] } }
    let isOfWeb = source.url.map { $0.hasPrefix("https://") || $0.hasPrefix("http://") } ?? false
    let accessed = source.accessed.map { words.accessed(date($0)) }
    return PaperSource(
      text: PaperLine(.joined(parts, by: betweenFacts)), url: isOfWeb ? source.url : nil,
      note: isOfWeb ? accessed : words.noAddress)
  }
}
