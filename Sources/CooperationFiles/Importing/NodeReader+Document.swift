import Yams

extension NodeReader {
  /// The root of the bytes of a file of YAML or JSON; nil when they are no UTF-8, which is reported.
  mutating func document(_ bytes: [UInt8], within budget: DocumentBudget) -> Node? {
    if let text = String(validating: bytes, as: UTF8.self) {
      return document(text, within: budget)
    }
    let place = InvalidUTF8.place(in: bytes)
    note(
      "the byte \(place.byte) is not UTF-8, expected a text in UTF-8; save the file in it",
      rule: "encoding", line: place.line, column: place.column)
    return nil
  }

  /// The root of a YAML or JSON text; nil when it is malformed, empty or more than the budget has,
  /// which is reported.
  mutating func document(_ text: String, within budget: DocumentBudget) -> Node? {
    let body =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    if let refusal = DocumentGuard.refusal(of: body, within: budget) {
      note(refusal.message, rule: "budget", line: refusal.line, column: refusal.column)
      return nil
    }
    if Self.mayHoldComments(body) { lines = SourceLines(body) }
    do {
      if let node = try Yams.compose(yaml: body) { return node }
      note("the file is empty, expected a record", line: 1, column: 1)
    } catch let error as YamlError {
      note(error, in: body)
    } catch {
      note("this cannot be read as \(format.rawValue)", line: 1, column: 1)
    }
    return nil
  }

  /// True where a `#` stands behind a blank.
  private static func mayHoldComments(_ text: String) -> Bool {
    var previous: UInt8 = 0
    for byte in text.utf8 {
      if byte == UInt8(ascii: "#"), previous == 0x20 || previous == 0x09 { return true }
      previous = byte
    }
    return false
  }

  private mutating func note(_ error: YamlError, in text: String) {
    let fault = YAMLFault(error, in: text, format: format)
    note(fault.message, line: fault.line, column: fault.column)
  }

  /// Reports what is wrong at a place of the text.
  mutating func note(
    _ message: String, rule: String = "syntax", line: Int, column: Int
  ) {
    diagnostics.append(
      Diagnostic(
        message, rule: rule,
        at: SourceLocation(file: file, line: max(1, line), column: max(1, column))))
  }
}
