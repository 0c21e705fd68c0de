import Cooperation
import Words

/// How well a spelling answers the beginning of a name: 0 when it is the name, 1 when the name begins
/// with it, 2 when a word of it does, or any kana or kanji.
enum NameRank {
  /// The rank; nil when the spelling does not answer.
  ///
  /// Everything answers an empty beginning.
  static func of(_ beginning: String, in spelling: String) -> Int? {
    let wanted = Folding.key(of: beginning)
    guard let first = wanted.unicodeScalars.first else { return 1 }
    let key = Folding.key(of: spelling)
    if key == wanted { return 0 }
    if key.hasPrefix(wanted) { return 1 }
    guard first.value < 0x2E80 else { return key.contains(wanted) ? 2 : nil }
    let words = Folding.folded(spelling).split { !$0.isLetter && !$0.isNumber }
    let isFound = words.indices.dropFirst().contains { index in
      words[index...].joined().hasPrefix(wanted)
    }
    return isFound ? 2 : nil
  }
}
