import Cells
import Cooperation
import Words

extension DetailWriter {
  /// The labels of persons and bodies.
  static let entryLabels: [RecordPhrase] = [
    .reading, .posts, .country, .aliases, .represents, .parent, .seat, .successor, .short, .events,
    .note,
  ]

  /// Writes a person: the name in every language, the posts, and the latest events.
  mutating func write(_ person: Person) {
    addTitle(strings.name(person.name, id: person.id))
    let name = strings.name(person.name, id: person.id)
    for language in person.name.languages where person.name[language] != name {
      let sound = person.bySound.contains(language) ? " (\(strings[.bySound]))" : ""
      addBelow([DetailRun((person.name[language] ?? "") + sound, .dim)])
    }
    add(.reading, [DetailRun(person.reading ?? "")])
    add(.country, [DetailRun(person.country ?? "")])
    for (index, post) in person.posts.enumerated() {
      if index == 0 { add(.posts, self.post(post)) } else { add(nil, self.post(post)) }
    }
    add(.aliases, [DetailRun(person.aliases.joined(separator: separator), .dim)])
    writeRows(catalog.rows(ofPerson: person.id))
    person.sources.forEach { write($0) }
    addID(person.id, person.revision)
  }

  /// Writes a body: what it is part of, where it belongs, for whom it acts, and its latest events.
  mutating func write(_ party: Party) {
    addTitle(strings.name(party.name, id: party.id))
    let name = strings.name(party.name, id: party.id)
    for language in party.name.languages where party.name[language] != name {
      addBelow([DetailRun(party.name[language] ?? "", .dim)])
    }
    let short = [party.short.text(in: language), party.abbreviation].compactMap { $0 }
    add(.short, [DetailRun(short.joined(separator: separator))])
    add(.country, [DetailRun(party.country)])
    if let parent = party.parent { add(.parent, self.party(parent)) }
    let day = EventDate(today)
    if let seat = party.locality { add(.seat, place(seat, day, isLocality: true)) }
    if let unit = party.represents { add(.represents, place(unit, day, isLocality: true)) }
    if let successor = party.successor { add(.successor, self.party(successor)) }
    add(.aliases, [DetailRun(party.aliases.joined(separator: separator), .dim)])
    writeRows(catalog.rows(ofParty: party.id))
    addID(party.id, party.revision)
  }

  private func post(_ post: Post) -> [DetailRun] {
    let span = [post.from, post.until].map { $0.map(long) ?? "" }
    let dates = span == ["", ""] ? "" : " (\(span[0])–\(span[1]))"
    let title = [DetailRun(post.title.text(in: language) ?? "")]
    let body = post.party.map(self.party) ?? []
    return .joined([title, body].filter { !$0.isEmpty && $0[0].text != "" }, by: separator)
      + [DetailRun(dates, .dim)]
  }

  /// The latest of some events, and how many there are besides.
  private mutating func writeRows(_ rows: [Int]) {
    let limit = 12
    let shown = rows.prefix(limit)
    let width = shown.map { ColumnWidth.of(long(catalog.events[$0].date)) }.max() ?? 0
    for (index, row) in shown.enumerated() {
      let runs = event(row: row, dateColumns: width)
      if index == 0 {
        add(RecordPhrase.events, runs, hanging: width + 2)
      } else {
        add(nil, runs, hanging: width + 2)
      }
    }
    if rows.count > limit {
      add(nil, [DetailRun(strings[.andMore(rows.count - limit)], .dim)])
    }
  }
}
