import Cooperation

extension Statistics {
  /// How far the records can be relied on: what they tell of people, documents and promises, and up to
  /// when they reach.
  static func trust(_ catalog: Catalog, _ events: [Event]) -> [Section] {
    [
      people(of: "JP", "Persons of Japan with", catalog.vocabulary),
      people(of: "VN", "Persons of Vietnam with", catalog.vocabulary),
      documents(Array(catalog.memoranda)), promises(events), span(events),
    ]
  }

  /// True when a delegation of each of the two countries is named.
  static func namesBoth(_ event: Event, _ vocabulary: Vocabulary) -> Bool {
    let countries = event.delegations.compactMap { delegation in
      vocabulary.party(id: delegation.party).map { vocabulary.parties[$0].country }
    }
    return countries.contains("VN") && countries.contains("JP")
  }

  /// True when two publishers at least tell of the event.
  static func hasSecondPublisher(_ event: Event) -> Bool {
    Set(event.sources.compactMap { $0.publisher.map(Folding.folded) }).count > 1
  }

  private static func people(
    of country: String, _ title: String, _ vocabulary: Vocabulary
  ) -> Section {
    let people = vocabulary.people.filter { $0.country == country }
    return Section(
      title: title,
      counts: [
        Count(name: "a Japanese name", count: people.count { $0.name.ja != nil }),
        Count(
          name: "a Japanese name that follows the sound alone",
          count: people.count { $0.name.ja != nil && $0.bySound.contains(.ja) }),
        Count(name: "a page that gives the name", count: people.count { !$0.sources.isEmpty }),
      ], whole: people.count)
  }

  private static func documents(_ memoranda: [Memorandum]) -> Section {
    func share(_ name: String, _ isIncluded: (Memorandum) -> Bool) -> Count {
      Count(name: name, count: memoranda.count(where: isIncluded))
    }
    return Section(
      title: "Memoranda with",
      counts: [
        share("a day of signing") {
          $0.signed?.start.day != nil && $0.signed?.hasOpenBeginning == false
        },
        share("a term, an end or a renewal") {
          $0.term != nil || $0.until != nil || $0.renewal != nil
        },
        share("persons who signed") { !$0.signers.isEmpty },
        share("a source") { !$0.sources.isEmpty },
        share("localities of both countries") { memorandum in
          let countries = Set(memorandum.localities.map { $0.description.prefix(2) })
          return countries.isSuperset(of: ["VN", "JP"])
        },
      ], whole: memoranda.count)
  }

  private static func promises(_ events: [Event]) -> Section {
    let promises = events.flatMap(\.commitments)
    var counts = Commitment.Status.allCases.map { status in
      Count(name: status.rawValue, count: promises.count { $0.status == status })
    }
    counts.append(
      Count(
        name: "open and looked after since",
        count: promises.count { $0.status == .open && $0.lastChecked != nil }))
    return Section(title: "Commitments that are", counts: counts, whole: promises.count)
  }

  private static func span(_ events: [Event]) -> Section {
    let held = events.filter { $0.status == .held }
    let ahead = events.filter { $0.status == .planned || $0.status == .announced }
    func days(_ events: [Event]) -> String {
      let dates = events.map(\.date).sorted()
      guard let first = dates.first, let last = dates.last else { return "" }
      return ", from \(first) to \(last)"
    }
    return Section(
      title: "Events by what became of them",
      counts: [
        Count(name: "held" + days(held), count: held.count),
        Count(name: "planned or announced" + days(ahead), count: ahead.count),
        Count(name: "cancelled", count: events.count { $0.status == .cancelled }),
      ], whole: events.count)
  }
}
