import Cooperation
import Words

extension BriefBuilder {
  /// The most people that are listed of each country.
  private var mostPeople: Int { isOfOne ? 8 : 20 }

  /// Who was met, with the latest position and body recorded, by country.
  mutating func people() -> BriefSection? {
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
    var rows: [BriefTable.Row] = []
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
        var about = position.text.isEmpty ? [] : [BriefLine([position])]
        // A position that names the body is enough.
        if !position.text.contains(body.text) { about.append(BriefLine([body], isMinor: true)) }
        rows.append(
          .cells([
            [BriefLine([person(entry.person)], references: references(toRows: [entry.row]))],
            about, [BriefLine(date(event(entry.row).date))],
          ]))
      }
      let rest = found.count - mostPeople
      if rest > 0 {
        rows.append(.cells([[BriefLine(words.morePeople(rest), isMinor: true)], [], []]))
      }
    }
    let table = BriefTable(
      [.label, .text, .date], headings: [words.name, words.position, words.lastMet], rows: rows)
    return BriefSection(heading: words.people, blocks: [.table(table)])
  }

  private func person(_ id: String) -> BriefRun {
    vocabulary.person(id: id).map { run(vocabulary.people[$0].name, id: id) } ?? BriefRun(id)
  }

  private func country(ofParty id: String) -> String {
    vocabulary.party(id: id).map { vocabulary.parties[$0].country } ?? ""
  }

  /// The partners of one side, the closest first.
  mutating func partnersSection() -> BriefSection? {
    guard !partners.isEmpty else { return nil }
    let shown = partners.prefix(15)
    var rows: [BriefTable.Row] = []
    for partner in shown { rows += self.rows(partner, isBelow: false) }
    var blocks: [BriefBlock] = [
      .table(
        BriefTable(
          [.label, .number, .date, .text],
          headings: [words.partner, words.events, words.lastEvent, words.ties], rows: rows))
    ]
    let rest = partners.count - shown.count
    if rest > 0 { blocks.append(.paragraph(BriefLine(words.morePartners(rest), isMinor: true))) }
    return BriefSection(heading: words.partners, blocks: blocks)
  }

  private mutating func rows(_ partner: Partner, isBelow: Bool) -> [BriefTable.Row] {
    if !isBelow, partner.cities.count == 1, let city = partner.cities.first,
      city.eventCount == partner.eventCount, city.ties == partner.ties
    {
      return [
        row(
          city, [name(city.counterpart).strong, BriefRun(words.comma), name(partner.counterpart)])
      ]
    }
    let name = name(partner.counterpart)
    let own = row(
      partner, isBelow ? [BriefRun("– "), name] : [name.strong], isBelow: isBelow,
      without: partner.cities.flatMap(\.ties))
    return [own] + partner.cities.flatMap { rows($0, isBelow: true) }
  }

  /// The row of one partner; ties that stand with its cities are left out.
  private mutating func row(
    _ partner: Partner, _ name: [BriefRun], isBelow: Bool = false, without others: [Memorandum] = []
  ) -> BriefTable.Row {
    let ties = partner.ties.filter { !others.contains($0) }.map { tie in
      BriefLine(
        [title(of: tie)] + (tie.signed.map { [BriefRun(words.inBrackets(date($0)))] } ?? []),
        references: references(toMemorandum: tie.id))
    }
    return .cells([
      [BriefLine(name, isMinor: isBelow)],
      [BriefLine("\(partner.eventCount)", isMinor: isBelow)],
      [BriefLine(partner.lastDate.map(date) ?? "–", isMinor: isBelow)],
      ties,
    ])
  }
}
