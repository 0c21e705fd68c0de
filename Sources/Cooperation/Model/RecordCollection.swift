/// All records of a collection as they were read, before any index is built over them.
package struct RecordCollection: Sendable {
  /// What the collection says of itself.
  package var about = CollectionHead()
  package var units: [AdministrativeUnit] = []
  package var cities: [City] = []
  package var regions: [Region] = []
  package var sectors: [Sector] = []
  package var kinds: [EventKind] = []
  package var parties: [Party] = []
  package var people: [Person] = []
  package var memoranda: [Memorandum] = []
  package var events: [Event] = []
  /// Ids that were merged, and the ids that took their place.
  package var redirects: [String: String] = [:]

  package init() {}

  /// What the collection is called.
  package var title: LocalizedText { about.title }
}
