extension String {
  /// Returns the text cut to `columns` terminal columns, with an ellipsis where something is missing.
  ///
  /// A wide character is never split. Where the ellipsis itself has no room it is left out.
  package func clipped(to columns: Int, ellipsis: String = "…") -> String {
    guard columns > 0 else { return "" }
    guard ColumnWidth.of(self) > columns else { return self }
    let mark = ColumnWidth.of(ellipsis) <= columns ? ellipsis : ""
    let room = columns - ColumnWidth.of(mark)
    var used = 0
    let kept = prefix { character in
      used += ColumnWidth.of(character)
      return used <= room
    }
    return String(kept) + mark
  }

  /// Returns the text cut to `columns` terminal columns in its middle, so that beginning and end stay.
  ///
  /// A wide character is never split.
  package func clippedInside(to columns: Int, ellipsis: String = "…") -> String {
    guard ColumnWidth.of(self) > columns else { return self }
    let room = columns - ColumnWidth.of(ellipsis)
    guard room >= 4 else { return clipped(to: columns, ellipsis: ellipsis) }
    let head = clipped(to: room * 3 / 5, ellipsis: "")
    var used = ColumnWidth.of(head)
    var tail: [Character] = []
    for character in reversed() {
      used += ColumnWidth.of(character)
      guard used <= room else { break }
      tail.append(character)
    }
    return head + ellipsis + String(tail.reversed())
  }

  /// Returns the text with spaces after it up to `columns` terminal columns; longer text is unchanged.
  package func padded(to columns: Int) -> String {
    var padded = self + String(repeating: " ", count: max(0, columns - ColumnWidth.of(self)))
    // A sign that joins the one behind it, such as U+0601, takes a space to itself.
    while ColumnWidth.of(padded) < columns { padded += " " }
    return padded
  }

  /// Returns the text with spaces before it up to `columns` terminal columns; longer text is unchanged.
  package func paddedLeft(to columns: Int) -> String {
    var padded = self
    // A text that begins with a mark joins it to the last space, and so needs one more.
    while ColumnWidth.of(padded) < columns {
      padded = String(repeating: " ", count: columns - ColumnWidth.of(padded)) + padded
    }
    return padded
  }
}
