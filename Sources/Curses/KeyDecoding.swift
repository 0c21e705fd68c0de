internal import CNcurses
package import Cells

/// The keys that ncurses' codes and the terminal's characters stand for.
package enum KeyDecoding {
  /// Returns the key of a code that ncurses gave with KEY_CODE_YES, nil for one of no use here.
  package static func key(code: Int32) -> Key? {
    if let key = keys[code] { return key }
    let number = Int(code) - Int(KEY_F0)
    return (1...63).contains(number) ? .function(number) : nil
  }

  /// Returns the key of a capability that terminfo has beyond ncurses' codes, by its name.
  package static func key(capability name: String) -> Key? {
    switch name {
    case "kLFT3", "kLFT5": .controlLeft
    case "kRIT3", "kRIT5": .controlRight
    default: nil
    }
  }

  /// Returns the key of a control sequence by what follows its bracket, for terminals that send more
  /// than their terminfo says; nil for one of no use here.
  package static func key(sequence: String) -> Key? {
    switch sequence {
    case "1;3D", "1;5D", "5D": .controlLeft
    case "1;3C", "1;5C", "5C": .controlRight
    default: mouse(sequence: sequence)
    }
  }

  /// A press in the form of SGR, `<BUTTON;COLUMN;ROWM`, the cells counted from 1; nil for what is none
  /// of use here: releases, movements, other buttons.
  private static func mouse(sequence: String) -> Key? {
    guard sequence.first == "<", sequence.last == "M" else { return nil }
    let parts = sequence.dropFirst().dropLast().split(
      separator: ";", omittingEmptySubsequences: false)
    let numbers = parts.compactMap { Int($0) }
    guard parts.count == 3, numbers.count == 3, numbers[1] > 0, numbers[2] > 0 else { return nil }
    let kind: MousePress.Kind
    // Shift, Alt and Control are told by the bits of 28.
    switch numbers[0] & ~28 {
    case 0: kind = .leftButton
    case 64: kind = .wheelUp
    case 65: kind = .wheelDown
    default: return nil
    }
    return .mouse(
      MousePress(kind, at: Position(column: numbers[1] - 1, row: numbers[2] - 1)))
  }

  /// Returns the key of a scalar that came with ESC before it, as Alt sends it; nil for one that
  /// means nothing with Alt.
  package static func key(escaped scalar: Unicode.Scalar) -> Key? {
    switch scalar {
    case "b", "f": .alt(Character(scalar))
    case "\u{8}", "\u{7F}": .control("w")
    default: nil
    }
  }

  /// Returns the key of a scalar that was typed, nil for a control character of no use here.
  package static func key(scalar: Unicode.Scalar) -> Key? {
    switch scalar.value {
    case 0: .control(" ")
    case 8, 0x7F: .backspace
    case 9: .tab
    case 10, 13: .enter
    case 0x1B: .escape
    case 1...26: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x60)))
    case 28...31: .control(Character(Unicode.Scalar(UInt8(scalar.value) + 0x40)))
    case 0x80...0x9F: nil
    default: .character(Character(scalar))
    }
  }

  /// Returns whether a scalar belongs to the character that was typed before it.
  package static func joins(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value >= 0x300 && scalar.properties.isGraphemeExtend && scalar.value < 0xFF00
      && ColumnWidth.of(scalar: scalar) == 0
  }

  private static let keys: [Int32: Key] = [
    KEY_UP: .up, KEY_DOWN: .down, KEY_LEFT: .left, KEY_RIGHT: .right, KEY_HOME: .home,
    KEY_END: .end, KEY_PPAGE: .pageUp, KEY_NPAGE: .pageDown, KEY_SR: .shiftUp,
    KEY_SF: .shiftDown, KEY_SLEFT: .shiftLeft, KEY_SRIGHT: .shiftRight, KEY_ENTER: .enter,
    KEY_BTAB: .backTab, KEY_BACKSPACE: .backspace, KEY_DC: .delete, KEY_IC: .insert,
    KEY_FIND: .home, KEY_SELECT: .end, KEY_A1: .home, KEY_A3: .pageUp, KEY_C1: .end,
    KEY_C3: .pageDown, KEY_RESIZE: .resize,
  ]
}
