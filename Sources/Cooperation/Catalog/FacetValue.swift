/// One value that a facet can take; each part of it is decoded when it is asked for.
package struct FacetValue: Sendable {
  private let source: any ByteSource
  /// From its first byte to the end of all values.
  private let range: Range<Int>
  private let valueCount: Int

  init(_ source: any ByteSource, _ range: Range<Int>, valueCount: Int) {
    self.source = source
    self.range = range
    self.valueCount = valueCount
  }

  /// The code or id, as `count --format json` writes it.
  package var id: String { decoded { try $0.text() } ?? "" }

  package var name: LocalizedText {
    let name = decoded { reader in
      try reader.skipPart()
      return try reader.localized()
    }
    return name ?? LocalizedText()
  }

  /// The index, in the same facet, of the value it stands under.
  package var parent: Int? {
    let number = decoded { reader in
      try reader.skipPart()
      try reader.skipLocalized()
      return try reader.count()
    }
    guard let number, number > 0, number <= valueCount else { return nil }
    return number - 1
  }

  /// Every name of it, its own first, then those that records have for it.
  package var names: [String] {
    let others = decoded { reader in
      try reader.skipPart()
      try reader.skipLocalized()
      _ = try reader.count()
      try reader.skipOptionalText()
      return try reader.texts()
    }
    return name.all + (others ?? [])
  }

  private func decoded<Part>(_ decode: (inout ByteReader) throws -> Part) -> Part? {
    source.withBytes { bytes in
      var reader = ByteReader(UnsafeRawBufferPointer(rebasing: bytes[range]))
      return try? decode(&reader)
    }
  }
}

extension ByteReader {
  /// Passes over a value of a facet.
  mutating func skipFacetValue() throws(Damage) {
    try skipPart()
    try skipLocalized()
    _ = try count()
    try skipOptionalText()
    for _ in 0..<(try count()) { try skipPart() }
  }
}
