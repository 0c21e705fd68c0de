import Cooperation

/// Who has to do with whom: localities, bodies and people, joined by the events that name both.
struct CooperationGraph {
  /// A locality of today, a body or a person.
  struct Node: Hashable, Comparable {
    /// What it is.
    enum Kind: String {
      case locality, party, person
    }

    let kind: Kind
    /// The id in the records.
    let id: String
    /// The id in the graph: letters, digits, hyphens and full stops of the id as they are, other bytes
    /// as `_2F`, which makes an NMTOKEN of XML.
    let key: String

    init(kind: Kind, id: String) {
      self.kind = kind
      self.id = id
      var key = kind.rawValue + ":"
      for byte in id.utf8 {
        switch byte {
        case 0x2D, 0x2E, 0x30...0x39, 0x41...0x5A, 0x61...0x7A:
          key.unicodeScalars.append(Unicode.Scalar(byte))
        default: key += (byte < 16 ? "_0" : "_") + String(byte, radix: 16, uppercase: true)
        }
      }
      self.key = key
    }

    static func < (left: Node, right: Node) -> Bool { left.key < right.key }
  }

  /// Two nodes, the lesser first.
  struct Edge: Hashable, Comparable {
    /// How they are joined.
    enum Relation: String {
      /// They are named together.
      case together
      /// The person was of the body's delegation.
      case member
      /// The body belongs to the locality.
      case seat
    }

    let first: Node
    let second: Node
    let relation: Relation

    /// Joins two nodes in either order.
    init(_ first: Node, _ second: Node, _ relation: Relation) {
      self.first = min(first, second)
      self.second = max(first, second)
      self.relation = relation
    }

    static func < (left: Edge, right: Edge) -> Bool {
      if left.first != right.first { return left.first < right.first }
      return left.second == right.second
        ? left.relation.rawValue < right.relation.rawValue : left.second < right.second
    }
  }

  /// How often something is named, and when.
  struct Tally: Hashable {
    var events = 0
    /// Different instruments that both signed or are about.
    var memoranda: Set<String> = []
    var years: ClosedRange<Int>?

    /// Counts one more event.
    mutating func add(_ event: Event, _ documents: [String] = []) {
      events += 1
      memoranda.formUnion(documents)
      let span = event.date.years
      years =
        years.map { min($0.lowerBound, span.lowerBound)...max($0.upperBound, span.upperBound) }
        ?? span
    }
  }

  private(set) var nodes: [Node: Tally] = [:]
  private(set) var edges: [Edge: Tally] = [:]
  private let vocabulary: Vocabulary

  init(_ vocabulary: Vocabulary) { self.vocabulary = vocabulary }

  /// Counts what an event joins.
  mutating func add(_ event: Event, _ memoranda: [Memorandum]) {
    let localities = unique(event.localities.map { node($0, on: event.date) })
    let parties = unique(parties(event, memoranda).map { Node(kind: .party, id: $0) })
    let people = unique(
      event.delegations.flatMap(\.members).map { Node(kind: .person, id: $0.person) })
    for node in localities + parties + people { nodes[node, default: Tally()].add(event) }
    join(
      localities, event,
      memoranda.map { memorandum in
        let date = memorandum.signed ?? event.date
        return (memorandum.id, Set(memorandum.localities.map { node($0, on: date) }))
      })
    join(
      parties, event,
      memoranda.map { ($0.id, Set($0.signatories.map { Node(kind: .party, id: $0) })) })
    let members = event.delegations.flatMap { delegation in
      delegation.members.map { member in
        Edge(
          Node(kind: .person, id: member.person), Node(kind: .party, id: delegation.party),
          .member)
      }
    }
    let seats = parties.compactMap { party in
      seat(of: party).flatMap { localities.contains($0) ? Edge(party, $0, .seat) : nil }
    }
    for edge in unique(members + seats) { edges[edge, default: Tally()].add(event) }
  }

  /// Joins each of some nodes with each other, with the instruments that are of both.
  private mutating func join(
    _ nodes: [Node], _ event: Event, _ documents: [(id: String, nodes: Set<Node>)]
  ) {
    for (index, first) in nodes.enumerated() {
      for second in nodes[(index + 1)...] {
        let shared = documents.filter { $0.nodes.contains(first) && $0.nodes.contains(second) }
        edges[Edge(first, second, .together), default: Tally()].add(event, shared.map(\.id))
      }
    }
  }

  /// The bodies that an event names anywhere.
  private func parties(_ event: Event, _ memoranda: [Memorandum]) -> [String] {
    event.delegations.map(\.party) + event.parties + memoranda.flatMap(\.signatories)
      + event.commitments.flatMap { $0.by + $0.to }
  }

  /// A city is itself; a unit is the unit that holds it today.
  private func node(_ locality: Locality, on date: EventDate) -> Node {
    let gazetteer = vocabulary.gazetteer
    if locality.city != nil {
      let city = gazetteer.city(id: locality.description).map { gazetteer.cities[$0].id }
      return Node(kind: .locality, id: city ?? locality.description)
    }
    guard let unit = gazetteer.units(code: locality.code, in: date).first else {
      return Node(kind: .locality, id: locality.description)
    }
    return Node(kind: .locality, id: gazetteer.units[gazetteer.presentUnit(of: unit)].id)
  }

  private func seat(of party: Node) -> Node? {
    guard let index = vocabulary.party(id: party.id),
      let locality = vocabulary.parties[index].locality
    else { return nil }
    // Bodies are described as they are today.
    return node(locality, on: EventDate(.last(of: 9999)))
  }

  private func unique<Element: Hashable>(_ elements: [Element]) -> [Element] {
    var seen: Set<Element> = []
    return elements.filter { seen.insert($0).inserted }
  }
}
