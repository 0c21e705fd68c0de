/// A catalog's columns while its bytes are at hand; lives no longer than the closure it is given to.
struct CatalogView {
  let firstDays: Numbers<Int32>
  let lastDays: Numbers<Int32>
  let dateRanks: Numbers<UInt32>
  let firstDueDays: Numbers<Int32>
  let lastActiveDays: Numbers<Int32>
  let changedDays: Numbers<Int32>
  let firstEndDays: Numbers<Int32>
  let lastEndDays: Numbers<Int32>
  let courseDays: Numbers<Int32>
  let localityNodes: ColumnView
  let placeNodes: ColumnView
  let sectors: ColumnView
  let parties: ColumnView
  let people: ColumnView
  let memoranda: ColumnView
  let follows: ColumnView
  let stops: ColumnView
  let promisors: ColumnView
  let promisees: ColumnView
  let events: ColumnView
  let promises: ColumnView
  let persons: ColumnView
  let recorded: ColumnView
  private let flags: Numbers<UInt32>
  private let facets: [ColumnView]
  private let textOffsets: Numbers<UInt64>
  private let titleEnds: Numbers<UInt64>
  private let text: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer, of image: CollectionImage, _ kind: RowKind = .events) {
    func part(_ section: Section) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[image.range(section.of(kind))])
    }
    func column(_ name: ColumnName) -> ColumnView {
      ColumnView(Section.column(name, of: kind), bytes, image)
    }
    firstDays = Numbers(part(.firstDays))
    lastDays = Numbers(part(.lastDays))
    dateRanks = Numbers(part(.dateRanks))
    firstDueDays = Numbers(part(.firstDueDays))
    lastActiveDays = Numbers(part(.lastActiveDays))
    changedDays = Numbers(part(.changedDays))
    firstEndDays = Numbers(part(.firstEndDays))
    lastEndDays = Numbers(part(.lastEndDays))
    courseDays = Numbers(part(.courseDays))
    localityNodes = column(.localityNodes)
    placeNodes = column(.placeNodes)
    sectors = column(.sectors)
    parties = column(.parties)
    people = column(.people)
    memoranda = column(.memoranda)
    follows = column(.follows)
    stops = column(.stops)
    promisors = column(.promisors)
    promisees = column(.promisees)
    events = column(.events)
    promises = column(.promises)
    persons = column(.persons)
    recorded = column(.recorded)
    flags = Numbers(part(.flags))
    let nothing = UnsafeRawBufferPointer(rebasing: bytes[0..<0])
    let none = ColumnView(offsets: Numbers(nothing), values: Numbers(nothing))
    facets = Facet.allCases.map { facet in
      facet.owners.has(kind)
        ? ColumnView(Section.column(of: facet, in: kind), bytes, image) : none
    }
    textOffsets = Numbers(part(.textOffsets))
    titleEnds = Numbers(part(.titleEnds))
    text = part(.textBytes)
  }

  /// The number of rows.
  var count: Int { firstDays.count }

  /// True where the date by which the list is sorted is known.
  func isDated(_ row: Int) -> Bool { firstDays[row] != Int32.min }

  func flags(_ row: Int) -> RowFlags { RowFlags(rawValue: flags[row]) }

  /// The values of a facet; none where the list has it from its events.
  func facet(_ facet: Facet) -> ColumnView { facets[facet.place] }

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
    slice(from: textOffsets[row], to: textOffsets[row + 1])
  }

  /// The folded titles of a row.
  func titles(_ row: Int) -> UnsafeBufferPointer<UInt8> {
    slice(from: textOffsets[row], to: titleEnds[row])
  }

  private func slice(from start: UInt64, to end: UInt64) -> UnsafeBufferPointer<UInt8> {
    let first = min(Int(clamping: start), text.count)
    let last = max(first, min(Int(clamping: end), text.count))
    return UnsafeRawBufferPointer(rebasing: text[first..<last]).assumingMemoryBound(to: UInt8.self)
  }
}

extension ColumnView {
  /// The column of two sections.
  fileprivate init(
    _ sections: (offsets: Section, values: Section), _ bytes: UnsafeRawBufferPointer,
    _ image: CollectionImage
  ) {
    func part(_ section: Section) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[image.range(section)])
    }
    self.init(offsets: Numbers(part(sections.offsets)), values: Numbers(part(sections.values)))
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
    image.source.withBytes { body(CatalogView($0, of: image, kind)) }
  }

  /// Calls the body with the columns of all lists at hand.
  func withViews<Result>(_ body: (RowViews) -> Result) -> Result {
    image.source.withBytes { body(RowViews($0, of: image)) }
  }
}
