/// Reads what a `ByteWriter` wrote; every length is checked before it is used.
struct ByteReader {
  /// The bytes end too early or are no text.
  struct Damage: Error {}

  private let bytes: UnsafeRawBufferPointer
  private var offset = 0

  init(_ bytes: UnsafeRawBufferPointer) { self.bytes = bytes }

  mutating func byte() throws(Damage) -> UInt8 {
    guard offset < bytes.count else { throw Damage() }
    defer { offset += 1 }
    return bytes[offset]
  }

  mutating func count() throws(Damage) -> Int {
    var value: UInt64 = 0
    var shift: UInt64 = 0
    while true {
      let next = try byte()
      guard shift < 63 else { throw Damage() }
      value |= UInt64(next & 0x7F) << shift
      if next < 0x80 { break }
      shift += 7
    }
    guard let count = Int(exactly: value) else { throw Damage() }
    return count
  }

  mutating func text() throws(Damage) -> String { try text(length: count()) }

  mutating func optionalText() throws(Damage) -> String? {
    let length = try count()
    return length == 0 ? nil : try text(length: length - 1)
  }

  mutating func list<Element>(
    _ read: (inout ByteReader) throws(Damage) -> Element
  ) throws(Damage) -> [Element] {
    let count = try count()
    // An element takes a byte at least, so that a damaged count cannot claim memory.
    guard count <= bytes.count - offset else { throw Damage() }
    var elements: [Element] = []
    elements.reserveCapacity(min(count, 4096))
    for _ in 0..<count { elements.append(try read(&self)) }
    return elements
  }

  mutating func texts() throws(Damage) -> [String] {
    try list { (reader) throws(Damage) in try reader.text() }
  }

  /// A text in its languages; an empty one is a missing one, as wherever texts are read.
  mutating func localized() throws(Damage) -> LocalizedText {
    func text(_ reader: inout ByteReader) throws(Damage) -> String? {
      let text = try reader.optionalText()
      return text?.isEmpty ?? true ? nil : text
    }
    return LocalizedText(en: try text(&self), vi: try text(&self), ja: try text(&self))
  }

  /// True when every byte was read.
  var isAtEnd: Bool { offset >= bytes.count }

  /// The bytes that stand behind their number.
  mutating func part() throws(Damage) -> ByteReader {
    let length = try count()
    guard length <= bytes.count - offset else { throw Damage() }
    defer { offset += length }
    return ByteReader(UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length]))
  }

  mutating func skipPart() throws(Damage) { try skip(count()) }

  mutating func skipOptionalText() throws(Damage) {
    let length = try count()
    if length > 0 { try skip(length - 1) }
  }

  mutating func skipLocalized() throws(Damage) {
    for _ in Language.allCases { try skipOptionalText() }
  }

  /// How many bytes were read.
  var position: Int { offset }

  /// The bytes that are left.
  var unread: UnsafeRawBufferPointer { UnsafeRawBufferPointer(rebasing: bytes[offset...]) }

  /// All bytes that are left, as a text.
  mutating func remainingText() throws(Damage) -> String { try text(length: bytes.count - offset) }

  mutating func double() throws(Damage) -> Double {
    var bits: UInt64 = 0
    for shift in 0..<8 { bits |= UInt64(try byte()) << UInt64(8 * shift) }
    return Double(bitPattern: bits)
  }

  private mutating func skip(_ length: Int) throws(Damage) {
    guard length <= bytes.count - offset else { throw Damage() }
    offset += length
  }

  private mutating func text(length: Int) throws(Damage) -> String {
    guard length <= bytes.count - offset else { throw Damage() }
    let slice = UnsafeRawBufferPointer(rebasing: bytes[offset..<offset + length])
    offset += length
    guard let text = String(validating: slice, as: UTF8.self) else { throw Damage() }
    return text
  }
}
