/// The lines of a text, for messages that say what stands there.
struct SourceLines {
  private let lines: [Substring.UnicodeScalarView]

  /// - Complexity: linear in the length of the text
  init(_ text: String) {
    lines = text.unicodeScalars.split(omittingEmptySubsequences: false) { $0 == "\n" }
  }

  var count: Int { lines.count }

  /// A line without its end, by its number from 1; empty where there is none.
  func line(_ number: Int) -> String { rest(of: number, from: 1) }

  /// What stands in a line from a column on, both counted from 1.
  func rest(of number: Int, from column: Int) -> String {
    guard lines.indices.contains(number - 1) else { return "" }
    var scalars = lines[number - 1].dropFirst(max(0, column - 1))
    if scalars.last == "\r" { scalars.removeLast() }
    return String(String.UnicodeScalarView(scalars))
  }

  /// What YAML takes for a comment behind a text without quotation marks, which begins at a place;
  /// nil where nothing is lost.
  func comment(behind text: String, line: Int, column: Int) -> String? {
    var words = text.split(whereSeparator: \.isWhitespace)[...]
    var number = line
    var rest = self.rest(of: line, from: column)
    while !words.isEmpty {
      let comment = Self.comment(in: rest)
      let body = comment.map { rest[..<$0] } ?? rest[...]
      let own = body.split(whereSeparator: \.isWhitespace)
      guard words.starts(with: own) else { return nil }
      words = words.dropFirst(own.count)
      if let comment { return words.isEmpty ? String(rest[comment...]) : nil }
      number += 1
      guard number <= count else { return nil }
      rest = self.line(number)
    }
    return nil
  }

  /// Where a comment begins: at a `#` behind a blank.
  private static func comment(in text: String) -> String.Index? {
    var isBehindBlank = false
    for index in text.indices {
      if text[index] == "#", isBehindBlank { return index }
      isBehindBlank = text[index] == " " || text[index] == "\t"
    }
    return nil
  }
}
