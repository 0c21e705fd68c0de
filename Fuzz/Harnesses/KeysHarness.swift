import Cells
import Curses

/// Takes bytes as what a terminal sends: pastes end where they end, and what a key is called means it.
enum KeysHarness: Harness {
  static let name = "keys"
  static let smokeCount = 1_000

  static func run(_ bytes: [UInt8]) throws(Finding) {
    try checkPaste(bytes)
    let text = String(decoding: bytes, as: UTF8.self)
    for scalar in text.unicodeScalars.prefix(64) {
      let keys = [KeyDecoding.key(scalar: scalar), KeyDecoding.key(escaped: scalar)]
      for key in keys.compactMap({ $0 }) { try checkSpelling(of: key) }
      _ = KeyDecoding.joins(scalar)
    }
    if let key = KeyDecoding.key(sequence: text) { try check(key) }
    if let key = KeyDecoding.key(capability: text) { try checkSpelling(of: key) }
    if let key = KeyDecoding.key(code: bytes.prefix(4).reduce(0) { $0 &* 256 &+ Int32($1) }) {
      try checkSpelling(of: key)
    }
    if let key = Key(spelling: text) { try checkSpelling(of: key) }
  }

  private static func check(_ key: Key) throws(Finding) {
    guard case .mouse(let press) = key else { return try checkSpelling(of: key) }
    try require(
      press.position.column >= 0 && press.position.row >= 0, "a press at \(press.position)")
  }

  private static func checkSpelling(of key: Key) throws(Finding) {
    let spelling = key.spelling
    try require(!spelling.isEmpty, "\(key) has no spelling")
    // A full-width or composed letter is the key that it is.
    try require(
      Key(spelling: spelling) == key,
      "\(spelling.debugDescription) is \(String(describing: Key(spelling: spelling))), not \(key)")
    try require(key.asciiForm.asciiForm == key.asciiForm, "\(key) has two plain forms")
  }

  private static func checkPaste(_ bytes: [UInt8]) throws(Finding) {
    var reader = PasteReader()
    var taken = 0
    for byte in bytes {
      taken += 1
      if reader.take(byte) { break }
    }
    let mark = Array("\u{1B}[201~".utf8)
    let end = bytes.indices.first { bytes[$0...].starts(with: mark) }
    try require(taken == (end.map { $0 + mark.count } ?? bytes.count), "the paste ends at \(taken)")
    let content = String(
      decoding: bytes[..<(end ?? bytes.count)].prefix(PasteReader.limit), as: UTF8.self
    )
    .filter { $0 != "\u{FFFD}" }
    // Half a mark at the end is kept for the bytes that may follow.
    let isWhole = end != nil || !bytes.contains(mark[0])
    try require(!isWhole || reader.text == content, "the paste is \(reader.text.debugDescription)")
  }
}
