/// A collection file in memory: a header, a directory of sections, and the sections.
///
/// `docs/collection-file.md` describes it byte by byte.
package struct CollectionImage: Sendable {
  /// Why bytes are no collection file of this format.
  package enum Failure: Error, Hashable, Sendable {
    case notACollectionFile
    case otherVersion(found: Int, expected: Int)
    case truncated(found: Int, expected: Int)
    case damagedDirectory
    case damagedSection(number: Int)
    /// An event, by its row, lies in a year that no record may bear.
    case yearOutOfRange(row: Int, year: Int)
  }

  package static let formatVersion = 3
  static let magic = Array("VNJPCOLL".utf8)
  static let headerLength = 64
  static let entryLength = 32

  let source: any ByteSource
  private let sections: SectionRanges
  package let eventCount: Int
  package let memorandumCount: Int
  /// The digest of what the collection was made from.
  package let digest: UInt64
  /// Tells these bytes from others: the sum of the header and of the sums of all sections.
  package let stamp: UInt64

  /// Opens a file's bytes; the header, the directory and the sections are checked against their sums.
  package init(_ source: any ByteSource, verifies: Bool = true) throws(Failure) {
    try self.init(source, verifies: verifies, version: Self.formatVersion)
  }

  /// Opens the bytes of a file of some version, whose header and directory are those of all versions.
  init(_ source: any ByteSource, verifies: Bool = true, version: Int) throws(Failure) {
    let opened = source.withBytes { Self.open($0, verifies: verifies, version: version) }
    switch opened {
    case .failure(let failure): throw failure
    case .success(let header):
      self.source = source
      sections = header.sections
      eventCount = header.eventCount
      memorandumCount = header.memorandumCount
      digest = header.digest
      stamp = header.stamp
    }
  }

  /// The range of a section; empty when the file has none.
  func range(_ section: Section) -> Range<Int> { sections[section] }

  /// Calls the body with the bytes of a section.
  func withSection<Result>(
    _ section: Section, _ body: (UnsafeRawBufferPointer) -> Result
  ) -> Result {
    let range = sections[section]
    return source.withBytes { body(UnsafeRawBufferPointer(rebasing: $0[range])) }
  }

  /// Calls the body with the bytes of all sections.
  func withSections<Result>(_ body: (SectionBytes) -> Result) -> Result {
    source.withBytes { sections.withSections(of: $0, body) }
  }

  private struct Header {
    var sections = SectionRanges()
    var eventCount = 0
    var memorandumCount = 0
    var digest: UInt64 = 0
    var stamp: UInt64 = 0
  }

  private static func open(
    _ bytes: UnsafeRawBufferPointer, verifies: Bool, version: Int
  ) -> Result<Header, Failure> {
    guard bytes.count >= headerLength, bytes.prefix(8).elementsEqual(magic) else {
      return .failure(.notACollectionFile)
    }
    func word(_ offset: Int) -> Int {
      Int(bytes.loadUnaligned(fromByteOffset: offset, as: UInt32.self).littleEndian)
    }
    func long(_ offset: Int) -> UInt64 {
      bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self).littleEndian
    }
    guard word(8) == version else {
      return .failure(.otherVersion(found: word(8), expected: version))
    }
    guard long(16) == UInt64(bytes.count) else {
      return .failure(.truncated(found: bytes.count, expected: Int(clamping: long(16))))
    }
    let count = word(12)
    guard count <= (bytes.count - headerLength) / entryLength,
      Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[0..<56]))
        ^ Checksum.of(
          UnsafeRawBufferPointer(
            rebasing: bytes[headerLength..<headerLength + count * entryLength])) == long(56)
    else { return .failure(.damagedDirectory) }
    var header = Header()
    header.eventCount = word(32)
    header.memorandumCount = word(36)
    header.digest = long(24)
    header.stamp = long(56)
    for index in 0..<count {
      let entry = headerLength + index * entryLength
      let (start, length) = (long(entry + 8), long(entry + 16))
      guard let first = Int(exactly: start), let size = Int(exactly: length),
        first <= bytes.count, size <= bytes.count - first
      else { return .failure(.damagedDirectory) }
      let range = first..<first + size
      let sum = long(entry + 24)
      if verifies, Checksum.of(UnsafeRawBufferPointer(rebasing: bytes[range])) != sum {
        return .failure(.damagedSection(number: word(entry)))
      }
      header.sections[Section(UInt32(truncatingIfNeeded: word(entry)))] = range
    }
    for (offsets, records) in [
      (Section.eventBodyOffsets, header.eventCount),
      (.memorandumBodyOffsets, header.memorandumCount),
    ] where header.sections[offsets].count != 8 * (records + 1) {
      return .failure(.damagedSection(number: Int(offsets.number)))
    }
    if let failure = yearOutOfRange(header, bytes) { return .failure(failure) }
    return .success(header)
  }

  /// The first event with a day outside the years that a record may bear.
  ///
  /// - Complexity: O(events), without decoding any
  private static func yearOutOfRange(
    _ header: Header, _ bytes: UnsafeRawBufferPointer
  ) -> Failure? {
    let known =
      Int32(
        CalendarDate.first(of: PartialDate.years.lowerBound).dayNumber)...Int32(
        CalendarDate.last(of: PartialDate.years.upperBound).dayNumber)
    // Where an event may have no such day the least and the greatest number say so.
    let dates = [
      Section.firstDays, .lastDays, .changedDays, .firstEndDays, .lastEndDays, .courseDays,
    ]
    let optional = dates.flatMap { section in RowKind.allCases.map { section.of($0) } }
    let whole: Set = [Section.firstDays, .lastDays]
    for section in optional + [.firstDueDays, .lastActiveDays] {
      let isOptional = !whole.contains(section)
      let days = Numbers<Int32>(
        UnsafeRawBufferPointer(rebasing: bytes[header.sections[section]]))
      for row in 0..<days.count {
        let day = days[row]
        if known.contains(day) || (isOptional && (day == .max || day == .min)) { continue }
        return .yearOutOfRange(row: row, year: 1970 + Int(Double(day) / 365.2425))
      }
    }
    return nil
  }
}
