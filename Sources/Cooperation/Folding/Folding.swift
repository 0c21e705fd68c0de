/// Makes texts comparable across three languages and their many spellings.
///
/// Case, the marks of Latin letters (composed or decomposed, đ included), macrons, full and half
/// width and the choice of kana go; voiced marks of kana stay and are composed. White space becomes
/// single spaces, dashes become `-`, the wave dash `~`; apostrophes and what has no width vanish.
/// Ideographs take the form that they are canonically equivalent to, and the kana that joins names of
/// places is one: 茅ヶ崎, 茅ケ崎, 茅が崎. Query and text are folded alike.
package enum Folding {
  /// The folded text as UTF-8.
  package static func bytes(of text: String) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(text.utf8.count)
    append(text, to: &bytes)
    return bytes
  }

  /// The folded text.
  package static func folded(_ text: String) -> String {
    String(decoding: bytes(of: text), as: UTF8.self)
  }

  /// Appends the folded text as UTF-8.
  package static func append(_ text: String, to bytes: inout [UInt8]) {
    var folder = Folder()
    for scalar in text.unicodeScalars { folder.take(scalar.value, into: &bytes) }
    folder.flush(into: &bytes)
  }

  /// The folded text without anything but letters and digits: the key that names are looked up by.
  package static func key(of text: String) -> String {
    let kept = bytes(of: text).filter { byte in
      byte >= 0x80 || (97...122).contains(byte) || (48...57).contains(byte)
    }
    return String(decoding: kept, as: UTF8.self)
  }
}

/// The state between one scalar and the next.
private struct Folder {
  /// A katakana that a voiced mark may still change.
  private var pendingKana: UInt32 = 0
  /// True where the pending kana stands behind an ideograph or a digit.
  private var joinsFromNumeral = false
  private var followsLatin = false
  private var followsSpace = false
  /// True behind an ideograph or a digit, where a kana may join what stands around it.
  private var followsNumeral = false

  mutating func flush(into bytes: inout [UInt8]) {
    guard pendingKana != 0 else { return }
    Self.encode(pendingKana, into: &bytes)
    pendingKana = 0
  }

  mutating func take(_ scalar: UInt32, into bytes: inout [UInt8]) {
    if Self.hasNoWidth(scalar) { return }
    if pendingKana != 0 {
      if Self.isApostrophe(scalar) { return }
      if let voiced = Self.voiced(pendingKana, by: scalar) {
        pendingKana = voiced
        return
      }
      // ケ and カ between ideographs are read as the small ones, which stand nowhere else.
      if joinsFromNumeral, pendingKana == 0x30B1 || pendingKana == 0x30AB, Self.isIdeograph(scalar)
      {
        pendingKana = Self.joiningKana
      }
      flush(into: &bytes)
    }
    defer { followsNumeral = Self.isIdeograph(scalar) || Self.isDigit(scalar) }
    switch scalar {
    case 0x41...0x5A: letter(UInt8(scalar + 32), into: &bytes)
    case 0x61...0x7A: letter(UInt8(scalar), into: &bytes)
    case let sign where Self.isApostrophe(sign): break
    case 0...0x20, 0x7F, 0x85, 0xA0, 0x2000...0x200A, 0x2028, 0x2029, 0x202F, 0x205F, 0x3000:
      space(into: &bytes)
    case 0x21...0x7E: other(scalar, into: &bytes)
    case 0x2010...0x2015, 0x2212: other(0x2D, into: &bytes)
    case 0x301C: other(0x7E, into: &bytes)
    case 0x300...0x36F, 0x1AB0...0x1AFF, 0x1DC0...0x1DFF, 0x20D0...0x20FF:
      if !followsLatin { other(scalar, into: &bytes) }
    case 0x80...0x24F: latin(scalar, FoldingTable.latin[Int(scalar - 0x80)], into: &bytes)
    case 0x1E00...0x1EFF:
      latin(scalar, FoldingTable.latinAdditional[Int(scalar - 0x1E00)], into: &bytes)
    case 0x3095, 0x3096, 0x30F5, 0x30F6: kana(Self.joiningKana, into: &bytes)
    case 0x3041...0x3094, 0x309D, 0x309E: kana(scalar + 0x60, into: &bytes)
    case 0x30A1...0x30FA, 0x30FD, 0x30FE: kana(scalar, into: &bytes)
    case 0xFF65...0xFF9D:
      kana(UInt32(FoldingTable.halfWidthKatakana[Int(scalar - 0xFF65)]), into: &bytes)
    case 0xF900...0xFAD9:
      ideograph(scalar, FoldingTable.compatibilityIdeographs[Int(scalar - 0xF900)], into: &bytes)
    case 0x2F800...0x2FA1D:
      ideograph(scalar, FoldingTable.compatibilitySupplement[Int(scalar - 0x2F800)], into: &bytes)
    case 0xFF01...0xFF5E: take(scalar - 0xFEE0, into: &bytes)
    default: other(Self.lowercased(scalar), into: &bytes)
    }
  }

