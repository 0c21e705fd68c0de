import Cooperation
import TestSupport
import Testing

struct TextPatternTests {
  @Test(arguments: [
    ("carbon", "a carbon-neutral city", true), ("carb", "a carbon-neutral city", true),
    ("arbon", "a carbon-neutral city", false), ("neutral", "a carbon-neutral city", true),
    ("eutral", "a carbon-neutral city", false), ("city", "a carbon-neutral city", true),
    ("carbon neutral", "a carbon-neutral city", false), ("a c", "a carbon", true),
    ("1", "11", true), ("2024", "x2024", false), ("2024", "ngày 2024", true),
    ("nang", "Đà Nẵng", true), ("đà nẵng", "DA NANG", true), ("ang", "Đà Nẵng", false),
    ("nang", "danang", false), ("qui", "(Quito)", true), ("b", "a'b", false), ("b", "a–b", true),
  ])
  func `a Latin word is found from its start`(pattern: String, text: String, isFound: Bool) {
    #expect(TextPattern(pattern).isFound(in: text) == isFound)
  }

  @Test(arguments: [
    ("ナン", "ダナン市", true), ("なん", "ダナン市", true), ("市", "ダナン市", true), ("ダナン", "ﾀﾞﾅﾝ", true),
    ("タ", "ダナン", false), ("覚書", "協力覚書を締結", true), ("書を", "協力覚書を締結", true),
    ("書き", "協力覚書を締結", false), ("carbon", "炭素carbon", true), ("炭素", "co2炭素", true),
    ("й", "край", true), ("-", "a-b", true), ("(", "a(b", true),
  ])
  func `kana, kanji and signs are found anywhere`(pattern: String, text: String, isFound: Bool) {
    #expect(TextPattern(pattern).isFound(in: text) == isFound)
  }

  @Test func `space around a pattern is left out`() {
    #expect(TextPattern("  Da  Nang\u{3000}").bytes == Array("da nang".utf8))
    #expect(TextPattern(" sakai ") == TextPattern("SAKAI"))
  }

  @Test(arguments: ["", " ", "'", "\u{3000}"])
  func `an empty pattern is found at every start`(pattern: String) {
    #expect(Self.matches(of: pattern, in: "abc") == [0, 1, 2, 3, nil])
    #expect(Self.matches(of: pattern, in: "") == [0, nil])
  }

  @Test func `needles of every length are found at every position`() {
    for textLength in 0...72 {
      for needleLength in 1...40 where needleLength <= textLength {
        let needle = "-" + String(repeating: "+", count: needleLength - 1)
        let bytes = Array(needle.utf8)
        for position in 0...(textLength - needleLength) {
          var text = [UInt8](repeating: 0x2E, count: textLength)
          text.replaceSubrange(position..<position + needleLength, with: bytes)
          let found = text.withUnsafeBufferPointer {
            TextPattern(needle).firstMatch(in: $0, from: 0)
          }
          guard found == position else {
            Issue.record("\(needleLength) bytes at \(position) of \(textLength): \(found ?? -1)")
            return
          }
        }
      }
    }
  }

  @Test func `a needle that lacks its last byte is not found`() {
    for length in 1...40 {
      for margin in 0...34 {
        let needle = "-" + String(repeating: "+", count: length - 1) + "="
        let text = String(repeating: ".", count: margin) + needle.dropLast()
        let matches = Array(text.utf8).withUnsafeBufferPointer {
          TextPattern(needle).firstMatch(in: $0, from: 0)
        }
        #expect(matches == nil, "\(length) \(margin)")
      }
    }
  }

  @Test(arguments: [("-.", 31), ("-.a", 32), ("ab ", 33), ("ab1-", 34), ("-", 35)])
  func `random bytes give what a naive search gives`(alphabet: String, seed: Int) {
    var random = SeededGenerator(seed: UInt64(seed))
    let letters = Array(alphabet.utf8)
    for _ in 0..<4000 {
      let text = Self.bytes(upTo: 80, of: letters, &random)
      let pattern = TextPattern(
        String(
          decoding: Self.bytes(upTo: 40, of: letters, &random).prefix(
            Bool.random(using: &random) ? 4 : 40), as: UTF8.self))
      let start = Int.random(in: 0...text.count, using: &random)
      let found = text.withUnsafeBufferPointer { pattern.firstMatch(in: $0, from: start) }
      let expected = Self.naiveMatch(of: pattern.bytes, in: text, from: start)
      #expect(found == expected, "\(pattern.bytes) in \(text) from \(start)")
    }
  }

  /// The first match from every offset up to one past the end.
  private static func matches(of pattern: String, in text: String) -> [Int?] {
    Array(text.utf8).withUnsafeBufferPointer { buffer in
      (0...buffer.count + 1).map { TextPattern(pattern).firstMatch(in: buffer, from: $0) }
    }
  }

  private static func bytes(
    upTo count: Int, of letters: [UInt8], _ random: inout SeededGenerator
  ) -> [UInt8] {
    (0..<Int.random(in: 0...count, using: &random)).map { _ in
      letters[Int.random(in: letters.indices, using: &random)]
    }
  }

  /// What the search must find, one offset at a time.
  private static func naiveMatch(of needle: [UInt8], in text: [UInt8], from start: Int) -> Int? {
    func isWord(_ byte: UInt8) -> Bool {
      Unicode.Scalar(byte).properties.isAlphabetic
        || Unicode.Scalar(byte).properties.numericType != nil
    }
    guard start + needle.count <= text.count else { return nil }
    return (start...text.count - needle.count).first { offset in
      guard text[offset..<offset + needle.count].elementsEqual(needle) else { return false }
      guard let first = needle.first, isWord(first), offset > 0 else { return true }
      return !isWord(text[offset - 1])
    }
  }
}
