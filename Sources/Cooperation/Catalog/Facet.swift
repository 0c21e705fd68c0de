/// A way to sort records into values that can be counted and selected.
package enum Facet: String, CaseIterable, Hashable, Sendable {
  case province, prefecture, place, sector, kind, year, party, person, status, pair
  /// The kinds of documents.
  case document
  /// How documents stand on a day.
  case validity
  /// Who signed documents.
  case signer
  /// What became of promises.
  case standing
  /// The years in which promises are due.
  case due
  /// Where people belong.
  case country
  /// The offices that people held.
  case post
  /// The years in which people were last met.
  case met

  /// The field of a query that selects a value of the facet.
  package var field: QueryField {
    switch self {
    case .province: .province
    case .prefecture: .prefecture
    case .place: .place
    case .sector: .sector
    case .kind: .kind
    case .year: .year
    case .party: .party
    case .person: .person
    case .status: .status
    case .pair: .pair
    case .document: .memo
    case .validity, .standing: .is
    case .signer: .signer
    case .due: .due
    case .country: .country
    case .post: .post
    case .met: .met
    }
  }

  /// The facet whose values a term names; nil when it selects from none.
  package init?(_ term: FieldTerm) {
    func all(_ isValue: (FieldValue) -> Bool) -> Bool { term.values.allSatisfy(isValue) }
    switch term.field {
    case .memo:
      guard all({ !$0.isText && Memorandum.Kind(called: $0.text) != nil }) else { return nil }
      self = .document
    case .is:
      if all({ TimeCondition(rawValue: $0.text)?.validity != nil }) {
        self = .validity
      } else if all({ TimeCondition(rawValue: $0.text)?.isStanding ?? false }) {
        self = .standing
      } else {
        return nil
      }
    case let field:
      guard let facet = Facet.allCases.first(where: { $0.field == field }) else { return nil }
      self = facet
    }
  }

  /// The lists whose rows take values of the facet themselves; rows of others take those of their
  /// events.
  package var owners: RowKinds {
    switch self {
    case .province, .prefecture, .place, .sector, .pair: [.events, .documents]
    case .year: [.events, .documents, .promises]
    case .kind, .status: .events
    case .party: [.events, .documents, .promises]
    case .person: [.events, .people]
    case .document, .validity, .signer: .documents
    case .standing, .due: .promises
    case .country, .post, .met: .people
    }
  }

  /// The facets that events have themselves.
  package static let ofEvents = allCases.filter { $0.owners.has(.events) }

  /// Its place among all, by the numbers of its sections.
  var place: Int { Int(sectionNumber - Facet.province.sectionNumber) / 4 }

  /// True when a row's value depends on the day, so that no column holds it.
  var isOfToday: Bool { self == .validity || self == .standing }
}
