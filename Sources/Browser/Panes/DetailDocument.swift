import Cells
package import Cooperation

/// An event laid out for reading: labels on the left, values wrapped beside them.
package struct DetailDocument: Sendable {
  package private(set) var lines: [StyledLine] = []
  private let catalog: Catalog
  private let strings: Strings
  private let columns: Int
  private let instrument: String
  private var labelColumns = 0

  /// Lays out the focused event of a state; empty without one.
  init(state: State, columns: Int) {
    self.init(
      event: state.focusedEvent, catalog: state.catalog, language: state.language,
      columns: columns, instrument: state.glyphs.instrument)
  }

  /// Lays out an event.
  package init(
    event: Event?, catalog: Catalog, language: Language, columns: Int, instrument: String = "◆"
  ) {
    self.catalog = catalog
    self.columns = columns
    self.instrument = instrument
    strings = Strings(language)
    labelColumns = Self.labelColumns(strings, columns)
    if let event, columns > 0 { write(event) }
  }

  /// Lays out a memorandum, with the events at which it was signed or exchanged.
  package init(
    memorandum: Memorandum, catalog: Catalog, language: Language, columns: Int,
    instrument: String = "◆"
  ) {
    self.catalog = catalog
    self.columns = columns
    self.instrument = instrument
    strings = Strings(language)
    labelColumns = Self.labelColumns(strings, columns)
    for line in strings.name(memorandum.title, id: memorandum.id).wrapped(to: columns) {
      lines.append(StyledLine(line, .text.bold()))
    }
    write(memorandum)
    for row in catalog.rows(of: memorandum) { add(.continuedBy, linkText(catalog.events[row])) }
    write(memorandum.sources)
    add(.id, memorandum.id, style: .dim)
  }

  private static func labelColumns(_ strings: Strings, _ columns: Int) -> Int {
    min(max(0, columns / 4), labels.map { ColumnWidth.of(strings[$0]) }.max() ?? 0)
  }

  private static let labels: [Phrase] = [
    .when, .place, .between, .head, .member, .instrument, .owes, .since, .continuedBy, .source,
    .sectorsLabel, .partiesLabel, .signedBy, .amount, .id,
  ]

  private var vocabulary: Vocabulary { catalog.vocabulary }
  private var language: Language { strings.language }

  // MARK: Parts

  private mutating func write(_ event: Event) {
    for line in strings.name(event.title, id: event.id).wrapped(to: columns) {
      lines.append(StyledLine(line, .text.bold()))
    }
    let kind = vocabulary.kind(id: event.kind).map { vocabulary.kinds[$0] }
    let kindName = kind.map { strings.name($0.name, id: $0.id) } ?? event.kind
    let status = strings.name(event.status.name, id: event.status.rawValue)
    add(.when, "\(DateText.long(event.date, language)) · \(kindName), \(status)")
    add(.place, event.places.map { placeName($0, event.date) }.joined(separator: ", "))
    add(.between, event.localities.map { placeName($0, event.date) }.joined(separator: " – "))
    if let summary = event.summary.text(in: language) {
      lines.append(StyledLine())
      lines += summary.wrapped(to: columns).map { StyledLine($0) }
      lines.append(StyledLine())
    }
    writeDelegations(event)
    writeInstruments(event)
    writeCommitments(event)
    add(.partiesLabel, event.parties.map(partyName).joined(separator: ", "))
    add(.sectorsLabel, event.sectors.map(sectorName).joined(separator: ", "))
    writeChain(event)
    write(event.sources)
    if event.confidence == .generalKnowledge {
      add(.source, strings[.generalKnowledge], style: .dim)
    }
    add(.id, event.id, style: .dim)
  }

  private mutating func writeDelegations(_ event: Event) {
    for delegation in event.delegations {
      let party = partyName(delegation.party)
      guard !delegation.members.isEmpty else {
        add(.member, party)
        continue
      }
      for member in delegation.members {
        let index = vocabulary.person(id: member.person)
        let name = index.map { strings.name(vocabulary.people[$0].name, id: member.person) }
        let position = member.position.text(in: language) ?? party
        add(member.isHead ? .head : .member, "\(name ?? member.person), \(position)")
      }
    }
  }

  private mutating func write(_ memorandum: Memorandum) {
    let kind = strings.name(memorandum.kind.name, id: memorandum.kind.rawValue)
    let status = strings.name(memorandum.status.name, id: memorandum.status.rawValue)
    let signed = memorandum.signed.map { DateText.long($0, language) }
    add(.when, ([signed, kind].compactMap { $0 } + [status]).joined(separator: " · "))
    if let until = memorandum.until { add(.due, DateText.long(until, language)) }
    let row = catalog.rows(of: memorandum).first
    let date = memorandum.signed ?? row.map { catalog.events[$0].date }
    if let date {
      add(.between, memorandum.localities.map { placeName($0, date) }.joined(separator: " – "))
    }
    add(.signedBy, memorandum.signatories.map(partyName).joined(separator: ", "))
    add(.sectorsLabel, memorandum.sectors.map(sectorName).joined(separator: ", "))
    if let amount = memorandum.amount { add(.amount, "\(amount.value) \(amount.currency)") }
    for id in [memorandum.renews, memorandum.supersedes].compactMap({ $0 }) {
      add(.since, catalog.memorandum(id: id).map { strings.name($0.title, id: id) } ?? id)
    }
  }

  private mutating func writeInstruments(_ event: Event) {
    for memorandum in catalog.memoranda(of: event) {
      let kind = strings.name(memorandum.kind.name, id: memorandum.kind.rawValue)
      let status = strings.name(memorandum.status.name, id: memorandum.status.rawValue)
      add(.instrument, strings.name(memorandum.title, id: memorandum.id), mark: instrument)
      let signed = memorandum.signed.map { DateText.long($0, language) }
      addBelow(([kind, status] + [signed].compactMap { $0 }).joined(separator: " · "))
      if !memorandum.signatories.isEmpty {
        addBelow(memorandum.signatories.map(partyName).joined(separator: " · "))
      }
    }
  }

  private mutating func writeCommitments(_ event: Event) {
    for commitment in event.commitments {
      add(.owes, strings.name(commitment.text, id: commitment.id))
      var parts = [strings.name(commitment.status.name, id: commitment.status.rawValue)]
      if let due = commitment.due {
        parts.append("\(strings[.due]) \(DateText.long(due, language))")
      }
      let owed = commitment.by.map(partyName).joined(separator: ", ")
      if !owed.isEmpty { parts.append(owed) }
      addBelow(parts.joined(separator: " · "))
    }
  }

  private mutating func writeChain(_ event: Event) {
    for id in event.follows {
      guard let row = catalog.row(id: id) else { continue }
      add(.since, linkText(catalog.events[row]))
    }
    for row in catalog.row(id: event.id).map(catalog.followers(ofRow:)) ?? [] {
      add(.continuedBy, linkText(catalog.events[row]))
    }
  }

  private mutating func write(_ sources: [Source]) {
    for source in sources {
      let date = source.published.map { DateText.long($0, language) }
      let name = [source.publisher, source.title, date].compactMap { $0 }.joined(separator: ", ")
      add(.source, name.isEmpty ? strings[.notOnline] : name)
      addBelow(source.url ?? strings[.notOnline])
    }
  }

  // MARK: Names

  private func linkText(_ event: Event) -> String {
    "\(DateText.long(event.date, language))  \(strings.name(event.title, id: event.id))"
  }

  private func placeName(_ locality: Locality, _ date: EventDate) -> String {
    let name = vocabulary.name(of: locality, on: date, in: language)
    let present = vocabulary.presentName(of: locality, on: date, in: language)
    return present.map { "\(name) (\(strings[.now]) \($0))" } ?? name
  }

  private func partyName(_ id: String) -> String {
    vocabulary.party(id: id).map { strings.name(vocabulary.parties[$0].name, id: id) } ?? id
  }

  private func sectorName(_ id: String) -> String {
    vocabulary.sector(id: id).map { strings.name(vocabulary.sectors[$0].name, id: id) } ?? id
  }

  // MARK: Lines

  /// Adds a label and its value; nothing when the value is empty.
  private mutating func add(
    _ label: Phrase, _ value: String, style: Style = .text, mark: String = ""
  ) {
    guard !value.isEmpty else { return }
    let name = strings[label].clipped(to: labelColumns).paddedLeft(to: labelColumns)
    let marked = mark.isEmpty ? value : "\(mark) \(value)"
    for (index, line) in marked.wrapped(to: max(1, columns - labelColumns - 1)).enumerated() {
      var spans = [StyledLine.Span(text: (index == 0 ? name : indentation) + " ", style: .dim)]
      if index == 0, !mark.isEmpty {
        spans.append(StyledLine.Span(text: mark, style: .instrument))
        spans.append(StyledLine.Span(text: String(line.dropFirst(mark.count)), style: style))
      } else {
        spans.append(StyledLine.Span(text: line, style: style))
      }
      lines.append(StyledLine(spans))
    }
  }

  /// Adds what belongs to the value above.
  private mutating func addBelow(_ value: String) {
    for line in value.wrapped(to: max(1, columns - labelColumns - 3)) {
      lines.append(
        StyledLine([
          StyledLine.Span(text: indentation + "   ", style: .dim),
          StyledLine.Span(text: line, style: .dim),
        ]))
    }
  }

  private var indentation: String { String(repeating: " ", count: labelColumns) }
}
