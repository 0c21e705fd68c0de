import Cells
import Cooperation
import Papers
import Words

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
    let row = catalog.memoranda.index(ofID: memorandum.id)
    if let validity = row.flatMap({ catalog.validity(ofDocument: $0, today: today) }) {
      add(.standing, [DetailRun(strings.name(validity.name, id: validity.rawValue))])
    }
    let term = MemorandumText.term(memorandum, language).map { [DetailRun($0)] }
    add(.term, .joined(term, by: separator))
    add(.signedBy, parties(memorandum.signatories))
    add(.signers, .joined(memorandum.signers.map { person($0.person) }, by: separator))
    let texts = MemorandumText.languages(memorandum, language).joined(separator: separator)
    add(.texts, [DetailRun(texts)])
    add(.sectorsLabel, sectors(memorandum.sectors))
    for amount in memorandum.amounts {
      add(.amount, [DetailRun(AmountText.text(amount, language))])
    }
    if let id = memorandum.renews { add(.renews, instrument(id)) }
    if let id = memorandum.supersedes { add(.supersedes, instrument(id)) }
    if let id = memorandum.succeeds { add(.succeeds, instrument(id)) }
    addEvents(.events, rows.reversed())
    if let note = memorandum.note.text(in: language) { add(.note, [DetailRun(note)]) }
    memorandum.sources.forEach { write($0) }
    addID(memorandum.id, memorandum.revision)
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
    for amount in memorandum.amounts {
      addBelow([
        DetailRun(strings[.amount] + " ", .dim), DetailRun(AmountText.text(amount, language)),
      ])
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
}
