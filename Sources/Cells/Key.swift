/// One key press, or one event that arrives as a key does.
package enum Key: Hashable, Sendable {
  /// A character with any marks on it; composed and decomposed forms are equal, as in `String`.
  case character(Character)

  /// A character with the control key, a lower-case letter or one of `@ [ \ ] ^ _` or space.
  case control(Character)

  /// A key that moves.
  case up, down, left, right, home, end, pageUp, pageDown

  /// An arrow with the shift key.
  case shiftUp, shiftDown, shiftLeft, shiftRight

  /// An arrow with the control key, or with Alt, for steps of words.
  case controlLeft, controlRight

  /// A letter with the Alt key, which a terminal sends as ESC and the letter.
  case alt(Character)

  /// A key that confirms, leaves or edits; `backTab` is Shift-Tab.
  case enter, escape, tab, backTab, backspace, delete, insert

  /// A function key, from 1.
  case function(Int)

  /// The mouse was pressed, or its wheel turned.
  case mouse(MousePress)

  /// A text was pasted, as it came: with its breaks, and with what may be no sign at all.
  case paste(String)

  /// The terminal has another size now.
  case resize

  /// The program is asked to end; no key press gives it, a loop may make it of a signal.
  case interrupted

  /// The key that a full-width one (U+FF01...U+FF5E, U+3000) means, otherwise the key itself.
  package var asciiForm: Key {
    guard case .character(let character) = self, character.unicodeScalars.count == 1,
      let scalar = character.unicodeScalars.first
    else { return self }
    switch scalar.value {
    case 0x3000: return .character(" ")
    case 0xFF01...0xFF5E:
      return Unicode.Scalar(scalar.value - 0xFEE0).map { .character(Character($0)) } ?? self
    default: return self
    }
  }
}
