internal import CNcurses
package import Cells

extension Terminal {
  /// Returns the next key that is waiting, nil when there is none.
  ///
  /// Marks that wait after their letter are joined to it. Escape sequences that nothing here knows
  /// are dropped as a whole, so that their letters are not taken for keys.
  package borrowing func readKey() -> Key? {
    while let input = KeyInput.next() {
      switch input {
      case .code(let code):
        if let key = KeyDecoding.key(code: code) { return key }
      case .scalar("\u{1B}"):
        if !dropSequence() { return .escape }
      case .scalar(let scalar):
        guard let key = KeyDecoding.key(scalar: scalar) else { continue }
        guard case .character(let character) = key else { return key }
        return .character(joinMarks(to: character))
      }
    }
    return nil
  }

  private func joinMarks(to character: Character) -> Character {
    var text = String(character)
    while let input = KeyInput.next() {
      guard case .scalar(let scalar) = input, KeyDecoding.joins(scalar) else {
        input.putBack()
        break
      }
      text.unicodeScalars.append(scalar)
    }
    return text.count == 1 ? text.first ?? character : character
  }

  /// Drops a whole control sequence (ECMA-48: CSI, parameters, a final byte) that waits after ESC.
  private func dropSequence() -> Bool {
    var read: [KeyInput] = []
    while read.count < 32, let input = KeyInput.next() {
      read.append(input)
      guard case .scalar(let scalar) = input else { break }
      if read.count == 1 {
        if scalar != "[" { break }
      } else if (0x40...0x7E).contains(scalar.value) {
        return true
      } else if !(0x20...0x3F).contains(scalar.value) {
        break
      }
    }
    for input in read.reversed() { input.putBack() }
    return false
  }
}
