import Cooperation

extension CheckRule {
  /// Finds instruments whose `until` is not where their `term` leads, and periods of notice without an
  /// end before which notice could be given.
  static let term = CheckRule(name: "term") { reading, _ in
    reading.records.memoranda.flatMap { memorandum in
      messages(memorandum).map {
        Diagnostic(
          $0, rule: "term", at: reading.location(.memorandum, memorandum.id))
      }
    }
  }

  private static func messages(_ memorandum: Memorandum) -> [String] {
    guard let term = memorandum.term, let until = memorandum.until,
      let signed = memorandum.signed, !signed.hasOpenBeginning
    else { return [] }
    let first = signed.earliest.after(term)
    let last = signed.latest.after(term)
    // A term of three years from 11 November ends on the 11th or on the day before.
    let days = CalendarDate(dayNumber: first.dayNumber - 1)...last
    guard !until.overlaps(days) else { return [] }
    return [
      "signed on \(signed) for \(term) it ends on \(first), and until says \(until); "
        + "expected one of the two, or both alike"
    ]
  }
}
