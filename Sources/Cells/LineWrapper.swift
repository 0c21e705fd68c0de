/// The state of breaking one paragraph into lines.
struct LineWrapper {
  private let columns: Int
  private var lines: [String] = []
  private var line: [Character] = []
  private var used = 0
  private var breakIndex = 0

  /// Starts a paragraph of lines of `columns` terminal columns, at least one.
  init(columns: Int) {
    self.columns = max(1, columns)
  }

  /// Adds the next character of the paragraph.
  mutating func append(_ character: Character) {
    let character = ColumnWidth.of(character) > columns ? "…" : character
    let width = ColumnWidth.of(character)
    if let last = line.last, Self.canBreak(between: last, and: character) {
      breakIndex = line.count
    }
    if Self.isSpace(character) {
      if used + width > columns { return end(at: line.count) }
      if line.isEmpty && !lines.isEmpty { return }
    }
    while used + width > columns { end(at: breakIndex > 0 ? breakIndex : line.count) }
    line.append(character)
    used += width
  }

  /// Ends the paragraph and returns its lines, at least one.
  mutating func finish() -> [String] {
    if !line.isEmpty || lines.isEmpty { end(at: line.count) }
    return lines
  }

  private mutating func end(at index: Int) {
    var ended = line[..<index]
    while let last = ended.last, Self.isSpace(last) { ended.removeLast() }
    lines.append(String(ended))
    line.removeSubrange(..<index)
    used = line.reduce(0) { $0 + ColumnWidth.of($1) }
    breakIndex = 0
  }

  private static func isSpace(_ character: Character) -> Bool {
    character == " " || character == "\u{3000}" || character == "\t"
  }

  private static func canBreak(between left: Character, and right: Character) -> Bool {
    if isSpace(right) || left == noBreak || right == noBreak { return false }
    if isSpace(left) { return true }
    let isWide = ColumnWidth.of(left) == 2 || ColumnWidth.of(right) == 2
    return isWide && !neverFirst.contains(right) && !neverLast.contains(left)
  }

  /// The space that keeps what stands on either side on one line.
  private static let noBreak: Character = "\u{A0}"

  /// Characters that JIS X 4051 keeps from the beginning of a line, the common ones.
  private static let neverFirst: Set<Character> = Set(
    "、。，．・：；？！゛゜ヽヾゝゞ々ー’”）〕］｝〉》」』】ぁぃぅぇぉっゃゅょゎァィゥェォッャュョヮヵヶ,.:;?!)]}%…")

  /// Characters that JIS X 4051 keeps from the end of a line, the common ones.
  private static let neverLast: Set<Character> = Set("‘“（〔［｛〈《「『【([{")
}
