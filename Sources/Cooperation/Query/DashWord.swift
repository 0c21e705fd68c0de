/// A word that is nothing but dashes, as between the names in `Việt Nam - Nhật Bản`.
///
/// Within a name it is a part of the name; anywhere else it asks for nothing.
package enum DashWord {
  /// True for a word of dashes of any kind and width.
  package static func isDashes(_ word: String) -> Bool {
    !word.isEmpty && word.allSatisfy(isDash)
  }

  /// True for what is a hyphen when it is folded.
  static func isDash(_ character: Character) -> Bool {
    character == "-" || (!character.isASCII && Folding.folded(String(character)) == "-")
  }
}
