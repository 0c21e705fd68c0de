/// Writes numbers and texts into bytes, little end first.
struct ByteWriter {
  private(set) var bytes: [UInt8] = []

  mutating func number(_ value: some FixedWidthInteger) {
    withUnsafeBytes(of: value.littleEndian) { bytes.append(contentsOf: $0) }
  }

  /// A count or index in as few bytes as it needs: seven bits a byte, LEB128.
  mutating func count(_ value: Int) {
    var rest = UInt64(bitPattern: Int64(value))
    while rest >= 0x80 {
      bytes.append(UInt8(truncatingIfNeeded: rest) | 0x80)
      rest >>= 7
    }
    bytes.append(UInt8(truncatingIfNeeded: rest))
  }

  mutating func append(_ more: some Collection<UInt8>) { bytes.append(contentsOf: more) }

  mutating func text(_ value: String) {
    count(value.utf8.count)
    bytes.append(contentsOf: value.utf8)
  }

  /// A text that may be missing: its length plus one, or zero.
  mutating func text(_ value: String?) {
    count(value.map { $0.utf8.count + 1 } ?? 0)
    if let value { bytes.append(contentsOf: value.utf8) }
  }

  mutating func list<Element>(
    _ elements: [Element], _ write: (inout ByteWriter, Element) -> Void
  ) {
    count(elements.count)
    for element in elements { write(&self, element) }
  }

  mutating func texts(_ values: [String]) { list(values) { $0.text($1) } }

  mutating func localized(_ value: LocalizedText) {
    for language in Language.allCases { text(value[language]) }
  }
}
