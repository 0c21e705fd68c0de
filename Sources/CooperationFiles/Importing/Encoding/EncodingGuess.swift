/// In which encodings bytes that are not UTF-8 can be read as a whole, and which is the likely one.
///
/// It is said and never taken: a wrong guess would go into the records unseen.
struct EncodingGuess {
  /// An encoding in which all bytes can be read.
  private struct Reading {
    let encoding: TextEncoding
    /// How much of what is not ASCII is what one writes in it, from 0 to 1.
    let likelihood: Double
  }

  private let bytes: [UInt8]
  private let readings: [Reading]

  init(_ bytes: [UInt8]) {
    self.bytes = bytes
    let others = TextEncoding.allCases.filter { $0.converterName != nil }
    readings = others.compactMap { encoding in
      // The fonts had no signs there.
      guard encoding != .tcvn3 || !bytes.contains(where: { (0x80...0xA0).contains($0) }),
        let utf8 = try? TextConverter.utf8(of: bytes, from: encoding)
      else { return nil }
      let text = String(decoding: utf8, as: UTF8.self)
      return Reading(
        encoding: encoding, likelihood: Self.likelihood(of: text, in: encoding))
    }
  }

  /// What to write, for the byte at a place.
  func advice(at offset: Int) -> String {
    if let best {
      return "the whole file can be read as \(best.encoding.rawValue), with "
        + "'\(sample(in: best.encoding, at: offset))' here; write --encoding \(best.encoding.rawValue)"
    }
    let names = readings.map(\.encoding.rawValue)
    guard let last = names.last else {
      return "no other encoding reads the whole file either, expected one of "
        + "\(TextEncoding.listed); save the table as CSV UTF-8"
    }
    let listed = names.count == 1 ? last : "\(names.dropLast().joined(separator: ", ")) or \(last)"
    return "the whole file can be read as \(listed); write --encoding with the one that it is"
  }

  private var best: Reading? {
    guard let best = readings.max(by: { $0.likelihood < $1.likelihood }), best.likelihood > 0.4
    else { return nil }
    // Of two alike the first is the one in use.
    return readings.first { $0.likelihood >= best.likelihood - 0.02 }
  }

  /// The cell around a place, as an encoding reads it, at most 24 characters of it.
  private func sample(in encoding: TextEncoding, at offset: Int) -> String {
    let ends: Set<UInt8> = [0x0A, 0x0D, 0x09, UInt8(ascii: ","), UInt8(ascii: ";")]
    let start = bytes[..<offset].lastIndex(where: ends.contains).map { $0 + 1 } ?? 0
    let end = bytes[offset...].firstIndex(where: ends.contains) ?? bytes.count
    let text = try? TextConverter.utf8(of: Array(bytes[start..<end]), from: encoding)
    let cell = String(decoding: text ?? [], as: UTF8.self)
    return cell.count > 24 ? "\(cell.prefix(24))…" : cell
  }

  private static func likelihood(of text: String, in encoding: TextEncoding) -> Double {
    var (own, all) = (0, 0)
    for scalar in text.unicodeScalars where scalar.value >= 0x80 {
      // Signs that all have say nothing.
      guard scalar.properties.isAlphabetic || !isTypographic(scalar) else { continue }
      all += 1
      if isUsual(scalar, in: encoding) { own += 1 }
    }
    guard encoding != .windows1252 else { return all == 0 ? 0.5 : 0.45 * Double(own) / Double(all) }
    let share = all == 0 ? 0 : Double(own) / Double(all)
    // An apostrophe of Windows and the letter behind it look like an ideograph; a Japanese text has kana.
    let isJapanese = encoding == .shiftJIS || encoding == .eucJP
    let hasKana = text.unicodeScalars.contains { (0x3041...0x30FA).contains($0.value) }
    return isJapanese && !hasKana ? 0.46 * share : share
  }

  private static func isTypographic(_ scalar: Unicode.Scalar) -> Bool {
    (0x2010...0x2027).contains(scalar.value) || [0xA0, 0xB0, 0xB7, 0x20AC].contains(scalar.value)
  }

  private static func isUsual(_ scalar: Unicode.Scalar, in encoding: TextEncoding) -> Bool {
    switch encoding {
    case .shiftJIS, .eucJP:
      // Katakana of half width is what other encodings look like in Shift_JIS.
      return (0x3000...0x30FF).contains(scalar.value) || (0x4E00...0x9FFF).contains(scalar.value)
        || (0xFF01...0xFF5E).contains(scalar.value)
    case .windows1258, .tcvn3: return vietnamese.contains(scalar)
    default: return scalar.properties.isAlphabetic
    }
  }

  private static let vietnamese = Set(
    ("àáảãạăằắẳẵặâầấẩẫậđèéẻẽẹêềếểễệìíỉĩịòóỏõọôồốổỗộơờớởỡợùúủũụưừứửữựỳýỷỹỵ"
      + "ÀÁẢÃẠĂẰẮẲẴẶÂẦẤẨẪẬĐÈÉẺẼẸÊỀẾỂỄỆÌÍỈĨỊÒÓỎÕỌÔỒỐỔỖỘƠỜỚỞỠỢÙÚỦŨỤƯỪỨỬỮỰỲÝỶỸỴ").unicodeScalars)
}
