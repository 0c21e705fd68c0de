/// An element that a list of ids in YAML names twice, once two records have become one.
enum DoubledElement {
  /// The lines without the second naming of an id in the same list: in brackets on a line where it was
  /// written, or a line each.
  static func removed(_ id: String, from lines: [String], written: Set<Int>) -> [String] {
    var result: [String] = []
    for (number, line) in lines.enumerated() {
      let element = line.drop { $0 == " " }
      guard element == "- \(id)", isNamed(element, indent: line.count - element.count, in: result)
      else {
        result.append(written.contains(number) ? bracketed(id, line) : line)
        continue
      }
    }
    return result
  }

  /// True when the list that the lines end with has the element.
  private static func isNamed(_ element: Substring, indent: Int, in lines: [String]) -> Bool {
    for line in lines.reversed() {
      let other = line.drop { $0 == " " }
      guard line.count - other.count == indent, other.hasPrefix("- ") else { return false }
      if other == element { return true }
    }
    return false
  }

  /// The line, whose brackets name the id once.
  private static func bracketed(_ id: String, _ line: String) -> String {
    guard let open = line.firstIndex(of: "["), let close = line[open...].firstIndex(of: "]") else {
      return line
    }
    let inside = line[line.index(after: open)..<close]
    // Only a list of bare words is taken apart.
    guard !inside.contains(where: { "[{\"':#".contains($0) }) else { return line }
    let elements = inside.split(separator: ",", omittingEmptySubsequences: false)
      .map { $0.drop { $0 == " " } }
    guard elements.count(where: { $0 == id }) > 1 else { return line }
    var isNamed = false
    let kept = elements.filter { element in
      guard element == id else { return true }
      defer { isNamed = true }
      return !isNamed
    }
    return "\(line[...open])\(kept.joined(separator: ", "))\(line[close...])"
  }
}
