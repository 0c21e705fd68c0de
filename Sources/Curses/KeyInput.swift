internal import CNcurses

/// One item of ncurses' input.
enum KeyInput: Hashable {
  /// A code of ncurses, such as KEY_UP.
  case code(Int32)

  /// A scalar that was typed.
  case scalar(Unicode.Scalar)

  /// Returns the next item that is waiting, nil when there is none.
  ///
  /// UTF-8 is decoded here, byte by byte: `wget_wch` forgets a character of which only a part has
  /// arrived. Such a part is put back until the rest comes. Bytes that are no UTF-8 are dropped.
  static func next() -> KeyInput? {
    while let first = readValue() {
      if first >= 0x100 { return .code(first) }
      if first < 0x80 { return .scalar(Unicode.Scalar(UInt8(first))) }
      let length = first >= 0xF0 ? 4 : first >= 0xE0 ? 3 : first >= 0xC2 ? 2 : 0
      var values = [first]
      while values.count < length {
        guard let value = readValue() else {
          putBack(values)
          return nil
        }
        guard (0x80...0xBF).contains(value) else {
          putBack([value])
          break
        }
        values.append(value)
      }
      if values.count == length, let scalar = decode(values) { return .scalar(scalar) }
    }
    return nil
  }

  /// Puts the item back, to be the next one.
  func putBack() {
    switch self {
    case .code(let code): Self.putBack([code])
    case .scalar(let scalar): Self.putBack(String(scalar).utf8.map { Int32($0) })
    }
  }

  private static func readValue() -> Int32? {
    guard let window = unsafe vnjp_window() else { return nil }
    let value = unsafe wgetch(window)
    return value == ERR ? nil : value
  }

  private static func putBack(_ values: [Int32]) {
    for value in values.reversed() { ungetch(value) }
  }

  private static func decode(_ values: [Int32]) -> Unicode.Scalar? {
    let text = String(validating: values.map { UInt8(truncatingIfNeeded: $0) }, as: UTF8.self)
    return text?.unicodeScalars.first
  }
}
