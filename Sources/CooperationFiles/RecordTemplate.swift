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

    # The journey of which it is a stop, by id; a stop tells what the journey does not.
    part_of: null

    # Of what recurs under one name: {id: da-nang-vietnam-japan-festival, edition: 10}
    series: null

    # Where it took place: a unit (VN-DN, JP-27), a city (JP-27/sakai), abroad (FR/paris),
    # a region (kyushu).
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

    # How many took part. precision: \(words(Participants.Precision.self))
    participants: []
    #  - {count: 102, precision: exact, of: {en: "", vi: "", ja: ""}}

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
    #    last_checked: "2026-11-21"

    # Earlier events that this one continues, by id.
    follows: []

    # Where sources differ, and what each says.
    note:
      en: ""

    # Every fact above rests on one of these; url is left out when there is none.
    # kind: \(words(Source.Kind.self))
    sources: []
    #  - {url: "https://…", publisher: "", published: "2024-11-12", accessed: "2026-11-21", language: vi, kind: press}

    # \(words(Confidence.self))
    confidence: sourced

    # The day of the last change, and how often it was changed.
    changed: null
    revision: 1

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

    # The bodies that signed, by id, and the persons who did.
    signatories: []
    signers: []
    #  - {person: le-quang-nam, party: da-nang-peoples-committee}

    # The units and cities whose cooperation this is, as they stood on the day.
    localities: []

    # EDTF dates, "../2013" for existed by then; null when not known.
    signed: null
    until: null

    # ISO 8601: P3Y, P18M; until or term, whichever the source tells.
    term: null

    # \(words(Memorandum.Renewal.self)); notice before the end as P6M
    renewal: null
    notice: null

    # \(words(Memorandum.Status.self))
    status: signed

    # The ids of the memoranda that it renews, replaces, or took over after a merger.
    renews: null
    supersedes: null
    succeeds: null

    # ISO 639-1 of its texts.
    languages: []

    \(wrapped(sectors))
    sectors: []

    # In whole units of the currency. what: \(words(MonetaryAmount.Extent.self))
    amounts: []
    #  - {value: 1000000, currency: JPY, what: exact, to: vn-gov}

    # Where sources differ, and what each says.
    note:
      en: ""

    # kind: \(words(Source.Kind.self))
    sources: []
    #  - {url: "https://…", publisher: "", published: "2024-11-12", accessed: "2026-11-21", language: vi, kind: press}

    # The day of the last change, and how often it was changed.
    changed: null
    revision: 1

    """
  }
}
