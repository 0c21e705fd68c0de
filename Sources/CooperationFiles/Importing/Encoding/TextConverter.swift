import Foundation

/// Turns the bytes of another encoding into UTF-8.
enum TextConverter {
  /// What cannot be turned into UTF-8.
  struct Failure: Error, Hashable {
    /// Where in the bytes it stands; nil where there is no converter at all.
    let offset: Int?
    /// True where the bytes end within a character.
    var isCut = false
    /// What stands before it, as UTF-8.
    let before: [UInt8]
  }

  /// The bytes as UTF-8, without a byte order mark.
  ///
  /// - Throws: the first byte that has no place in the encoding.
  /// - Complexity: linear in the bytes
  static func utf8(of bytes: [UInt8], from encoding: TextEncoding) throws(Failure) -> [UInt8] {
    switch encoding {
    case .utf8: try checked(bytes)
    case .utf16: try utf16(bytes)
    default: try converted(bytes, from: encoding)
    }
  }

  // MARK: Unicode

  private static func checked(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    let body = bytes.starts(with: ByteOrderMark.utf8.bytes) ? Array(bytes.dropFirst(3)) : bytes
    var decoder = UTF8()
    var iterator = body.makeIterator()
    var offset = 0
    while true {
      switch decoder.decode(&iterator) {
      case .scalarValue(let scalar): offset += UTF8.width(scalar)
      case .emptyInput: return body
      case .error:
        throw Failure(
          offset: bytes.count - body.count + offset, before: Array(body.prefix(offset)))
      }
    }
  }

  private static func utf16(_ bytes: [UInt8]) throws(Failure) -> [UInt8] {
    let mark = ByteOrderMark(of: bytes)
    let isBigEndian = mark == .utf16BigEndian || mark == nil && ByteOrderMark.hasZerosFirst(bytes)
    var result: [UInt8] = []
    result.reserveCapacity(bytes.count)
    var lead: UInt16?
    var index = mark == nil ? 0 : 2
    func failure(_ offset: Int, isCut: Bool = false) -> Failure {
      Failure(offset: offset, isCut: isCut, before: result)
    }
    while index + 1 < bytes.count {
      let (first, second) = (UInt16(bytes[index]), UInt16(bytes[index + 1]))
      let unit = isBigEndian ? first << 8 | second : second << 8 | first
      if UTF16.isLeadSurrogate(unit), lead == nil {
        lead = unit
      } else {
        let units = (lead.map { [$0] } ?? []) + [unit]
        guard let text = String(validating: units, as: UTF16.self) else {
          throw failure(lead == nil ? index : index - 2)
        }
        result += text.utf8
        lead = nil
      }
      index += 2
    }
    guard lead == nil, index == bytes.count else {
      throw failure(lead == nil ? index : index - 2, isCut: true)
    }
    return result
  }

  // MARK: Other encodings

  private static func converted(
    _ bytes: [UInt8], from encoding: TextEncoding
  ) throws(Failure) -> [UInt8] {
    guard let converter = iconv_open("UTF-8", encoding.converterName ?? ""),
      Int(bitPattern: converter) != -1
    else { throw Failure(offset: nil, before: []) }
    defer { iconv_close(converter) }
    // Three bytes of UTF-8 at most for each of these encodings' bytes, and a tone that is kept back.
    let room = bytes.count * 3 + 16
    var input = bytes.map { CChar(bitPattern: $0) }
    var rest = input.count
    // The number of the error that stopped the converter.
    var number: Int32 = 0
    let output = [UInt8](unsafeUninitializedCapacity: room) { buffer, count in
      var left = room
      buffer.withMemoryRebound(to: CChar.self) { buffer in
        var target = buffer.baseAddress
        input.withUnsafeMutableBufferPointer { input in
          var source = input.baseAddress
          number = iconv(converter, &source, &rest, &target, &left) == -1 ? errno : 0
        }
        // What the converter has kept back, in case a tone follows.
        iconv(converter, nil, nil, &target, &left)
      }
      count = room - left
    }
    let text = encoding.partsTones ? composed(output) : output
    guard number == 0 else {
      throw Failure(offset: bytes.count - rest, isCut: number == EINVAL, before: text)
    }
    return text
  }

  private static func composed(_ bytes: [UInt8]) -> [UInt8] {
    Array(String(decoding: bytes, as: UTF8.self).precomposedStringWithCanonicalMapping.utf8)
  }
}
