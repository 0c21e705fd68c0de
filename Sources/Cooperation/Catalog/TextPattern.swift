private import CTextSearch

/// A folded text that is looked for from the start of a word, or anywhere when it begins with a
/// letter that needs no spaces, as kana and kanji.
package struct TextPattern: Hashable, Sendable {
  /// Folded UTF-8.
  package let bytes: [UInt8]
  private let startsWord: Bool

  /// Folds a text, without blanks at its ends.
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

  /// True when a text, folded here, has the pattern.
  package func isFound(in text: String) -> Bool {
    Folding.bytes(of: text).withUnsafeBufferPointer { isFound(in: $0) }
  }

  /// True when whatever has this pattern has the other one too.
  func implies(_ other: TextPattern) -> Bool {
    bytes.starts(with: other.bytes) && (startsWord || !other.startsWord || other.bytes.isEmpty)
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
