import Cells
import Cooperation

extension DetailWriter {
  /// Writes a memorandum in full, with the events at which it was signed or exchanged.
  mutating func write(_ memorandum: Memorandum) {
    addTitle(strings.name(memorandum.title, id: memorandum.id))
    add(.when, facts(memorandum, .text))
    let rows = catalog.rows(of: memorandum)
    if let date = memorandum.signed ?? rows.first.map({ catalog.events[$0].date }) {
      let places = memorandum.localities.map { place($0, date, isLocality: true) }
      add(.between, .joined(places, by: glyphs.plain(" – ")))
    }
    add(.signedBy, parties(memorandum.signatories))
    add(.sectorsLabel, sectors(memorandum.sectors))
    if let amount = memorandum.amount { add(.amount, [DetailRun(text(of: amount))]) }
    if let id = memorandum.renews { add(.renews, instrument(id)) }
    if let id = memorandum.supersedes { add(.supersedes, instrument(id)) }
    addEvents(.events, rows.reversed())
    memorandum.sources.forEach { write($0) }
    add(.id, [DetailRun(memorandum.id, .dim)])
  }

  /// Writes a memorandum as a part of the event at which it was signed.
  mutating func writeInstrument(_ memorandum: Memorandum) {
    let title = strings.name(memorandum.title, id: memorandum.id)
    add(
      .instrument,
      [
        DetailRun(glyphs.instrument, .instrument), DetailRun(" "),
        DetailRun(title, to: .memorandum(memorandum.id, title: title)),
      ])
    addBelow(facts(memorandum, .dim))
    addBelow(parties(memorandum.signatories))
    if let amount = memorandum.amount {
      addBelow([DetailRun(strings[.amount] + " ", .dim), DetailRun(text(of: amount))])
    }
    let links: [(Phrase, String?)] = [
      (.renews, memorandum.renews), (.supersedes, memorandum.supersedes),
    ]
    for (label, id) in links {
      if let id { addBelow([DetailRun(strings[label] + " ", .dim)] + instrument(id)) }
    }
  }

  /// What it is, how it stands, since when and until when.
  private func facts(_ memorandum: Memorandum, _ style: Style) -> [DetailRun] {
    let kind = strings.name(memorandum.kind.name, id: memorandum.kind.rawValue)
    let status = strings.name(memorandum.status.name, id: memorandum.status.rawValue)
    let until = memorandum.until.map { strings[.until(long($0))] }
    let parts = [memorandum.signed.map(long), kind, status, until].compactMap { $0 }
    return .joined(parts.map { [DetailRun($0, style)] }, by: separator)
  }

  /// An amount with its digits in groups of three.
  private func text(of amount: MonetaryAmount) -> String {
    let digits = Array(String(amount.value.magnitude))
    var grouped = amount.value < 0 ? "-" : ""
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += language == .vi ? "." : "," }
      grouped.append(digit)
    }
    return "\(grouped) \(amount.currency)"
  }
}
