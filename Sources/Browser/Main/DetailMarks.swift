import Cells

/// The lines of the detail with what a search looks for marked, across the ends of lines too.
struct DetailMarks {
  /// A match: the part of it in each line that it touches.
  struct Match {
    let parts: [(line: Int, range: Range<Int>)]
  }

  private let plain: [StyledLine]
  let matches: [Match]

  init(_ lines: [StyledLine], _ marks: TextMarks) {
    plain = lines
    var text: [Character] = []
    var places: [(line: Int, index: Int)?] = []
    for (line, styled) in lines.enumerated() {
      let all = Array(styled.text)
      // The first of several spans is the label, which nobody searches for.
      let label = styled.spans.count > 1 ? styled.spans.first.map { Array($0.text) } ?? [] : []
      let value = all[label.count...]
      let continues = !value.isEmpty && label.allSatisfy(\.isWhitespace)
      if let separator = continues ? Self.separator(text.last, value.first) : "\n" {
        text.append(separator)
        places.append(nil)
      }
      text += value
      places += value.indices.map { (line, $0) }
    }
    matches = marks.ranges(in: text).map { range in
      var parts: [(line: Int, range: Range<Int>)] = []
      for case .some((let line, let index)) in places[range] {
        if let last = parts.last, last.line == line {
          parts[parts.count - 1].range = last.range.lowerBound..<index + 1
        } else {
          parts.append((line, index..<index + 1))
        }
      }
      return Match(parts: parts)
    }
  }

  /// The lines with all matches marked and the current one reversed.
  func lines(current: Int?) -> [StyledLine] {
    var lines = plain
    let currentParts = current.flatMap { matches.indices.contains($0) ? matches[$0].parts : nil }
    let byLine = Dictionary(grouping: matches.flatMap(\.parts), by: \.line)
    for (line, parts) in byLine {
      lines[line] = lines[line].marking(
        parts.map(\.range), current: currentParts?.first { $0.line == line }?.range)
    }
    return lines
  }

  /// What the end of a wrapped line stands for: nothing between kanji or kana, else a blank.
  private static func separator(_ before: Character?, _ after: Character?) -> Character? {
    guard let before, let after else { return "\n" }
    return ColumnWidth.of(before) == 2 && ColumnWidth.of(after) == 2 ? nil : " "
  }
}
