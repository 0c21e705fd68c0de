import Yams

extension NodeReader {
  /// The root of a YAML or JSON text; nil when it is malformed, empty or more than the budget has,
  /// which is reported.
  mutating func document(_ text: String, within budget: DocumentBudget) -> Node? {
    let body =
      text.unicodeScalars.first == "\u{FEFF}" ? String(text.unicodeScalars.dropFirst()) : text
    if let refusal = DocumentGuard.refusal(of: body, within: budget) {
      note(refusal.message, rule: "budget", line: refusal.line, column: refusal.column)
      return nil
    }
    do {
      if let node = try Yams.compose(yaml: body) { return node }
      note("the file is empty, expected a record", line: 1, column: 1)
    } catch let error as YamlError {
      note(error)
    } catch {
      note("cannot be parsed as YAML", line: 1, column: 1)
    }
    return nil
  }

  private mutating func note(_ error: YamlError) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let around = context.map { " (\($0.text))" } ?? ""
      note(
        "not valid YAML: \(problem)\(around)", line: mark.line, column: mark.column)
    case .reader(let problem, _, let value, let text):
      let (line, column) = Self.place(of: value, in: text)
      note("not valid YAML: \(problem)", line: line, column: column)
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "'\($0)'" }.joined(separator: ", ")
      note(
        "a map has these keys twice: \(keys)", line: context.mark.line, column: context.mark.column)
    default:
      note("not valid YAML: \(error)", line: 1, column: 1)
    }
  }

  /// Where a character stands first, which is where the reader of YAML stopped.
  private static func place(of value: Int32, in text: String) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if Int32(scalar.value) == value { return (line, column) }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return (1, 1)
  }

  private mutating func note(
    _ message: String, rule: String = "syntax", line: Int, column: Int
  ) {
    diagnostics.append(
      Diagnostic(
        message, rule: rule,
        at: SourceLocation(file: file, line: max(1, line), column: max(1, column))))
  }
}
