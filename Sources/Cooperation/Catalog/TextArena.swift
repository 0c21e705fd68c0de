private import CTextSearch

/// The folded text of every row in one stretch of bytes, titles first, pieces parted by newlines.
package struct TextArena: Sendable {
  private var bytes: [UInt8] = []
  private var offsets: [Int] = [0]
  private var titleEnds: [Int] = []

  package init() {}

  /// Adds a row.
  package mutating func append(titles: [String], texts: [String]) {
    for title in titles { append(title) }
    titleEnds.append(bytes.count)
    for text in texts { append(text) }
    offsets.append(bytes.count)
  }

  private mutating func append(_ text: String) {
    Folding.append(text, to: &bytes)
    bytes.append(0x0A)
  }

  /// True when the row has the pattern.
  package func contains(_ pattern: TextPattern, row: Int) -> Bool {
    contains(pattern, from: offsets[row], to: offsets[row + 1])
  }

  /// True when a title of the row has the pattern.
  package func titleContains(_ pattern: TextPattern, row: Int) -> Bool {
    contains(pattern, from: offsets[row], to: titleEnds[row])
  }

  private func contains(_ pattern: TextPattern, from start: Int, to end: Int) -> Bool {
    bytes.withUnsafeBufferPointer { buffer in
      guard let base = buffer.baseAddress else { return pattern.bytes.isEmpty }
      return pattern.isFound(in: UnsafeBufferPointer(start: base + start, count: end - start))
    }
  }
}

/// A folded text that is looked for from the start of a word, or anywhere when it begins with a
/// letter that needs no spaces, as kana and kanji.
package struct TextPattern: Hashable, Sendable {
  /// Folded UTF-8.
  package let bytes: [UInt8]
  private let startsWord: Bool

  package init(_ text: String) {
    var folded = Folding.bytes(of: text)[...]
    while folded.first == 0x20 { folded.removeFirst() }
    while folded.last == 0x20 { folded.removeLast() }
    bytes = Array(folded)
    startsWord = bytes.first.map(Self.isWordByte) ?? false
  }

  /// True when a folded text has the pattern.
  package func isFound(in text: UnsafeBufferPointer<UInt8>) -> Bool {
    firstMatch(in: text, from: 0) != nil
  }

  /// The offset of the first match at or after one.
  package func firstMatch(in text: UnsafeBufferPointer<UInt8>, from start: Int) -> Int? {
    guard !bytes.isEmpty else { return start <= text.count ? start : nil }
    var from = start
    while true {
      let hit = text_search_find(text.baseAddress, text.count, bytes, bytes.count, from)
      guard hit < text.count else { return nil }
      if !startsWord || hit == 0 || !Self.isWordByte(text[hit - 1]) { return hit }
      from = hit + 1
    }
  }

  private static func isWordByte(_ byte: UInt8) -> Bool {
    (97...122).contains(byte) || (48...57).contains(byte)
  }
}
