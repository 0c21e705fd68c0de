/// A record laid out for reading: labels on the left, values wrapped beside them, and the links
/// among them.
package struct DetailDocument: Sendable {
  /// What stays above the lines that scroll.
  package let head: [StyledLine]
  package let lines: [StyledLine]
  /// In the order of the text.
  package let links: [DetailLink]

  /// Takes what was laid out; without anything, a document without text.
  init(head: [StyledLine] = [], lines: [StyledLine] = [], links: [DetailLink] = []) {
    self.head = head
    self.lines = lines
    self.links = links
  }

  /// How many rows of some are left for the lines that scroll; the head takes no more than half.
  package func scrollingRows(of rows: Int) -> Int { rows - shownHead(of: rows).count }

  /// The last lines of the head, as many as have room in half of some rows.
  func shownHead(of rows: Int) -> ArraySlice<StyledLine> { head.suffix(max(0, rows / 2)) }
}
