import Cooperation
import Words

extension PaperWriting {
  /// The most names of a side; how many more there are is told by a number.
  private var mostNames: Int { 2 }

  /// Who has to do with each other in a matter; of a promise where it was made.
  func sides(of entry: UpcomingEntry) -> MatterSides {
    switch entry.matter {
    case .event(let row): MatterSides(event(row), vocabulary)
    case .expiry(let id), .notice(let id): sides(ofMemorandum: id)
    case .promise(let promise): MatterSides(event(promise.row), vocabulary)
    case .anniversary(let anniversary, let pairs):
      switch anniversary.subject {
      case .tie(let id), .memorandum(let id), .firstContact(.memorandum(let id, _)):
        sides(ofMemorandum: id)
      case .establishment(let row), .visit(let row): MatterSides(event(row), vocabulary)
      case .firstContact(.event): MatterSides(pairs: pairs)
      }
    }
  }

  private func sides(ofMemorandum id: String) -> MatterSides {
    catalog.memorandum(id: id).map { MatterSides($0, catalog) } ?? MatterSides([], [])
  }

  /// Who with whom, of a promise who owes to whom; nothing where the records name nobody, and where the
  /// sides are those that the document is about.
  func who(_ entry: UpcomingEntry, besides own: [Counterpart] = []) -> [PaperRun] {
    if case .promise(let promise) = entry.matter, !promise.commitment.by.isEmpty {
      return who(promise)
    }
    let sides = sides(of: entry)
    return sides.are(own) ? [] : runs(sides, betweenSides)
  }

  /// Who owes to whom.
  ///
  /// Where the record does not tell to whom, what both sides promised each other stands between them, and
  /// behind one that promised alone stands the other side of the event.
  private func who(_ promise: Promise) -> [PaperRun] {
    let event = event(promise.row)
    let sides = MatterSides(promise.commitment, on: event.date, vocabulary)
    guard sides.second.isEmpty else { return runs(sides, owesTo) }
    let ofVietnam = sides.first.filter { $0.country(vocabulary) == "VN" }
    let others = sides.first.filter { !ofVietnam.contains($0) }
    if !ofVietnam.isEmpty, !others.isEmpty {
      return runs(MatterSides(ofVietnam, others), betweenSides)
        + [PaperRun(words.inBrackets(words.mutual), .quiet)]
    }
    let countries = Set(sides.first.map { $0.country(vocabulary) })
    let met = MatterSides(event, vocabulary)
    let other = [met.first, met.second].first { side in
      !side.isEmpty && side.allSatisfy { !countries.contains($0.country(vocabulary)) }
    }
    let owing = names(sides.first) + [PaperRun(words.inBrackets(words.owesAlone), .quiet)]
    return .joined([owing, names(other ?? [])], by: betweenSides)
  }

  /// Both sides with a sign between them; two that are alone lead to what they have done together.
  private func runs(_ sides: MatterSides, _ sign: PaperRun) -> [PaperRun] {
    guard let first = sides.first.first, let second = sides.second.first,
      sides.first.count == 1, sides.second.count == 1
    else { return .joined([names(sides.first), names(sides.second)], by: sign) }
    let target: LinkTarget =
      first.country(vocabulary) == "VN"
      ? .relationship(first, second) : .relationship(second, first)
    return [shortName(first).leading(to: target), sign, shortName(second).leading(to: target)]
  }

  private func names(_ side: [Counterpart]) -> [PaperRun] {
    let rest = side.count - mostNames
    return .joined(side.prefix(mostNames).map { [shortName($0)] }, by: words.comma)
      + (rest > 0 ? [PaperRun(" +\(rest)", .quiet)] : [])
  }

  /// A locality's name, a body's short one or that with the abbreviations of offices; set off.
  private func shortName(_ side: Counterpart) -> PaperRun {
    guard case .party(let id) = side, let index = vocabulary.party(id: id) else {
      return name(side).strong
    }
    let party = vocabulary.parties[index]
    guard let short = party.short.text(in: language), party.short[language] != nil else {
      let full = run(party.name, id: id)
      return PaperRun(
        OfficialAbbreviations.short(full.text, full.language ?? language), .strong,
        language: full.language, isRecorded: true)
    }
    return PaperRun(short, .strong, isRecorded: true)
  }
}
