/// The sections of a collection file while its bytes are at hand; lives no longer than the closure it
/// is given to.
struct SectionBytes {
  private let bytes: UnsafeRawBufferPointer
  private let ranges: UnsafeBufferPointer<Range<Int>>

  /// `ranges` has those of all sections by their places.
  init(_ bytes: UnsafeRawBufferPointer, _ ranges: UnsafeBufferPointer<Range<Int>>) {
    self.bytes = bytes
    self.ranges = ranges
  }

  /// The bytes of a section; none when the file has none.
  subscript(section: Section) -> UnsafeRawBufferPointer {
    guard let place = section.place, ranges.indices.contains(place) else {
      return UnsafeRawBufferPointer(rebasing: bytes[0..<0])
    }
    return UnsafeRawBufferPointer(rebasing: bytes[ranges[place]])
  }
}
