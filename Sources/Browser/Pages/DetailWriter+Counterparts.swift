import Cells
import Cooperation
import Words

extension DetailWriter {
  /// What a side is called.
  func name(_ counterpart: Counterpart) -> String {
    strings.name(counterpart.name(vocabulary), id: counterpart.id)
  }

  /// What a side is called in full.
  func fullName(_ counterpart: Counterpart) -> String {
    strings.name(counterpart.fullName(vocabulary), id: counterpart.id)
  }

  /// The query of a relationship, by names where they mean nothing else.
  func names(_ relationship: Relationship) -> Query {
    RelationshipQuery.names(relationship.first, relationship.second, catalog, in: language)
  }

  /// What first brought two sides together.
  func runs(of contact: Contact) -> [DetailRun] {
    switch contact {
    case .event(let row, _): event(row: row)
    case .memorandum(let id, let date):
      [DetailRun("\(long(date))  ", .dim)] + Array(instrument(id).prefix(1))
    }
  }

  /// How many years something will be, and when; its day comes first where it is the next of several.
  func runs(of anniversary: Anniversary, isNext: Bool) -> [DetailRun] {
    let date = isNext ? [DetailRun("\(long(anniversary.when))  ", .dim)] : []
    let years = [
      DetailRun(
        strings[.yearCount(anniversary.years)], anniversary.roundness > 0 ? .accent.bold() : .text),
      DetailRun(separator, .dim),
    ]
    switch anniversary.subject {
    case .tie(let id), .memorandum(let id): return date + years + Array(instrument(id).prefix(1))
    case .firstContact(let contact): return date + years + runs(of: contact)
    }
  }

  /// Writes the partners of a side, the closest first; each leads to what the two have done.
  mutating func write(_ partners: Partners) {
    addTitle(fullName(partners.counterpart))
    let query = RelationshipQuery.names(partners.counterpart, nil, catalog, in: language)
    addParagraph(strings[.partnerCount(partners.partners.count)])
    add(nil, [DetailRun(strings[.allItsEvents], to: .filter(query))])
    lines.append(StyledLine())
    let all = partners.partners.flatMap { [($0, 0)] + $0.cities.map { ($0, 2) } }
    let names = all.map { ColumnWidth.of(name($0.counterpart)) + $1 }.max() ?? 0
    let digits = all.map { "\($0.0.eventCount)".count }.max() ?? 0
    let counts = all.map { ColumnWidth.of(count($0.0, digits)) }.max() ?? 0
    let dates =
      dateColumns(all.compactMap(\.0.lastDate)) + ColumnWidth.of(strings[.lastTime("")])
    for (partner, indentation) in all {
      let name = name(partner.counterpart)
      let tie = partner.ties.first.map { tie in
        tie.signed.map { signed in
          signed.hasOpenBeginning
            ? "\(strings[.tieLabel]) (\(long(signed)))" : strings[.tieSince("\(signed.start.year)")]
        } ?? strings[.tieLabel]
      }
      let facts = [
        count(partner, digits).padded(to: counts), lastTime(partner).padded(to: dates), tie ?? "",
      ].joined(separator: "  ")
      let blanks = max(0, names - indentation - ColumnWidth.of(name)) + 2
      add(
        nil,
        [
          DetailRun(String(repeating: " ", count: indentation)),
          DetailRun(name, to: target(partner, of: partners.counterpart)),
          DetailRun(String(repeating: " ", count: blanks) + facts, .dim),
        ], hanging: names + 2)
    }
  }

  /// The number of events, its last digit in one column with those of the others.
  private func count(_ partner: Partner, _ digits: Int) -> String {
    let blanks = digits - "\(partner.eventCount)".count
    return String(repeating: " ", count: max(0, blanks)) + strings[.eventCount(partner.eventCount)]
  }

  private func lastTime(_ partner: Partner) -> String {
    partner.lastDate.map { strings[.lastTime(long($0))] } ?? ""
  }

  /// The two in the order that the country tells: Vietnam first.
  private func target(_ partner: Partner, of counterpart: Counterpart) -> LinkTarget {
    counterpart.country(vocabulary) == "VN"
      ? .relationship(counterpart, partner.counterpart)
      : .relationship(partner.counterpart, counterpart)
  }
}
