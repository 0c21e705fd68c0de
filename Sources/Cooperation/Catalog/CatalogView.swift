/// A catalog's columns while its bytes are at hand; lives no longer than the closure it is given to.
struct CatalogView {
  private let bytes: UnsafeRawBufferPointer
  private let image: CollectionImage
  let firstDays: Numbers<Int32>
  let lastDays: Numbers<Int32>
  let dateRanks: Numbers<UInt32>
  let firstDueDays: Numbers<Int32>
  let lastActiveDays: Numbers<Int32>
  let localityNodes: ColumnView
  let placeNodes: ColumnView
  let sectors: ColumnView
  let parties: ColumnView
  let people: ColumnView
  let memoranda: ColumnView
  let follows: ColumnView
  let stops: ColumnView
  private let flags: Numbers<UInt32>
  private let facets: [ColumnView]
  private let textOffsets: Numbers<UInt64>
  private let titleEnds: Numbers<UInt64>
  private let text: UnsafeRawBufferPointer

  init(_ bytes: UnsafeRawBufferPointer, of image: CollectionImage) {
    self.bytes = bytes
    self.image = image
    func part(_ section: Section) -> UnsafeRawBufferPointer {
      UnsafeRawBufferPointer(rebasing: bytes[image.range(section)])
    }
    func column(_ name: ColumnName) -> ColumnView {
      let sections = Section.column(name)
      return ColumnView(
        offsets: Numbers(part(sections.offsets)), values: Numbers(part(sections.values)))
    }
    firstDays = Numbers(part(.firstDays))
    lastDays = Numbers(part(.lastDays))
    dateRanks = Numbers(part(.dateRanks))
    firstDueDays = Numbers(part(.firstDueDays))
    lastActiveDays = Numbers(part(.lastActiveDays))
    localityNodes = column(.localityNodes)
    placeNodes = column(.placeNodes)
    sectors = column(.sectors)
    parties = column(.parties)
    people = column(.people)
    memoranda = column(.memoranda)
    follows = column(.follows)
    stops = column(.stops)
    flags = Numbers(part(.flags))
    facets = Facet.allCases.map { facet in
      let sections = Section.facet(facet)
      return ColumnView(
        offsets: Numbers(part(sections.offsets)), values: Numbers(part(sections.rows)))
    }
    textOffsets = Numbers(part(.textOffsets))
    titleEnds = Numbers(part(.titleEnds))
    text = part(.textBytes)
  }

  func flags(_ row: Int) -> RowFlags { RowFlags(rawValue: flags[row]) }

  func facet(_ facet: Facet) -> ColumnView { facets[Facet.allCases.firstIndex(of: facet) ?? 0] }

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

extension Catalog {
  /// Calls the body with the columns at hand.
  func withView<Result>(_ body: (CatalogView) -> Result) -> Result {
    image.source.withBytes { body(CatalogView($0, of: image)) }
  }
}
