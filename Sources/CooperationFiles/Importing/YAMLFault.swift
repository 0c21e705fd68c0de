import Yams

/// What is wrong with a text that the reader of YAML refuses: what stands there and what to write
/// instead, in place of the reader's own words.
struct YAMLFault {
  let message: String
  /// One-based.
  let line: Int
  /// One-based, in characters.
  let column: Int

  /// What the reader said of a text that was to be of a format.
  init(_ error: YamlError, in text: String, format: TextFormat) {
    switch error {
    case .scanner(let context, let problem, let mark, _),
      .parser(let context, let problem, let mark, _),
      .composer(let context, let problem, let mark, _):
      let lines = SourceLines(text)
      // The place where a text begins that does not end tells more than the end of the file.
      let isOpen = problem == "found unexpected end of stream"
      let place = isOpen ? context?.mark ?? mark : mark
      line = max(1, place.line)
      column = max(1, place.column)
      let finding = Finding(
        problem: problem, context: context?.text ?? "", lines: lines, line: mark.line,
        column: mark.column, start: context?.mark.line ?? mark.line)
      message = format == .json ? finding.jsonMessage : finding.message
    case .reader(_, _, let value, _):
      (line, column) = Self.place(of: value, in: text)
      let sign = Unicode.Scalar(UInt32(truncatingIfNeeded: value)).map(SignName.text)
      message =
        "\(sign ?? "a sign") stands here, which \(format.rawValue) does not take; take it out"
    case .duplicatedKeysInMapping(let duplicates, let context):
      let keys = duplicates.map { "'\($0)'" }.joined(separator: ", ")
      (line, column) = (max(1, context.mark.line), max(1, context.mark.column))
      message = "a map has these keys twice: \(keys)"
    default:
      (line, column) = (1, 1)
      message = "this cannot be read as \(format.rawValue)"
    }
  }

  /// Where a character stands first, which is where the reader of YAML stopped.
  private static func place(of value: Int32, in text: String) -> (line: Int, column: Int) {
    var (line, column) = (1, 1)
    for scalar in text.unicodeScalars {
      if Int32(bitPattern: scalar.value) == value { return (line, column) }
      (line, column) = scalar == "\n" ? (line + 1, 1) : (line, column + 1)
    }
    return (1, 1)
  }
}

/// What the reader of YAML said, and the text around.
private struct Finding {
  let problem: String
  let context: String
  let lines: SourceLines
  let line: Int
  let column: Int
  /// The line where the map, list or text begins that is being read.
  let start: Int

  var message: String {
    switch problem {
    case "found character that cannot start any token": return atStart
    case "found a tab character that violates indentation",
      "found a tab character where an indentation space is expected":
      return Self.tab
    case "mapping values are not allowed in this context": return atColon
    case "could not find expected ':'": return atKey
    case "did not find expected ',' or '}'", "found unexpected ':'": return within("braces", "'}'")
    case "did not find expected ',' or ']'": return within("brackets", "']'")
    case "did not find expected node content":
      return "a comma or a bracket stands where a text is expected; put a text that begins so into "
        + "quotation marks"
    case "did not find expected key": return atIndent
    case "did not find expected '-' indicator":
      return "this line stands among the elements of a list, expected '- ' at its beginning"
    case "found unexpected end of stream", "found unexpected document indicator":
      return
        "a quotation mark opens a text here and none closes it, expected one at its end; write "
        + "a quotation mark within the text as \\\""
    case "block sequence entries are not allowed in this context":
      return
        "'- ' stands behind other text; begin a list on a line of its own, and put a text that "
        + "begins with '- ' into quotation marks"
    case "found unknown escape character":
      return
        "a backslash stands in a text between double quotation marks; write it as \\\\, or put "
        + "the text between single ones"
    case "did not find expected hexdecimal number", "found invalid Unicode character escape code":
      return "\\x, \\u and \\U name a character by 2, 4 and 8 digits, expected so many; write a "
        + "backslash as \\\\"
    case "did not find expected comment or line break":
      return "text stands behind '|' or '>', expected a line break; put a text that begins so into "
        + "quotation marks"
    case "did not find expected <document start>":
      return "text stands behind the end of the record, expected one record a file"
    default: return other
    }
  }

  private var other: String {
    let signs = [
      ("tag", "!"), ("anchor", "&"), ("alias", "*"), ("directive", "%"),
    ]
    for (word, sign) in signs where context.contains(word) || problem.contains(word) {
      return Self.keeps(sign) + suggestion(lines.line(line))
    }
    return "this cannot be read as YAML: \(problem)"
  }

