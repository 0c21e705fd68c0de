import Cells
import Cooperation
import Papers
import Words

extension DetailWriter {
  /// The labels of persons and bodies.
  static let entryLabels: [Phrase] = [
    .nameReading, .posts, .country, .aliases, .represents, .parent, .seat, .successor, .short,
    .eventsLabel, .metPeople, .note, .source, .id,
  ]

  /// Writes a person: the name in every language, the posts, the latest events, and everyone met.
  mutating func write(_ person: Person) {
    addTitle(strings.name(person.name, id: person.id))
    let name = strings.name(person.name, id: person.id)
    for language in person.name.languages where person.name[language] != name {
      let sound = person.bySound.contains(language) ? " (\(strings[.bySound]))" : ""
      addBelow([DetailRun((person.name[language] ?? "") + sound, .dim)])
    }
    add(.nameReading, [DetailRun(person.reading ?? "")])
    let country = person.country.flatMap { CountryName.name(of: $0).text(in: language) }
    add(.country, [DetailRun(country ?? person.country ?? "")])
    let posts = person.posts.map(self.post) + namedPosts(person)
    for (index, post) in posts.enumerated() { add(index == 0 ? .posts : nil, post) }
    add(.aliases, [DetailRun(person.aliases.joined(separator: separator), .dim)])
    writeRows(catalog.rows(ofPerson: person.id), .person, person.id)
    let met = catalog.met(byPerson: person.id).map { met in
      self.person(met.person) + (met.count > 1 ? [DetailRun(" (\(met.count))", .dim)] : [])
    }
    add(.metPeople, .joined(met, by: separator))
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
    writeRows(catalog.rows(ofParty: party.id), .party, party.id)
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

  /// The offices in which a person is named at events and the record does not tell, the latest first,
  /// each with when it was named.
  private func namedPosts(_ person: Person) -> [[DetailRun]] {
    var known = Set(person.posts.compactMap(\.title.all.first))
    var posts: [[DetailRun]] = []
    for row in catalog.rows(ofPerson: person.id) {
      let event = catalog.events[row]
      for delegation in event.delegations {
        for member in delegation.members where member.person == person.id {
          guard let name = member.position.all.first, known.insert(name).inserted else { continue }
          posts.append(
            .joined(
              [
                [DetailRun(member.position.text(in: language) ?? name)], party(delegation.party),
                [DetailRun(long(event.date), .dim)],
              ], by: separator))
        }
      }
    }
    return posts
  }

  /// The latest of some events, and what leads to all of them, which a value of a field finds.
  private mutating func writeRows(_ rows: [Int], _ field: QueryField, _ id: String) {
    let limit = 12
    let shown = rows.prefix(limit)
    let width = shown.map { ColumnWidth.of(long(catalog.events[$0].date)) }.max() ?? 0
    for (index, row) in shown.enumerated() {
      let runs = event(row: row, dateColumns: width)
      if index == 0 {
        add(.eventsLabel, runs, hanging: width + 2)
      } else {
        add(nil, runs, hanging: width + 2)
      }
    }
    if rows.count > limit {
      let all = Query.field(FieldTerm(field, values: [FieldValue(id)]))
      add(nil, [DetailRun(strings[.andMore(rows.count - limit)], .dim, to: .filter(all))])
    }
  }
}