  private mutating func letter(_ byte: UInt8, into bytes: inout [UInt8]) {
    bytes.append(byte)
    followsLatin = true
    followsSpace = false
  }

  private mutating func latin(_ scalar: UInt32, _ folded: UInt16, into bytes: inout [UInt8]) {
    guard folded != 0 else { return other(Self.lowercased(scalar), into: &bytes) }
    letter(UInt8(folded & 0xFF), into: &bytes)
    if folded > 0xFF { bytes.append(UInt8(folded >> 8)) }
  }

  private mutating func space(into bytes: inout [UInt8]) {
    if !followsSpace { bytes.append(0x20) }
    followsSpace = true
    followsLatin = false
  }

  private mutating func kana(_ scalar: UInt32, into bytes: inout [UInt8]) {
    pendingKana = scalar
    joinsFromNumeral = followsNumeral
    followsLatin = false
    followsSpace = false
  }

  private mutating func ideograph(_ scalar: UInt32, _ form: UInt32, into bytes: inout [UInt8]) {
    other(form == 0 ? scalar : form, into: &bytes)
  }

  private mutating func other(_ scalar: UInt32, into bytes: inout [UInt8]) {
    Self.encode(scalar, into: &bytes)
    followsLatin = false
    followsSpace = false
  }

  /// ガ, which is what ヶ, ケ, ヵ and カ are between ideographs: such が stays as it is written.
  private static let joiningKana: UInt32 = 0x30AC

  /// True for what joins, parts or varies letters without being seen.
  private static func hasNoWidth(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0xAD, 0x180B...0x180E, 0x200B...0x200F, 0x202A...0x202E, 0x2060...0x2064, 0x2066...0x2069,
      0xFE00...0xFE0F, 0xFEFF, 0xE0100...0xE01EF:
      true
    default: false
    }
  }

  private static func isIdeograph(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x3005, 0x3400...0x4DBF, 0x4E00...0x9FFF, 0xF900...0xFAD9, 0x20000...0x323AF: true
    default: false
    }
  }

  private static func isDigit(_ scalar: UInt32) -> Bool {
    (0x30...0x39).contains(scalar) || (0xFF10...0xFF19).contains(scalar)
  }

  private static func isApostrophe(_ scalar: UInt32) -> Bool {
    switch scalar {
    case 0x27, 0x2018, 0x2019, 0x02BC, 0xFF07: true
    default: false
    }
  }

  /// The katakana with its voiced (U+3099) or half-voiced (U+309A) mark; nil when they do not join.
  private static func voiced(_ kana: UInt32, by mark: UInt32) -> UInt32? {
    switch mark {
    case 0x3099, 0xFF9E:
      switch kana {
      case 0x30AB...0x30C1 where kana % 2 == 1: kana + 1
      case 0x30C4, 0x30C6, 0x30C8: kana + 1
      case 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB: kana + 1
      case 0x30A6: 0x30F4
      case 0x30EF...0x30F2: kana + 8
      case 0x30FD: 0x30FE
      default: nil
      }
    case 0x309A, 0xFF9F:
      switch kana {
      case 0x30CF, 0x30D2, 0x30D5, 0x30D8, 0x30DB: kana + 2
      default: nil
      }
    default: nil
    }
  }

  private static func lowercased(_ scalar: UInt32) -> UInt32 {
    guard scalar < 0x600, let unicode = Unicode.Scalar(scalar) else { return scalar }
    let mapping = unicode.properties.lowercaseMapping.unicodeScalars
    return mapping.count == 1 ? mapping.first?.value ?? scalar : scalar
  }

  private static func encode(_ scalar: UInt32, into bytes: inout [UInt8]) {
    guard let unicode = Unicode.Scalar(scalar) else { return }
    bytes.append(contentsOf: UTF8.encode(unicode) ?? UTF8.encodedReplacementCharacter)
  }
}
