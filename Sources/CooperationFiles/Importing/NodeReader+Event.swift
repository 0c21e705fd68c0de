import Cooperation
import Yams

extension NodeReader {
  static let eventKeys = [
    "id", "kind", "date", "status", "title", "summary", "places", "localities", "sectors",
    "parties", "delegations", "memoranda", "commitments", "follows", "sources", "confidence",
  ]

  /// An event; memoranda written out in full, as JSON has them, come with it.
  mutating func event(_ node: Node) -> (event: Event, memoranda: [Memorandum])? {
    guard let fields = fields(node, "event", known: Self.eventKeys), let id = id(fields) else {
      return nil
    }
    owner = id
    let values = fields.values
    _ = required(fields, "kind")
    let kind = reference(values["kind"], "kind", to: .kind)
    _ = required(fields, "date")
    let date = date(values["date"], "date")
    let status: EventStatus? = word(fields, "status")
    let title = localized(values["title"], "title")
    if title.isEmpty {
      report("event has no title in any language", rule: "missing-key", at: fields.node)
    }
    let instruments = self.instruments(values["memoranda"])
    let delegations = elements(values["delegations"], "delegations").compactMap { delegation($0) }
    let commitments = self.commitments(values["commitments"])
    let confidence: Confidence = word(fields, "confidence", default: .sourced) ?? .sourced
    let summary = localized(values["summary"], "summary")
    let places = localities(values["places"], "places")
    let localities = localities(values["localities"], "localities")
    let sectors = references(values["sectors"], "sectors", to: .sector)
    let parties = references(values["parties"], "parties", to: .party)
    let follows = references(values["follows"], "follows", to: .event)
    let sources = elements(values["sources"], "sources").compactMap { source($0) }
    guard let kind, let date, let status, !title.isEmpty else { return nil }
    let event = Event(
      id: id, kind: kind, date: date, status: status, title: title, summary: summary,
      places: places, localities: localities, sectors: sectors, parties: parties,
      delegations: delegations, memoranda: instruments.ids, commitments: commitments,
      follows: follows, sources: sources, confidence: confidence)
    return (event, instruments.full)
  }

  private mutating func instruments(_ node: Node?) -> (ids: [String], full: [Memorandum]) {
    var ids: [String] = []
    var full: [Memorandum] = []
    for element in elements(node, "memoranda") {
      if element.mapping != nil {
        guard let instrument = memorandum(element) else { continue }
        full.append(instrument)
        ids.append(instrument.id)
      } else if let id = reference(element, "memoranda", to: .memorandum) {
        ids.append(id)
      }
    }
    return (ids, full)
  }

  private mutating func delegation(_ node: Node) -> Delegation? {
    guard let fields = fields(node, "delegation", known: ["party", "role", "members"]) else {
      return nil
    }
    _ = required(fields, "party")
    let party = reference(fields.values["party"], "party", to: .party)
    let role: Delegation.Role = word(fields, "role", default: .participant) ?? .participant
    let members = elements(fields.values["members"], "members").compactMap { member($0) }
    return party.map { Delegation(party: $0, role: role, members: members) }
  }

  private mutating func member(_ node: Node) -> Delegation.Member? {
    guard let fields = fields(node, "member", known: ["person", "position", "head"]) else {
      return nil
    }
    _ = required(fields, "person")
    let person = reference(fields.values["person"], "person", to: .person)
    let position = localized(fields.values["position"], "position")
    let isHead = flag(fields.values["head"], "head")
    return person.map { Delegation.Member(person: $0, position: position, isHead: isHead) }
  }

  private mutating func flag(_ node: Node?, _ what: String) -> Bool {
    guard let node, let text = text(node, what) else { return false }
    switch text {
    case "true": return true
    case "false": return false
    default:
      report("\(what) '\(text)' is neither true nor false", rule: "shape", at: node)
      return false
    }
  }

  /// Promises whose ids are unique in their event.
  private mutating func commitments(_ node: Node?) -> [Commitment] {
    var seen: Set<String> = []
    return elements(node, "commitments").compactMap { element in
      guard let commitment = commitment(element) else { return nil }
      if !seen.insert(commitment.id).inserted {
        report(
          "commitment id '\(commitment.id)' is used twice in this event", rule: "duplicate-id",
          at: element)
      }
      return commitment
    }
  }

  private mutating func commitment(_ node: Node) -> Commitment? {
    let known = ["id", "text", "by", "to", "due", "status", "met_by"]
    guard let fields = fields(node, "commitment", known: known), let id = id(fields) else {
      return nil
    }
    let values = fields.values
    let text = localized(values["text"], "text")
    if text.isEmpty { report("commitment has no text", rule: "missing-key", at: node) }
    let status: Commitment.Status = word(fields, "status", default: .open) ?? .open
    return Commitment(
      id: id, text: text, by: references(values["by"], "by", to: .party),
      to: references(values["to"], "to", to: .party), due: date(values["due"], "due"),
      status: status, metBy: reference(values["met_by"], "met_by", to: .record))
  }

  mutating func source(_ node: Node) -> Source? {
    let known = ["title", "url", "publisher", "published", "accessed", "language"]
    guard let fields = fields(node, "source", known: known) else { return nil }
    let values = fields.values
    let url = text(values["url"], "url")
    if let url, let node = values["url"], !url.hasPrefix("https://"), !url.hasPrefix("http://") {
      report("url '\(url)' is not an http or https address", rule: "url", at: node)
    }
    return Source(
      title: text(values["title"], "title"), url: url,
      publisher: text(values["publisher"], "publisher"),
      published: date(values["published"], "published"),
      accessed: date(values["accessed"], "accessed"),
      language: text(values["language"], "language"))
  }
}
