import Cooperation

/// The bytes of a table in whatever encoding.
struct EncodedText {
  let bytes: [UInt8]
  /// Its name in messages.
  let file: String

  /// The bytes as UTF-8.
  ///
  /// A byte order mark decides, then what was asked for; UTF-16 is told by its zero bytes. Nothing else
  /// is guessed.
  ///
  /// - Throws: `malformed` at the first byte that the encoding does not have.
  func utf8(as asked: TextEncoding?) throws(ImportFailure) -> [UInt8] {
    let mark = ByteOrderMark(of: bytes)?.encoding
    if let mark, let asked, mark != asked {
      throw failure(
        "the file begins with the byte order mark of \(mark.rawValue), expected "
          + "\(asked.rawValue) as --encoding says; leave --encoding out")
    }
    let encoding = asked ?? mark ?? (ByteOrderMark.hasZeros(bytes) ? .utf16 : .utf8)
    do {
      return try TextConverter.utf8(of: bytes, from: encoding)
    } catch {
      guard let offset = error.offset else {
        throw failure(
          "this system cannot convert \(encoding.rawValue), expected the converters of glibc; install "
            + "them, or save the table as CSV UTF-8")
      }
      throw error.isCut
        ? failure("the file ends within a character of \(encoding.rawValue)", behind: error.before)
        : fault(at: offset, before: error.before, encoding, isAsked: asked != nil)
    }
  }

  private func fault(
    at offset: Int, before: [UInt8], _ encoding: TextEncoding, isAsked: Bool
  ) -> ImportFailure {
    let count = encoding == .utf16 ? 2 : 1
    let found = bytes[offset..<offset + count].map(Self.hex).joined(separator: " ")
    let message =
      "\(count == 1 ? "byte" : "bytes") \(found) \(count == 1 ? "is" : "are") no character of "
      + encoding.rawValue
    guard encoding == .utf8, !isAsked else {
      return failure(
        "\(message), which the table was taken for; write --encoding with another of "
          + TextEncoding.listed, behind: before)
    }
    return failure("\(message); \(EncodingGuess(bytes).advice(at: offset))", behind: before)
  }

  private func failure(_ message: String, behind text: [UInt8] = []) -> ImportFailure {
    // Line by line no list is made: a file may have millions of them.
    var (line, start) = (1, 0)
    for (index, byte) in text.enumerated()
    where byte == 0x0A || byte == 0x0D && (index + 1 == text.count || text[index + 1] != 0x0A) {
      (line, start) = (line + 1, index + 1)
    }
    // What continues a letter of UTF-8 is no letter of its own.
    let column = text[start...].count { $0 & 0xC0 != 0x80 } + 1
    return .malformed(
      Diagnostic(
        message, rule: "encoding", at: SourceLocation(file: file, line: line, column: column)))
  }

  private static func hex(_ byte: UInt8) -> String {
    let digits = String(byte, radix: 16, uppercase: true)
    return "0x" + (digits.count == 1 ? "0" : "") + digits
  }
}
