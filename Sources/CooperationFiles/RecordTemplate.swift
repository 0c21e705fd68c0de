import Cooperation
import Words

/// Commented templates of new records.
package enum RecordTemplate: String, CaseIterable, Hashable, Sendable {
  case event, memorandum

  /// The template as YAML with comments; it parses, but lacks what only its author knows.
  package func text(kinds: [String], sectors: [String]) -> String {
    switch self {
    case .event: Self.event(kinds, sectors)
    case .memorandum: Self.memorandum(sectors)
    }
  }

  private static func words<Word: RawRepresentable & CaseIterable>(_ type: Word.Type) -> String
  where Word.RawValue == String {
    Word.allCases.map(\.rawValue).joined(separator: " · ")
  }

  private static func wrapped(_ words: [String]) -> String {
    var lines = ["#  "]
    for word in words {
      if lines[lines.count - 1].count + word.count > 96 { lines.append("#  ") }
      lines[lines.count - 1] += " " + word
    }
    return lines.joined(separator: "\n")
  }

  private static func event(_ kinds: [String], _ sectors: [String]) -> String {
    """
    # A new event. Save it as data/events/YEAR/ID.yaml and check it with: vnjp check data
    # Leave out what the source does not say. Bodies and persons stand once in data/parties.yaml and
    # data/people.yaml; here they are named by their ids.

    # Small letters, digits and hyphens; the file's name; never changed later. Begin with the date.
    id: ""

    # What sort of event:
    \(wrapped(kinds))
    kind: ""

    # EDTF: "2024", "2024-11", "2024-11-11", "2025-01-16/2025-01-18", "2024-11~" (about), "2016?" (unsure)
    date: ""

    # \(words(EventStatus.self))
    status: held

    # In your own words, in all three languages.
    title:
      en: ""
      vi: ""
      ja: ""
    summary:
      en: ""

    # Where it took place: a unit (VN-DN, JP-27), a city (JP-27/sakai), abroad (FR/paris).
    places: []

    # The units and cities whose cooperation this is, as they stood on the day.
    localities: []

    # The most important first:
    \(wrapped(sectors))
    sectors: []

    # Who came and who received. role: \(words(Delegation.Role.self))
    delegations: []
    #  - party: da-nang-peoples-committee
    #    role: guest
    #    members:
    #      - {person: le-quang-nam, position: {en: "", vi: "", ja: ""}, head: true}

    # Bodies that took part and are not named above or below.
    parties: []

    # Instruments signed or exchanged here, by id; each is a file of its own (vnjp new memorandum).
    memoranda: []

    # What was promised: by whom, to whom, by when. status: \(words(Commitment.Status.self))
    commitments: []
    #  - id: direct-flight
    #    text: {en: "", vi: "", ja: ""}
    #    by: []
    #    to: []
    #    due: "2028"
    #    status: open

    # Earlier events that this one continues, by id.
    follows: []

    # Every fact above rests on one of these; url is left out when there is none.
    sources: []
    #  - {url: "https://…", publisher: "", published: "2024-11-12", accessed: "2026-11-21", language: vi}

    # \(words(Confidence.self))
    confidence: sourced

    """
  }

  private static func memorandum(_ sectors: [String]) -> String {
    """
    # A new instrument. Save it as data/memoranda/ID.yaml and check it with: vnjp check data

    # Small letters, digits and hyphens; the file's name; end with the year.
    id: ""

    # \(words(Memorandum.Kind.self))
    kind: memorandum

    # In your own words, in all three languages.
    title:
      en: ""
      vi: ""
      ja: ""

    # The bodies that signed, by id.
    signatories: []

    # The units and cities whose cooperation this is, as they stood on the day.
    localities: []

    # EDTF dates; null when not known.
    signed: null
    until: null

    # \(words(Memorandum.Status.self))
    status: signed

    # The ids of the memoranda that it renews or replaces.
    renews: null
    supersedes: null

    \(wrapped(sectors))
    sectors: []

    # {value: 1000000, currency: JPY}, in whole units of the currency.
    amount: null

    sources: []
    #  - {url: "https://…", publisher: "", published: "2024-11-12", accessed: "2026-11-21", language: vi}

    """
  }
}
