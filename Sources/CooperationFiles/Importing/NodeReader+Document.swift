import Yams

extension NodeReader {
  /// The root of a YAML or JSON text; nil when it is malformed or empty, which is reported.
  mutating func document(_ text: String) -> Node? {
    do {
      if let node = try Yams.compose(yaml: text) { return node }
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
    case .reader(let problem, _, _, _):
      note("not valid YAML: \(problem)", line: 1, column: 1)
    case .duplicatedKeysInMapping(let duplicates, _):
      let keys = duplicates.map { "'\($0)'" }.joined(separator: ", ")
      note("a map has these keys twice: \(keys)", line: 1, column: 1)
    default:
      note("not valid YAML: \(error)", line: 1, column: 1)
    }
  }

  private mutating func note(_ message: String, line: Int, column: Int) {
    diagnostics.append(
      Diagnostic(
        message, rule: "syntax",
        at: SourceLocation(file: file, line: max(1, line), column: max(1, column))))
  }
}
