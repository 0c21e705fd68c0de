/// A sum of 64 bits that tells damaged bytes from whole ones; no protection against intent.
///
/// Eight bytes at a time in four lanes, each mixed by a multiplication (2^64 over the golden ratio) and
/// a rotation; `docs/collection-file.md` has an example.
package enum Checksum {
  private static let prime: UInt64 = 0x9E37_79B9_7F4A_7C15

  /// The sum of bytes.
  package static func of(_ bytes: UnsafeRawBufferPointer) -> UInt64 {
    var lanes: (UInt64, UInt64, UInt64, UInt64) = (1, 2, 3, 4)
    var offset = 0
    while offset + 32 <= bytes.count {
      lanes.0 = mixed(lanes.0, bytes.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
      lanes.1 = mixed(lanes.1, bytes.loadUnaligned(fromByteOffset: offset + 8, as: UInt64.self))
      lanes.2 = mixed(lanes.2, bytes.loadUnaligned(fromByteOffset: offset + 16, as: UInt64.self))
      lanes.3 = mixed(lanes.3, bytes.loadUnaligned(fromByteOffset: offset + 24, as: UInt64.self))
      offset += 32
    }
    var sum = UInt64(bytes.count)
    while offset < bytes.count {
      sum = mixed(sum, UInt64(bytes[offset]))
      offset += 1
    }
    for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { sum = mixed(sum, lane) }
    return sum
  }

  /// The sum of an array of bytes.
  package static func of(_ bytes: [UInt8]) -> UInt64 { bytes.withUnsafeBytes { of($0) } }

  @inline(__always)
  private static func mixed(_ sum: UInt64, _ word: UInt64) -> UInt64 {
    let product = (sum ^ word.littleEndian) &* prime
    return (product << 29) | (product >> 35)
  }
}
