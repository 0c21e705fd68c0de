import Cooperation
import Words

/// One event on a page: its title, summary and facts, each under its name.
struct EventEntry {
  let event: Event
  let memoranda: [Memorandum]
  private let vocabulary: Vocabulary
  private let language: Language
  private let words: PageWords
  private let context: ExportContext

  init(_ event: Event, _ memoranda: [Memorandum], _ context: ExportContext) {
    self.event = event
    self.memoranda = memoranda
    vocabulary = context.catalog.vocabulary
    language = context.language
    words = PageWords(context.language)
    self.context = context
  }

  /// The event as an article.
  var article: String {
    let kind = vocabulary.kind(id: event.kind).map { vocabulary.kinds[$0].name }
    let status = event.status == .held ? nil : event.status.name
    let about = [
      HTMLText.escaped(DateText.long(event.date, language)), text(kind, or: event.kind),
      status.map { text($0, or: event.status.rawValue) },
    ].compactMap { $0 }
    let summary = text(event.summary, or: "")
    let list = facts
    return """
      <article>
      <p class="about">\(about.joined(separator: " · "))</p>
      <h3>\(text(event.title, or: event.id))</h3>
      \(summary.isEmpty ? "" : "<p>\(summary)</p>\n")\(list.isEmpty ? "" : "<dl>\n\(list)</dl>\n")</article>

      """
  }

  private var facts: String {
    fact(.placeNames, [list(event.places.map(locality))])
      + fact(.localityNames, [list(event.localities.map(locality))])
      + fact(.sectorNames, [list(event.sectors.map(sector))])
      + fact(.partyNames, event.delegations.map(delegation) + [list(event.parties.map(party))])
      + fact(.memorandumTitles, memoranda.map(memorandum))
      + fact(.commitmentTexts, event.commitments.map(commitment))
      + fact(.stopTitles, column(.stopTitles)) + fact(.participantTexts, column(.participantTexts))
      + fact(.note, column(.note))
      + fact(.sourceNames, event.sources.map(source))
  }

  /// What a column says of the event, line by line.
  private func column(_ column: ExportColumn) -> [String] {
    switch column.cell(event, memoranda, context) {
    case .list(let items): items.map(HTMLText.escaped)
    case .text(let text): [HTMLText.escaped(text)]
    case .date, .links: []
    }
  }

  /// A fact of one line or several; nothing without any.
  private func fact(_ column: ExportColumn, _ lines: [String]) -> String {
    let lines = lines.filter { !$0.isEmpty }
    guard !lines.isEmpty else { return "" }
    let body = lines.count == 1 ? lines[0] : lines.map { "<p>\($0)</p>" }.joined()
    return "<dt>\(text(column.title, or: column.rawValue))</dt>\n<dd>\(body)</dd>\n"
  }

  private func text(_ text: LocalizedText?, or other: String) -> String {
    HTMLText.text(text ?? LocalizedText(), in: language, or: other)
  }

  private func list(_ items: [String]) -> String { items.joined(separator: words.comma) }

  private func locality(_ locality: Locality) -> String {
    let name = HTMLText.escaped(vocabulary.name(of: locality, on: event.date, in: language))
    let present = vocabulary.presentName(of: locality, on: event.date, in: language)
    return name + (present.map { words.bracketed("→ \(HTMLText.escaped($0))") } ?? "")
  }

  private func sector(_ id: String) -> String {
    text(vocabulary.sector(id: id).map { vocabulary.sectors[$0].name }, or: id)
  }

  private func party(_ id: String) -> String {
    text(vocabulary.party(id: id).map { vocabulary.parties[$0].name }, or: id)
  }

  private func delegation(_ delegation: Delegation) -> String {
    let role =
      delegation.role == .participant ? "" : words.bracketed(text(delegation.role.name, or: ""))
    let members = delegation.members.map { member in
      let person = vocabulary.person(id: member.person).map { vocabulary.people[$0].name }
      let office = [
        member.position.isEmpty ? nil : text(member.position, or: ""),
        member.isHead ? HTMLText.escaped(words.head) : nil,
      ].compactMap { $0 }
      return text(person, or: member.person)
        + (office.isEmpty ? "" : words.bracketed(list(office)))
    }
    return party(delegation.party) + role + (members.isEmpty ? "" : words.colon + list(members))
  }

  private func memorandum(_ memorandum: Memorandum) -> String {
    // The date of what was signed on the day itself goes without saying.
    let signed = memorandum.signed.flatMap { $0 == event.date ? nil : $0 }
    let about = [
      text(memorandum.kind.name, or: memorandum.kind.rawValue),
      text(memorandum.status.name, or: memorandum.status.rawValue),
      signed.map { HTMLText.escaped(words.signed(DateText.long($0, language))) } ?? "",
      list(memorandum.signatories.map(party)),
      list(memorandum.amounts.map { HTMLText.escaped(AmountText.text($0, language)) }),
      list(MemorandumText.term(memorandum, language).map(HTMLText.escaped)),
    ].filter { !$0.isEmpty }
    return text(memorandum.title, or: memorandum.id) + words.bracketed(list(about))
  }

  private func commitment(_ commitment: Commitment) -> String {
    let about = [
      text(commitment.status.name, or: commitment.status.rawValue),
      list(commitment.by.map(party)),
      commitment.due.map { HTMLText.escaped(words.due(DateText.long($0, language))) } ?? "",
    ].filter { !$0.isEmpty }
    return text(commitment.text, or: commitment.id) + words.bracketed(list(about))
  }

  private func source(_ source: Source) -> String {
    let tag = source.language.flatMap { Self.isTag($0) && $0 != language.rawValue ? $0 : nil }
    let texts = [source.publisher, source.title].map { text in
      text.flatMap { HTMLText.isBlank($0) ? nil : HTMLText.escaped($0) }
    }
    let title = texts[1].map { title in
      tag.map { "<span lang=\"\($0)\">\(title)</span>" } ?? title
    }
    let names = [texts[0], title].compactMap { $0 }
    let body =
      names.isEmpty ? HTMLText.escaped(source.url ?? "") : names.joined(separator: words.colon)
    return HTMLText.linked(body, to: source.url)
      + (source.published.map { words.comma + HTMLText.escaped(DateText.long($0, language)) } ?? "")
  }

  /// True for the code of a language.
  private static func isTag(_ text: String) -> Bool {
    (2...3).contains(text.utf8.count) && text.utf8.allSatisfy { (97...122).contains($0) }
  }
}
