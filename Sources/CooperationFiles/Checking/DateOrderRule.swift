import Cooperation

extension CheckRule {
  /// Finds dates that cannot be: an end before the signing, a promise due before it was made, a page
  /// read before it was published.
  static let dateOrder = CheckRule(name: "date-order") { reading, _ in
    let events = reading.records.events.flatMap { event in
      let location = reading.location(.event, event.id)
      return event.commitments.compactMap { commitment in
        finding(
          "commitment '\(commitment.id)' is due", commitment.due, before: event.date,
          "its event", location)
      } + event.sources.compactMap { finding($0, location) }
    }
    let memoranda = reading.records.memoranda.flatMap { memorandum in
      let location = reading.location(.memorandum, memorandum.id)
      let until = memorandum.signed.flatMap { signed in
        signed.hasOpenBeginning ? nil : signed
      }.flatMap {
        finding("the memorandum ends", memorandum.until, before: $0, "its signing", location)
      }
      return [until].compactMap { $0 } + memorandum.sources.compactMap { finding($0, location) }
    }
    return events + memoranda
  }

  private static func finding(_ source: Source, _ location: SourceLocation) -> Diagnostic? {
    source.published.flatMap {
      finding("a source was read", source.accessed, before: $0, "its publication", location)
    }
  }

  private static func finding(
    _ what: String, _ date: EventDate?, before other: EventDate, _ thing: String,
    _ location: SourceLocation
  ) -> Diagnostic? {
    guard let date, date.latest < other.earliest else { return nil }
    return Diagnostic(
      "\(what) on \(date), before \(thing) on \(other)", rule: "date-order", at: location)
  }
}