  private static let tab =
    "a tab stands here, which YAML does not take, expected blanks; indent "
    + "with two blanks"

  private static func keeps(_ sign: String) -> String {
    "a text begins with '\(sign)', which YAML keeps for itself; put it into quotation marks"
  }

  private var atStart: String {
    guard let sign = lines.rest(of: line, from: column).unicodeScalars.first else { return other }
    if sign == "\t" { return Self.tab }
    return Self.keeps(String(sign)) + suggestion(lines.line(line))
  }

  /// A colon that stands where none can.
  private var atColon: String {
    let text = lines.line(line)
    let isFirst = text.unicodeScalars.prefix(max(0, column - 1)).allSatisfy { $0 != ":" }
    if isFirst {
      return "a key stands below a text, expected keys or a text; indent it like the keys that it "
        + "belongs to"
    }
    return "a colon with a blank behind it stands in a text without quotation marks; put the text "
      + "into them" + suggestion(text)
  }

  /// A line without a key.
  private var atKey: String {
    let text = lines.line(start)
    if text.unicodeScalars.contains("\u{FF1A}") {
      return "\(SignName.text("\u{FF1A}")) stands behind a key, expected ':' and a blank"
    }
    return
      "the line \(start) has no key, expected a key, a colon and a blank, such as 'status: held'; "
      + "put a text of several lines into quotation marks"
  }

  private func within(_ what: String, _ end: String) -> String {
    if let lost = (start...max(start, line)).lazy.compactMap({ comment(in: $0) }).first {
      return "'\(lost)' is taken for a comment, so that the \(what) are not closed; put the text "
        + "into quotation marks"
    }
    return
      "a text within \(what) holds a comma, a colon, a bracket or a quotation mark, or they are "
      + "not closed, expected ',' or \(end); put such a text into quotation marks"
  }

  private func comment(in number: Int) -> String? {
    let text = lines.line(number)
    guard text.contains(where: { "{[".contains($0) }), let hash = text.firstRange(of: " #")
    else { return nil }
    return "#" + String(text[hash.upperBound...].prefix(40))
  }

  /// A line that is indented as none above, or text behind a quotation mark that closes.
  private var atIndent: String {
    let text = lines.line(line)
    let before = text.unicodeScalars.prefix(max(0, column - 1))
    if before.contains("\"") || before.contains("'") {
      return "text goes on behind the quotation mark that closes it; write a quotation mark within "
        + "double ones as \\\", within single ones as ''"
    }
    if let sign = text.unicodeScalars.first(where: { $0.value > 0x7E && SignName.isBlank($0) }) {
      return "\(SignName.text(sign)) stands here, expected ordinary blanks; indent with two blanks"
    }
    return
      "this line is indented otherwise than those above, expected the same number of blanks for "
      + "the keys of one map"
  }

  /// The line with its text in quotation marks; nothing where it is not plain what the text is.
  private func suggestion(_ text: String) -> String {
    let body = SignName.trimmed(text)
    guard let colon = body.firstRange(of: ": ") else { return "" }
    let key = body[..<colon.lowerBound]
    let value = SignName.trimmed(String(body[colon.upperBound...]))
    guard !value.isEmpty, value.count <= 80, key.count <= 24,
      !key.contains(where: { "{[\"'#".contains($0) })
    else { return "" }
    let quoted =
      value.contains("\"") || value.contains("\\")
      ? "'\(value.replacing("'", with: "''"))'" : "\"\(value)\""
    return "; write \(key): \(quoted)"
  }

  // MARK: JSON

  var jsonMessage: String {
    let isAtEnd =
      line >= lines.count && SignName.trimmed(lines.rest(of: line, from: column)).isEmpty
    switch problem {
    case "found unexpected end of stream":
      return
        "the JSON breaks off within a text, expected '\"' at its end and the rest of the record"
    case _ where isAtEnd:
      return "the JSON breaks off here, expected the rest of the record"
    case "did not find expected ',' or '}'", "did not find expected ',' or ']'":
      return "this is no JSON, expected \(problem.dropFirst(22)) here"
    case "found unknown escape character", "did not find expected hexdecimal number":
      return "this is no JSON, expected a backslash to be written as \\\\"
    default:
      return
        "this is no JSON, expected an object such as {\"id\": \"…\"} in each line, or a list of "
        + "them"
    }
  }
}
