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
    let validity = row.flatMap { catalog.validity(ofDocument: $0, today: today) }
    let heir = catalog.validities.heir(of: memorandum)
    add(.standing, standing(memorandum, validity, showsEnd: heir == nil))
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
    if let heir { add(.renewedBy, instrument(heir.id)) }
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
    let row = catalog.memoranda.index(ofID: memorandum.id)
    if let validity = row.flatMap({ catalog.validity(ofDocument: $0, today: today) }),
      validity == .pastTerm || memorandum.termDay != nil
    {
      addBelow(standing(memorandum, validity, showsEnd: false))
    }
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

  /// How it stands today, and the end of its term where that is not told as such; what was replaced,
  /// itself or as what renewed it, says so.
  private func standing(
    _ memorandum: Memorandum, _ validity: Memorandum.Validity?, showsEnd: Bool
  ) -> [DetailRun] {
    guard let validity else {
      let status = Memorandum.Status.superseded
      return memorandum.status == .drafted
        ? [] : [DetailRun(strings.name(status.name, id: status.rawValue))]
    }
    let name = strings.name(validity.name, id: validity.rawValue)
    let end = showsEnd && memorandum.until == nil ? memorandum.endDay : nil
    return .joined(
      [
        [DetailRun(name, validity == .pastTerm ? .warning : .text)],
        end.map { [DetailRun(strings[.until(long(EventDate($0)))], .dim)] } ?? [],
      ], by: separator)
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
