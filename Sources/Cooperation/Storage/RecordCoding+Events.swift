extension ByteWriter {
  mutating func event(_ event: Event) {
    text(event.id)
    text(event.kind)
    text(event.date.description)
    text(event.status.rawValue)
    localized(event.title)
    localized(event.summary)
    list(event.places) { $0.locality($1) }
    list(event.localities) { $0.locality($1) }
    texts(event.sectors)
    texts(event.parties)
    list(event.delegations) { $0.delegation($1) }
    texts(event.memoranda)
    list(event.commitments) { $0.commitment($1) }
    texts(event.follows)
    list(event.sources) { $0.source($1) }
    text(event.confidence.rawValue)
  }

  mutating func memorandum(_ memorandum: Memorandum) {
    text(memorandum.id)
    text(memorandum.kind.rawValue)
    localized(memorandum.title)
    texts(memorandum.signatories)
    list(memorandum.localities) { $0.locality($1) }
    date(memorandum.signed)
    date(memorandum.until)
    text(memorandum.status.rawValue)
    text(memorandum.renews)
    text(memorandum.supersedes)
    texts(memorandum.sectors)
    optional(memorandum.amount) { writer, amount in
      writer.count(amount.value)
      writer.text(amount.currency)
    }
    list(memorandum.sources) { $0.source($1) }
  }

  private mutating func delegation(_ delegation: Delegation) {
    text(delegation.party)
    text(delegation.role.rawValue)
    list(delegation.members) { writer, member in
      writer.text(member.person)
      writer.localized(member.position)
      writer.flag(member.isHead)
    }
  }

  private mutating func commitment(_ commitment: Commitment) {
    text(commitment.id)
    localized(commitment.text)
    texts(commitment.by)
    texts(commitment.to)
    date(commitment.due)
    text(commitment.status.rawValue)
    text(commitment.metBy)
  }

  private mutating func source(_ source: Source) {
    text(source.title)
    text(source.url)
    text(source.publisher)
    date(source.published)
    date(source.accessed)
    text(source.language)
  }
}

extension ByteReader {
  mutating func event() throws(Damage) -> Event {
    Event(
      id: try text(), kind: try text(), date: try requiredDate(), status: try word(),
      title: try localized(), summary: try localized(), places: try localities(),
      localities: try localities(), sectors: try texts(), parties: try texts(),
      delegations: try list { (reader) throws(Damage) in try reader.delegation() },
      memoranda: try texts(),
      commitments: try list { (reader) throws(Damage) in try reader.commitment() },
      follows: try texts(), sources: try sources(), confidence: try word())
  }

  mutating func memorandum() throws(Damage) -> Memorandum {
    Memorandum(
      id: try text(), kind: try word(), title: try localized(), signatories: try texts(),
      localities: try localities(), signed: try date(), until: try date(), status: try word(),
      renews: try optionalText(), supersedes: try optionalText(), sectors: try texts(),
      amount: try optional { (reader) throws(Damage) in
        MonetaryAmount(value: try reader.count(), currency: try reader.text())
      }, sources: try sources())
  }

  private mutating func requiredDate() throws(Damage) -> EventDate {
    guard let date = EventDate(try text()) else { throw Damage() }
    return date
  }

  private mutating func localities() throws(Damage) -> [Locality] {
    try list { (reader) throws(Damage) in try reader.locality() }
  }

  private mutating func sources() throws(Damage) -> [Source] {
    try list { (reader) throws(Damage) in
      Source(
        title: try reader.optionalText(), url: try reader.optionalText(),
        publisher: try reader.optionalText(), published: try reader.date(),
        accessed: try reader.date(), language: try reader.optionalText())
    }
  }

  private mutating func delegation() throws(Damage) -> Delegation {
    Delegation(
      party: try text(), role: try word(),
      members: try list { (reader) throws(Damage) in
        Delegation.Member(
          person: try reader.text(), position: try reader.localized(),
          isHead: try reader.flag())
      })
  }

  private mutating func commitment() throws(Damage) -> Commitment {
    Commitment(
      id: try text(), text: try localized(), by: try texts(), to: try texts(), due: try date(),
      status: try word(), metBy: try optionalText())
  }
}
