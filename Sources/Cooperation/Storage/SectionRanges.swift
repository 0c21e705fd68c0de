/// Where each section of a collection file stands; found without hashing, since each look at a column
/// asks for two.
struct SectionRanges: Sendable {
  private var ranges = [Range<Int>](
    repeating: 0..<0, count: RowKind.allCases.count * Section.placesOfList)

  /// The range of a section; empty when the file has none, or for a number that no reader knows.
  subscript(section: Section) -> Range<Int> {
    get { section.place.flatMap { ranges.indices.contains($0) ? ranges[$0] : nil } ?? 0..<0 }
    set {
      guard let place = section.place, ranges.indices.contains(place) else { return }
      ranges[place] = newValue
    }
  }

  /// Calls the body with the sections of a file's bytes.
  func withSections<Result>(
    of bytes: UnsafeRawBufferPointer, _ body: (SectionBytes) -> Result
  ) -> Result {
    ranges.withUnsafeBufferPointer { body(SectionBytes(bytes, $0)) }
  }
}

extension Section {
  /// How many numbers of a list may be in use.
  fileprivate static let placesOfList = 300

  /// Its place among the sections that a reader may know, those of one list behind those of another;
  /// nil for another section.
  var place: Int? {
    let (list, rest) = Int(number).quotientAndRemainder(dividingBy: 1000)
    return rest < Self.placesOfList ? list * Self.placesOfList + rest : nil
  }
}
