import Cooperation

/// The bytes of a collection file that were changed.
enum CollectionBytes {
  /// The small collection as a file.
  static func seed() -> [UInt8] { Catalog.compile(SmallCollection.records) }

  /// The part of the head that is set anew, from which a harness takes what it does.
  static func choice(_ bytes: [UInt8]) -> InputReader {
    InputReader(bytes.count >= 24 ? Array(bytes[16..<24]) : [])
  }

  /// The bytes with the length and all checksums as a writer would set them.
  static func mended(_ input: [UInt8]) -> [UInt8] {
    var bytes = input
    guard bytes.count >= 64 else { return bytes }
    func number(_ offset: Int, _ width: Int) -> UInt64 {
      (0..<width).reduce(0) { $0 | UInt64(bytes[offset + $1]) << UInt64(8 * $1) }
    }
    func set(_ offset: Int, _ value: UInt64) {
      for place in 0..<8 {
        bytes[offset + place] = UInt8(truncatingIfNeeded: value >> UInt64(8 * place))
      }
    }
    set(16, UInt64(bytes.count))
    let count = Int(number(12, 4))
    guard count <= (bytes.count - 64) / 32 else { return bytes }
    for entry in (0..<count).map({ 64 + 32 * $0 }) {
      guard let first = Int(exactly: number(entry + 8, 8)),
        let size = Int(exactly: number(entry + 16, 8)), first <= bytes.count,
        size <= bytes.count - first
      else { continue }
      set(entry + 24, Checksum.of(Array(bytes[first..<first + size])))
    }
    let directory = Array(bytes[64..<64 + 32 * count])
    set(56, Checksum.of(Array(bytes[0..<56])) ^ Checksum.of(directory))
    return bytes
  }

  /// The catalog of the mended bytes; nil where they are refused.
  static func catalog(_ input: [UInt8]) -> Catalog? {
    (try? CollectionImage(MemoryBytes(mended(input)))).flatMap { try? Catalog($0) }
  }
}
