import Cells

extension StyledLine {
  /// The line with stretches of characters underlined and bold, and one of them reversed.
  func marking(_ ranges: [Range<Int>], current: Range<Int>? = nil) -> StyledLine {
    guard !ranges.isEmpty else { return self }
    var marked: [Span] = []
    var start = 0
    for span in spans {
      let characters = Array(span.text)
      let whole = start..<start + characters.count
      var next = whole.lowerBound
      func add(_ range: Range<Int>, _ style: Style) {
        guard !range.isEmpty else { return }
        let text = characters[range.lowerBound - start..<range.upperBound - start]
        marked.append(Span(text: String(text), style: style))
      }
      for range in ranges {
        let inside = range.clamped(to: whole)
        guard !inside.isEmpty else { continue }
        add(next..<inside.lowerBound, span.style)
        let style = span.style.bold().underlined()
        add(inside, range == current ? style.reversed() : style)
        next = inside.upperBound
      }
      add(next..<whole.upperBound, span.style)
      start = whole.upperBound
    }
    return StyledLine(marked)
  }
}
