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
        if let key = KeyDecoding.key(code: code) ?? capability(code) { return key }
      case .scalar("\u{1B}"):
        switch readSequence() {
        case .none: return .escape
        case .dropped: continue
        case .key(let key): return key
        case .paste: return readPaste()
        }
      // The mark of a paste whose ESC came so long before that it was taken for a key.
      case .scalar("[") where readsPasteMark(): return readPaste()
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

  /// The key of a code that ncurses gave to a capability of terminfo's extended names.
  private func capability(_ code: Int32) -> Key? {
    guard let name = unsafe keyname(code) else { return nil }
    return KeyDecoding.key(capability: unsafe String(cString: name))
  }

  /// What stands behind an ESC.
  private enum Sequence {
    /// Nothing that belongs to it: it was pressed alone.
    case none
    /// A control sequence of no use here.
    case dropped
    case key(Key)
    /// The mark that begins a paste.
    case paste
  }

  /// Takes a whole control sequence (ECMA-48: CSI, parameters, a final byte) that waits after ESC, or
  /// a letter that came with Alt: one with nothing behind it, or the next ESC.
  private func readSequence() -> Sequence {
    var read: [KeyInput] = []
    var parameters = ""
    // The rest of a sequence may come a little later than its beginning.
    while read.count < 32,
      let input = KeyInput.next() ?? (read.isEmpty ? nil : Self.nextInput(within: 50))
    {
      read.append(input)
      guard case .scalar(let scalar) = input else { break }
      if read.count == 1 {
        if let key = KeyDecoding.key(escaped: scalar), isAtEndOfSequence() { return .key(key) }
        if scalar != "[" { break }
      } else {
        parameters.unicodeScalars.append(scalar)
        if (0x40...0x7E).contains(scalar.value) {
          if parameters == Self.pasteMark { return .paste }
          // The older form of a press: three more bytes.
          if parameters == "M" { for _ in 0..<3 { _ = KeyInput.next() } }
          return KeyDecoding.key(sequence: parameters).map(Sequence.key) ?? .dropped
        }
        if !(0x20...0x3F).contains(scalar.value) { break }
      }
    }
    for input in read.reversed() { input.putBack() }
    return .none
  }

  /// What follows the bracket of the mark that begins a paste.
  private static let pasteMark = "200~"

  /// A paste ends without its mark when nothing has come for so long, so that keys work again.
  private static let pastePatience: Int32 = 2_000

  private static func nextInput(within milliseconds: Int32) -> KeyInput? {
    vnjp_has_input(milliseconds) ? KeyInput.next() : nil
  }

  /// Takes the rest of a mark of a paste where all of it waits, otherwise nothing.
  private func readsPasteMark() -> Bool {
    var read: [KeyInput] = []
    for scalar in Self.pasteMark.unicodeScalars {
      guard let input = KeyInput.next() else { break }
      read.append(input)
      if input != .scalar(scalar) { break }
    }
    if read == Self.pasteMark.unicodeScalars.map(KeyInput.scalar) { return true }
    for input in read.reversed() { input.putBack() }
    return false
  }

  /// Takes what is pasted, of which ncurses would take parts for keys.
  private func readPaste() -> Key {
    var paste = PasteReader()
    while vnjp_has_input(Self.pastePatience) {
      let byte = vnjp_read_byte()
      if byte < 0 || paste.take(UInt8(byte)) { break }
    }
    return .paste(paste.text)
  }

  private func isAtEndOfSequence() -> Bool {
    guard let next = KeyInput.next() else { return true }
    next.putBack()
    return next == .scalar("\u{1B}")
  }
}
