import Browser

/// Takes bytes as changes of a line: the cursor stays in it, and what is typed is there.
enum LineHarness: Harness {
  static let name = "line"
  static let smokeCount = 1_000

  static func run(_ bytes: [UInt8]) throws(Finding) {
    var input = InputReader(bytes)
    var editor = LineEditor(input.text(Int(input.byte() % 16)))
    var steps = 0
    while !input.isAtEnd, steps < 500 {
      steps += 1
      let before = editor
      let edit = edit(&input)
      editor.apply(edit)
      try check(editor, after: edit, of: before)
    }
  }

  private static func edit(_ input: inout InputReader) -> LineEdit {
    let byte = input.byte()
    switch byte % 13 {
    case 0: return .insertText(input.text(Int(input.byte() % 24)))
    case 1: return .insert(input.text(4).first ?? "a")
    case 2: return .deleteBackward
    case 3: return .deleteForward
    case 4: return .deleteWord
    case 5: return byte > 200 ? .deleteAll : .right
    case 6: return byte > 200 ? .deleteToEnd : .left
    case 7: return .left
    case 8: return .right
    case 9: return .wordLeft
    case 10: return .wordRight
    case 11: return .home
    default: return .end
    }
  }

  private static func check(
    _ editor: LineEditor, after edit: LineEdit, of before: LineEditor
  ) throws(Finding) {
    let text = editor.text
    let place = "\(edit) in \(before.text.debugDescription) at \(before.cursor)"
    try require(
      (0...editor.characters.count).contains(editor.cursor), "\(place): the cursor is outside")
    try require(
      Array(text) == editor.characters, "\(place): the characters are not those of the text")
    try require(
      text.unicodeScalars.starts(with: editor.textBeforeCursor.unicodeScalars),
      "\(place): the text does not begin with what is before the cursor")
    let (old, new) = (before.text.unicodeScalars.count, text.unicodeScalars.count)
    switch edit {
    case .insert(let character):
      try require(new == old + character.unicodeScalars.count, "\(place): a character is lost")
    case .insertText(let more):
      try require(new == old + more.unicodeScalars.count, "\(place): a part is lost")
    case .deleteBackward, .deleteForward, .deleteWord, .deleteAll, .deleteToEnd:
      try require(new <= old, "\(place): the text grows")
    case .left, .right, .wordLeft, .wordRight, .home, .end:
      try require(
        text.unicodeScalars.elementsEqual(before.text.unicodeScalars), "\(place): changes it")
    }
  }
}
