import Cells
import Cooperation
import Words

extension Session {
  /// What the words of the query look for.
  var patterns: [TextPattern] { Array(survey.searchedPatterns) }

  /// The detail of the focused row with its marks.
  var detailMarks: DetailMarks {
    DetailMarks(reading.document.lines, TextMarks(patterns))
  }

  /// The index of the mark that was stepped to in the focused row.
  var currentMark: Int? {
    timeline.mark.flatMap { mark in
      mark.row == focusedID && mark.answer == answer.key ? mark.index : nil
    }
  }

  /// Goes to the next or the previous mark of the detail, around its ends.
  mutating func stepMark(by step: Int) {
    guard let row = focusedID, !patterns.isEmpty else {
      message = Message(strings[.noMarks])
      return
    }
    if layout.panes[.detail] == nil {
      setFocus(.detail)
      settle()
    }
    let matches = detailMarks.matches
    guard !matches.isEmpty else {
      message = Message(strings[.noMarks])
      return
    }
    let start = step > 0 ? -1 : matches.count
    let index = ((currentMark ?? start) + step + matches.count) % matches.count
    timeline.mark = CurrentMark(answer: answer.key, row: row, index: index)
    message = Message(strings[.mark(index + 1, of: matches.count)])
    guard let line = matches[index].parts.first?.line else { return }
    let rows = readingHeight
    let top = scroll[.detail] ?? 0
    if line < top || line >= top + rows { scroll[.detail] = max(0, line - rows / 2) }
  }

  /// What a row is called, clipped, with what the query looks for marked.
  func marked(_ title: String, columns: Int) -> StyledLine {
    let clipped = title.clipped(to: columns, ellipsis: glyphs.ellipsis)
    let kept = clipped == title ? title.count : clipped.count - glyphs.ellipsis.count
    let ranges = TextMarks(patterns).ranges(in: Array(title))
    return StyledLine(clipped).marking(ranges.map { $0.clamped(to: 0..<max(0, kept)) })
  }
}
