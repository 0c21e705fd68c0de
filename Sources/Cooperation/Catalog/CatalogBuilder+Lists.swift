extension CatalogBuilder {
  /// Documents in the order of their list: the latest signed first, then those of no known day.
  static func latestFirst(_ memoranda: [Memorandum]) -> [Memorandum] {
    memoranda.sorted { left, right in
      precedes((left.signed, left.id), (right.signed, right.id))
    }
  }

  /// The order of a list's rows: the latest first, undated last, then by id.
  private static func precedes(
    _ left: (date: EventDate?, id: String), _ right: (date: EventDate?, id: String)
  ) -> Bool {
    let known = [left.date, right.date].map { date in
      date.flatMap { $0.hasOpenBeginning ? nil : $0 }
    }
    return switch (known[0], known[1]) {
    case (let first?, let second?) where first != second: first > second
    case (_?, nil): true
    case (nil, _?): false
    default: left.id < right.id
    }
  }

  /// Adds the rows of documents; their order is that of the records here.
  mutating func appendDocuments() {
    for (row, document) in records.memoranda.enumerated() {
      let localities = nodes(of: document.localities, in: document.signed)
      append(localities: localities, places: localities, of: .documents)
      let sectors = document.sectors.compactMap(vocabulary.sector(id:))
      append(sectors: sectors, of: .documents)
      let bodies = document.signatories.compactMap(vocabulary.party(id:))
      append(bodies, to: .parties, of: .documents)
      append(bodies, to: .party, of: .documents, maker.party)
      let signers = document.signers.compactMap { vocabulary.person(id: $0.person) }
      append(signers, to: .people, of: .documents)
      append(signers, to: .signer, of: .documents, maker.person)
      append([row], to: .memoranda, of: .documents)
      append([document.kind], to: .document, of: .documents, maker.document)
      columns[.documents]?.append([], to: .validity)
      let signed = document.signed.flatMap { $0.hasOpenBeginning ? nil : $0 }
      append(signed.map { Array($0.years) } ?? [], to: .year, of: .documents, maker.year)
      append(joins.eventsOfDocuments[row] ?? [], to: .events, of: .documents)
      let texts = texts(of: document, localities, sectors, bodies, signers)
      columns[.documents]?.append(
        RowFacts(document, validities), titles: document.title.all, texts: texts)
    }
    // Days decide how a document stands; its facet has values but no column.
    for validity in Memorandum.Validity.allCases { intern(.validity, maker.validity(validity)) }
  }

  /// Adds the rows of promises: those due last first, then those without a day.
  mutating func appendPromises() {
    let promises = joins.promises.sorted { left, right in
      let dates = (left.commitment.due, right.commitment.due)
      if dates.0 != dates.1 { return Self.precedes((dates.0, ""), (dates.1, "")) }
      return (left.row, left.part, left.index) < (right.row, right.part, right.index)
    }
    for promise in promises {
      let commitment = promise.commitment
      let sides = [commitment.by, commitment.to].map { $0.compactMap(vocabulary.party(id:)) }
      append(sides[0], to: .promisors, of: .promises)
      append(sides[1], to: .promisees, of: .promises)
      append(sides[0] + sides[1], to: .parties, of: .promises)
      append(sides[0] + sides[1], to: .party, of: .promises, maker.party)
      let due = commitment.due.map { Array($0.years) } ?? []
      append(due, to: .due, of: .promises, maker.year)
      append(Array(promise.made.years), to: .year, of: .promises, maker.year)
      columns[.promises]?.append([], to: .standing)
      append([promise.row], to: .events, of: .promises)
      append([PromisePlace(promise).number], to: .recorded, of: .promises)
      let texts = (sides[0] + sides[1]).flatMap { vocabulary.spellings(of: .party($0)) }
      columns[.promises]?.append(
        RowFacts(commitment, made: promise.made), titles: commitment.text.all, texts: texts)
    }
    for standing in Promise.Standing.allCases { intern(.standing, maker.standing(standing)) }
    let ofEvents = Dictionary(grouping: promises.indices, by: { promises[$0].row })
    for row in events.indices { append(ofEvents[row] ?? [], to: .promises, of: .events) }
  }

  /// Adds the rows of people: those who were met last first, then those who never were.
  mutating func appendPeople() {
    let order = vocabulary.people.indices.sorted { left, right in
      Self.precedes(
        (joins.met[left], vocabulary.people[left].id),
        (joins.met[right], vocabulary.people[right].id))
    }
    for index in order {
      let person = vocabulary.people[index]
      append([index], to: .people, of: .people)
      append([index], to: .person, of: .people, maker.person)
      append([person.country].compactMap { $0 }, to: .country, of: .people, maker.country)
      let titles = person.posts.map(\.title).filter { !$0.isEmpty }
      append(titles + (joins.positions[index] ?? []), to: .post, of: .people, maker.post)
      let met = joins.met[index]
      append(met.map { Array($0.years) } ?? [], to: .met, of: .people, maker.year)
      append(joins.eventsOfPeople[index] ?? [], to: .events, of: .people)
      let bodies = person.posts.compactMap { $0.party.flatMap(vocabulary.party(id:)) }
      let texts =
        vocabulary.writtenForms(of: .person(index))
        + (titles + (joins.positions[index] ?? [])).flatMap(\.all)
        + bodies.flatMap { vocabulary.spellings(of: .party($0)) } + [person.id]
      columns[.people]?.append(
        RowFacts(person, met: met), titles: person.name.all, texts: texts)
    }
    var rows = [Int](repeating: 0, count: order.count)
    for (row, index) in order.enumerated() { rows[index] = row }
    var ofEvents = [[Int]](repeating: [], count: events.count)
    for (person, found) in joins.eventsOfPeople {
      for row in found { ofEvents[row].append(rows[person]) }
    }
    for row in events.indices { append(ofEvents[row].sorted(), to: .persons, of: .events) }
  }

  private mutating func intern(_ facet: Facet, _ value: FacetEntry) {
    _ = facets[facet]?.intern(value, id: value.id)
  }
}
