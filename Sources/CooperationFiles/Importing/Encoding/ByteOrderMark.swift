/// The first bytes of a file that say how its characters are written.
enum ByteOrderMark: CaseIterable {
  case utf8, utf16LittleEndian, utf16BigEndian

  /// The mark that bytes begin with.
  init?(of bytes: [UInt8]) {
    guard let mark = Self.allCases.first(where: { bytes.starts(with: $0.bytes) }) else {
      return nil
    }
    self = mark
  }

  var bytes: [UInt8] {
    switch self {
    case .utf8: [0xEF, 0xBB, 0xBF]
    case .utf16LittleEndian: [0xFF, 0xFE]
    case .utf16BigEndian: [0xFE, 0xFF]
    }
  }

  var encoding: TextEncoding { self == .utf8 ? .utf8 : .utf16 }

  /// True where every other byte at the beginning is zero often enough to be half a character of
  /// UTF-16, in either order.
  static func hasZeros(_ bytes: [UInt8]) -> Bool {
    let (first, second) = zeros(in: bytes)
    let pairs = min(bytes.count, Self.reach) / 2
    return max(first, second) * 5 > pairs && min(first, second) * 5 < max(first, second)
  }

  /// True where the zeros stand in the first byte of each pair.
  static func hasZerosFirst(_ bytes: [UInt8]) -> Bool {
    let (first, second) = zeros(in: bytes)
    return first > second
  }

  /// How much of a file tells.
  private static let reach = 8192

  private static func zeros(in bytes: [UInt8]) -> (first: Int, second: Int) {
    var counts = [0, 0]
    for (index, byte) in bytes.prefix(reach).enumerated() where byte == 0 { counts[index % 2] += 1 }
    return (counts[0], counts[1])
  }
}
