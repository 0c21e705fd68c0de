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

  /// The bytes of a table as UTF-8.
  func tableBytes() throws(ImportFailure) -> [UInt8] {
    try EncodedText(bytes: bytes(), file: path).utf8(as: encoding)
  }
}
