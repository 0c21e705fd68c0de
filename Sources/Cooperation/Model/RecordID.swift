/// The rule that the ids of records follow: `[a-z0-9]+(-[a-z0-9]+)*`.
package enum RecordID {
  /// True when the text is an id.
  package static func isValid(_ text: some StringProtocol) -> Bool {
    var previousIsLetter = false
    for byte in text.utf8 {
      switch byte {
      case 97...122, 48...57: previousIsLetter = true
      case 45 where previousIsLetter: previousIsLetter = false
      default: return false
      }
    }
    return previousIsLetter
  }

  /// The letters and digits of a name, joined by hyphens; nil where they are not Latin.
  package static func made(of name: String) -> String? {
    let id = Folding.folded(name).split { !($0.isLetter || $0.isNumber) }.joined(separator: "-")
    return isValid(id) ? id : nil
  }
}
