import Cooperation
import Foundation

/// Folded texts that are searched from end to end.
struct PlainText {
  private let letters: [CChar]

  init(_ texts: [String]) {
    letters = texts.map { "\n" + Folding.folded($0) }.joined().utf8CString.map { $0 }
  }

  /// True when a text has the words, from the start of a word where they begin with a letter or a
  /// digit of ASCII.
  func has(_ words: String) -> Bool {
    let folded = Folding.folded(words).trimmingCharacters(in: CharacterSet(charactersIn: " "))
    guard let first = folded.utf8.first else { return true }
    let wanted = Array(folded.utf8CString)
    return letters.withUnsafeBufferPointer { letters in
      guard let start = letters.baseAddress else { return false }
      var from = start
      while let hit = strstr(from, wanted) {
        if !Self.isWord(first) || hit == start || !Self.isWord(UInt8(bitPattern: hit[-1])) {
          return true
        }
        from = UnsafePointer(hit) + 1
      }
      return false
    }
  }

  private static func isWord(_ byte: UInt8) -> Bool {
    (UInt8(ascii: "a")...UInt8(ascii: "z")).contains(byte)
      || (UInt8(ascii: "0")...UInt8(ascii: "9")).contains(byte)
  }
}
