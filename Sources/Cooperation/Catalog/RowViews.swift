/// The columns of all lists while their bytes are at hand.
struct RowViews {
  private let sections: SectionBytes

  init(_ sections: SectionBytes) { self.sections = sections }

  var events: CatalogView { self[.events] }
  var promises: CatalogView { self[.promises] }

  subscript(kind: RowKind) -> CatalogView { CatalogView(sections, kind) }

  /// The rows of a list that belong to an event.
  func rows(of kind: RowKind, ofEvent event: Int) -> [Int] {
    let column =
      switch kind {
      case .events: ColumnView?.none
      case .documents: events.memoranda
      case .promises: events.promises
      case .people: events.persons
      }
    guard let column else { return [event] }
    let count = self[kind].count
    return column.array(event).filter { $0 < count }
  }

  /// The events that a row belongs to, in their order; an event is its own.
  func events(ofRow row: Int, _ kind: RowKind) -> [Int] {
    guard kind != .events else { return [row] }
    let count = events.count
    return self[kind].events.array(row).filter { $0 < count }
  }
}
