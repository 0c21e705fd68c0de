/// What the rows of a list are: one catalog has four lists.
package enum RowKind: String, CaseIterable, Hashable, Sendable {
  case events
  /// Memoranda, agreements, ties and the like.
  case documents
  /// What was promised at events.
  case promises
  case people

  /// What is added to the number of a section of events for that of this list.
  var firstSection: UInt32 {
    switch self {
    case .events: 0
    case .documents: 1000
    case .promises: 2000
    case .people: 3000
    }
  }
}

/// Some of the lists.
package struct RowKinds: OptionSet, Hashable, Sendable {
  package let rawValue: UInt8

  package init(rawValue: UInt8) { self.rawValue = rawValue }

  package static let events = RowKinds(rawValue: 1)
  package static let documents = RowKinds(rawValue: 2)
  package static let promises = RowKinds(rawValue: 4)
  package static let people = RowKinds(rawValue: 8)

  package static let all: RowKinds = [.events, .documents, .promises, .people]

  /// True when the list is one of them.
  package func has(_ kind: RowKind) -> Bool {
    switch kind {
    case .events: contains(.events)
    case .documents: contains(.documents)
    case .promises: contains(.promises)
    case .people: contains(.people)
    }
  }

  /// The list that is not that of events, where only one has what is looked at.
  var other: RowKind? { [.documents, .promises, .people].first(where: has) }
}
