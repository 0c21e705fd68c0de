import Cooperation
import Words

extension RelationshipPaper {
  /// The most people that are listed of each country.
  private var mostPeople: Int { isCut ? 8 : 20 }

  /// Who was met, with the latest position and body recorded, by country.
  mutating func people() -> PaperPart? {
    var seen: [(person: String, member: Delegation.Member, party: String, row: Int)] = []
    var known: Set<String> = []
    for row in relationship.rows where event(row).status == .held {
      for delegation in event(row).delegations {
        for member in delegation.members where known.insert(member.person).inserted {
          seen.append((member.person, member, delegation.party, row))
        }
      }
    }
    guard !seen.isEmpty else { return nil }
    let first = relationship.first.country(vocabulary) ?? ""
    let countries = [first] + ["VN", "JP"].filter { $0 != first }
    var rows: [PaperTable.Row] = []
    for country in countries + [nil] {
      let found = seen.filter { entry in
        let own = self.country(ofParty: entry.party)
        return country == nil ? !countries.contains(own) : own == country
      }
      guard !found.isEmpty else { continue }
      rows.append(.group(words.side(country)))
      for entry in found.prefix(mostPeople) {
        let position = run(entry.member.position, id: "")
        let body = party(entry.party)
        var about = position.text.isEmpty ? [] : [PaperLine([position])]
        // A position that names the body is enough.
        if !position.text.contains(body.text) { about.append(PaperLine([body], isMinor: true)) }
        rows.append(
          .cells([
            [PaperLine([person(entry.person)], references: references(toRows: [entry.row]))],
            about, [PaperLine([dateRun(event(entry.row).date)])],
          ]))
      }
      let rest = found.count - mostPeople
      if rest > 0 {
        rows.append(.cells([[PaperLine(words.morePeople(rest), isMinor: true)], [], []]))
      }
    }
    let table = PaperTable(
      [.label, .text, .date], headings: [words.name, words.position, words.lastMet], rows: rows)
    return PaperPart(topic: .people, heading: words.people, blocks: [.table(table)])
  }

  private func country(ofParty id: String) -> String {
    vocabulary.party(id: id).map { vocabulary.parties[$0].country } ?? ""
  }

  /// How many partners one side has, and all its events.
  mutating func partnerCount() -> PaperPart? {
    let all = PaperRun(words.allItsEvents, to: .filter(query))
    return PaperPart(
      topic: .partnerCount, heading: "",
      blocks: [
        .paragraph(PaperLine(words.partnerCount(partners.count))), .paragraph(PaperLine([all])),
      ])
  }

  /// The partners of one side, the closest first.
  mutating func partnersPart() -> PaperPart? {
    guard !partners.isEmpty else { return nil }
    let shown = partners.prefix(isCut ? 15 : partners.count)
    var rows: [PaperTable.Row] = []
    for partner in shown { rows += self.rows(partner, isBelow: false) }
    var blocks: [PaperBlock] = [
      .table(
        PaperTable(
          [.label, .number, .date, .text],
          headings: [words.partner, words.events, words.lastEvent, words.ties], rows: rows))
    ]
    let rest = partners.count - shown.count
    if rest > 0 { blocks.append(.paragraph(PaperLine(words.morePartners(rest), isMinor: true))) }
    return PaperPart(topic: .partners, heading: words.partners, blocks: blocks)
  }

  private mutating func rows(_ partner: Partner, isBelow: Bool) -> [PaperTable.Row] {
    if !isBelow, partner.cities.count == 1, let city = partner.cities.first,
      city.eventCount == partner.eventCount, city.ties == partner.ties
    {
      return [
        row(
          city, [link(city).strong, PaperRun(words.comma), name(partner.counterpart)])
      ]
    }
    let name = link(partner)
    let own = row(
      partner, isBelow ? [PaperRun("– "), name] : [name.strong], isBelow: isBelow,
      without: partner.cities.flatMap(\.ties))
    return [own] + partner.cities.flatMap { rows($0, isBelow: true) }
  }

  /// A partner's name, which leads to what the two have done: Vietnam first.
  private func link(_ partner: Partner) -> PaperRun {
    let own = relationship.first
    return name(partner.counterpart).leading(
      to: own.country(vocabulary) == "VN"
        ? .relationship(own, partner.counterpart) : .relationship(partner.counterpart, own))
  }

  /// The row of one partner; ties that stand with its cities are left out.
  private mutating func row(
    _ partner: Partner, _ name: [PaperRun], isBelow: Bool = false, without others: [Memorandum] = []
  ) -> PaperTable.Row {
    let ties = partner.ties.filter { !others.contains($0) }.map { tie in
      PaperLine(
        [title(of: tie)]
          + (tie.signed.map { [PaperRun(words.inBrackets(date($0)), .quiet)] } ?? []),
        references: references(toMemorandum: tie.id))
    }
    return .cells([
      [PaperLine(name, isMinor: isBelow)],
      [PaperLine("\(partner.eventCount)", isMinor: isBelow)],
      [
        PaperLine(
          [partner.lastDate.map(dateRun) ?? PaperRun("–")], isMinor: isBelow)
      ],
      ties,
    ])
  }
}
