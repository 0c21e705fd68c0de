/// A catalog's columns while its bytes are at hand; lives no longer than the closure it is given to.
struct CatalogView {
  private let sections: SectionBytes
  private let kind: RowKind

  init(_ sections: SectionBytes, _ kind: RowKind = .events) {
    self.sections = sections
    self.kind = kind
  }

  var firstDays: Numbers<Int32> { numbers(.firstDays) }
  var lastDays: Numbers<Int32> { numbers(.lastDays) }
  var dateRanks: Numbers<UInt32> { numbers(.dateRanks) }
  var firstDueDays: Numbers<Int32> { numbers(.firstDueDays) }
  var lastActiveDays: Numbers<Int32> { numbers(.lastActiveDays) }
  var changedDays: Numbers<Int32> { numbers(.changedDays) }
  var firstEndDays: Numbers<Int32> { numbers(.firstEndDays) }
  var lastEndDays: Numbers<Int32> { numbers(.lastEndDays) }
  var courseDays: Numbers<Int32> { numbers(.courseDays) }
  var localityNodes: ColumnView { column(.localityNodes) }
  var placeNodes: ColumnView { column(.placeNodes) }
  var sectors: ColumnView { column(.sectors) }
  var parties: ColumnView { column(.parties) }
  var people: ColumnView { column(.people) }
  var memoranda: ColumnView { column(.memoranda) }
  var follows: ColumnView { column(.follows) }
  var stops: ColumnView { column(.stops) }
  var promisors: ColumnView { column(.promisors) }
  var promisees: ColumnView { column(.promisees) }
  var events: ColumnView { column(.events) }
  var promises: ColumnView { column(.promises) }
  var persons: ColumnView { column(.persons) }
  var recorded: ColumnView { column(.recorded) }

  /// The number of rows.
  var count: Int { firstDays.count }

  /// True where the date by which the list is sorted is known.
  func isDated(_ row: Int) -> Bool { firstDays[row] != Int32.min }

  func flags(_ row: Int) -> RowFlags { RowFlags(rawValue: numbers(.flags)[row]) }

  /// The values of a facet; none where the list has it from its events.
  func facet(_ facet: Facet) -> ColumnView { column(Section.column(of: facet, in: kind)) }

  /// The values of a facet of the day that a row takes, by their index; days count from 1970-01-01.
  func values(of facet: Facet, row: Int, today: Int32) -> [Int] {
    facet == .validity
      ? validity(row, on: today).map { [$0.number] } ?? []
      : standings(row, on: today).map(\.number)
  }

  /// How a document stands on a day; nil for one that is drafted or superseded.
  func validity(_ row: Int, on today: Int32) -> Memorandum.Validity? {
    let flags = flags(row)
    guard flags.contains(.valid) else { return nil }
    if flags.contains(.noEnd) { return .noEnd }
    return courseDays[row] >= today ? .inForce : .pastTerm
  }

  /// What became of a promise; one that is overdue is open, too.
  func standings(_ row: Int, on today: Int32) -> [Promise.Standing] {
    let flags = flags(row)
    if flags.contains(.kept) { return [.kept] }
    if flags.contains(.dropped) { return [.dropped] }
    return lastDays[row] != Int32.min && lastDays[row] < today ? [.overdue, .open] : [.open]
  }

  /// The folded text of a row.
  func text(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    let offsets: Numbers<UInt64> = numbers(.textOffsets)
    return text(from: offsets[row], to: offsets[row + 1])
  }

  /// The folded titles of a row.
  func titles(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    let (offsets, ends): (Numbers<UInt64>, Numbers<UInt64>) = (
      numbers(.textOffsets), numbers(.titleEnds)
    )
    return text(from: offsets[row], to: ends[row])
  }

  private func text(from start: UInt64, to end: UInt64) -> UnsafeBufferPointer<UInt8> {
    let text = sections[Section.textBytes.of(kind)]
    let first = min(Int(clamping: start), text.count)
    let last = max(first, min(Int(clamping: end), text.count))
    return UnsafeRawBufferPointer(rebasing: text[first..<last]).assumingMemoryBound(to: UInt8.self)
  }

  private func numbers<Number>(_ section: Section) -> Numbers<Number> {
    Numbers(sections[section.of(kind)])
  }

  private func column(_ name: ColumnName) -> ColumnView {
    column(Section.column(name, of: kind))
  }

  private func column(_ column: (offsets: Section, values: Section)) -> ColumnView {
    ColumnView(
      offsets: Numbers(sections[column.offsets]), values: Numbers(sections[column.values]))
  }
}

extension Memorandum.Validity {
  /// The index of its value in the facet, in the order of all cases.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Promise.Standing {
  /// The index of its value in the facet, in the order of all cases.
  var number: Int { Self.allCases.firstIndex(of: self) ?? 0 }
}

extension Catalog {
  /// Calls the body with the columns of a list at hand.
  func withView<Result>(_ kind: RowKind = .events, _ body: (CatalogView) -> Result) -> Result {
    image.withSections { body(CatalogView($0, kind)) }
  }

  /// Calls the body with the columns of all lists at hand.
  func withViews<Result>(_ body: (RowViews) -> Result) -> Result {
    image.withSections { body(RowViews($0)) }
  }
}
