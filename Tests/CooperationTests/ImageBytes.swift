import Cooperation
import TestSupport

/// The bytes of a collection file, to be damaged and given right sums again.
struct ImageBytes {
  private static let headerLength = 64
  private static let entryLength = 32

  var bytes: [UInt8]

  /// The bytes of the header and of the directory.
  var opening: Range<Int> { 0..<Self.headerLength + sectionCount * Self.entryLength }

  /// How many sections the directory has.
  var sectionCount: Int { Int(number(at: 12, width: 4)) }

  /// The number of a section, and its bytes where they lie in the file.
  func section(_ index: Int) -> (number: Int, range: Range<Int>) {
    let entry = self.entry(index)
    let start = Int(clamping: number(at: entry + 8, width: 8))
    let length = Int(clamping: number(at: entry + 16, width: 8))
    let first = min(start, bytes.count)
    return (
      Int(number(at: entry, width: 4)), first..<first + min(length, bytes.count - first)
    )
  }

  /// Damages a header's count, a directory entry, or some bytes of a section.
  mutating func damage(_ random: inout SeededGenerator) {
    let index = Int.random(in: 0..<sectionCount, using: &random)
    switch Int.random(in: 0..<12, using: &random) {
    case 0:
      set(at: Bool.random(using: &random) ? 32 : 36, width: 4, to: Self.number(&random))
    case 1:
      let length = number(at: entry(index) + 16, width: 8)
      set(at: entry(index) + 16, width: 8, to: UInt64.random(in: 0...length, using: &random))
    case 2:
      let other = Int.random(in: 0..<sectionCount, using: &random)
      let number = number(at: entry(other), width: 4)
      set(at: entry(index), width: 4, to: number)
    case 3: set(at: entry(index), width: 4, to: UInt64.random(in: 1...250, using: &random))
    case 4...7:
      let range = section(index).range
      guard range.count >= 8 else { return }
      let place = Int.random(in: 0..<range.count / 4, using: &random)
      set(at: range.lowerBound + 4 * place, width: 4, to: Self.number(&random))
    default:
      let range = section(index).range
      guard !range.isEmpty else { return }
      for _ in 0..<Int.random(in: 1...4, using: &random) {
        bytes[Int.random(in: range, using: &random)] = UInt8.random(in: 0...255, using: &random)
      }
    }
  }

  /// Makes the sums of the sections, and the one of header and directory, right.
  mutating func mendSums() {
    for index in 0..<sectionCount {
      let sum = bytes.withUnsafeBytes {
        Checksum.of(UnsafeRawBufferPointer(rebasing: $0[section(index).range]))
      }
      set(at: entry(index) + 24, width: 8, to: sum)
    }
    let directory = Checksum.of(Array(bytes[Self.headerLength..<opening.upperBound]))
    set(at: 56, width: 8, to: Checksum.of(Array(bytes[0..<56])) ^ directory)
  }

  private func entry(_ index: Int) -> Int { Self.headerLength + index * Self.entryLength }

  private func number(at offset: Int, width: Int) -> UInt64 {
    (0..<width).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
  }

  private mutating func set(at offset: Int, width: Int, to number: UInt64) {
    for place in 0..<width {
      bytes[offset + place] = UInt8(truncatingIfNeeded: number >> UInt64(8 * place))
    }
  }

  /// A small number, one at the edge of 32 bits, or any.
  private static func number(_ random: inout SeededGenerator) -> UInt64 {
    switch Int.random(in: 0..<4, using: &random) {
    case 0: UInt64.random(in: 0...40, using: &random)
    case 1: [0xFFFF_FFFF, 0x8000_0000, 0x7FFF_FFFF].randomElement(using: &random) ?? 0
    case 2: UInt64.random(in: 0...5 << 28, using: &random)
    default: UInt64.random(in: 0...0xFFFF_FFFF, using: &random)
    }
  }
}
