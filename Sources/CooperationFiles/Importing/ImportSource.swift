import Cooperation

/// What an import reads.
struct ImportSource {
  let path: String
  /// From this collection comes the vocabulary where the format has none, and what a table of events
  /// abridges.
  let base: RecordCollection
  /// What parts the cells of a table; nil where its head tells.
  let delimiter: Unicode.Scalar?
  /// How a table writes characters; nil where its bytes tell.
  let encoding: TextEncoding?
  /// How a foreign table makes records; nil for a table of events as export writes it.
  let mapping: TableMapping?

  /// The byte that parts the cells of a table; nil where its head tells.
  var separator: UInt8? { delimiter.flatMap { $0.isASCII ? UInt8(ascii: $0) : nil } }

  /// The bytes of the file, which may be a pipe.
  func bytes() throws(ImportFailure) -> [UInt8] {
    do {
      return try FileBytes.of(path, allowsPipe: true)
    } catch {
      throw .unreadable(path: path, reason: error.reason)
    }
  }

  /// The records of a table whose cells are parted by the usual separator, unless it is said or its
  /// head tells otherwise.
  func table(separator usual: UInt8) throws(ImportFailure) -> CollectionReading {
    let bytes = try EncodedText(bytes: bytes(), file: path).utf8(as: encoding)
    guard let mapping else {
      return try EventTableReader.read(
        bytes, separator: separator, default: usual, file: path, base: base)
    }
    return try MappedTableReader.read(
      bytes, separator: separator ?? CSVText.separator(of: bytes) ?? usual, file: path, base: base,
      mapping: mapping)
  }
}
