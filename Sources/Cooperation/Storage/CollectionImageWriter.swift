/// Puts sections together into the bytes of a collection file.
struct CollectionImageWriter {
  private var sections: [(section: Section, bytes: [UInt8])] = []

  mutating func add(_ section: Section, _ bytes: [UInt8]) { sections.append((section, bytes)) }

  mutating func add<Number: FixedWidthInteger>(_ section: Section, numbers: [Number]) {
    var writer = ByteWriter()
    for number in numbers { writer.number(number) }
    add(section, writer.bytes)
  }

  /// The file; sections begin at multiples of eight.
  func bytes(eventCount: Int, memorandumCount: Int, digest: UInt64) -> [UInt8] {
    let headerLength = CollectionImage.headerLength
    let directoryLength = sections.count * CollectionImage.entryLength
    var offset = headerLength + directoryLength
    var directory = ByteWriter()
    var body: [UInt8] = []
    for (section, bytes) in sections {
      let padding = (8 - offset % 8) % 8
      body += [UInt8](repeating: 0, count: padding) + bytes
      offset += padding
      directory.number(section.number)
      directory.number(UInt32(0))
      directory.number(UInt64(offset))
      directory.number(UInt64(bytes.count))
      directory.number(Checksum.of(bytes))
      offset += bytes.count
    }
    var header = ByteWriter()
    for byte in CollectionImage.magic { header.number(byte) }
    header.number(UInt32(CollectionImage.formatVersion))
    header.number(UInt32(sections.count))
    header.number(UInt64(offset))
    header.number(digest)
    header.number(UInt32(eventCount))
    header.number(UInt32(memorandumCount))
    header.number(UInt64(0))
    header.number(UInt64(0))
    header.number(Checksum.of(header.bytes) ^ Checksum.of(directory.bytes))
    return header.bytes + directory.bytes + body
  }
}
