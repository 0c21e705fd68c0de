/// The folded text of every row in one stretch of bytes, titles first, pieces parted by newlines.
struct TextArena {
  private(set) var bytes: [UInt8] = []
  private(set) var offsets: [UInt64] = [0]
  private(set) var titleEnds: [UInt64] = []

  /// Adds a row.
  mutating func append(titles: [String], texts: [String]) {
    for title in titles { append(title) }
    titleEnds.append(UInt64(bytes.count))
    for text in texts { append(text) }
    offsets.append(UInt64(bytes.count))
  }

  private mutating func append(_ text: String) {
    Folding.append(text, to: &bytes)
    bytes.append(0x0A)
  }
}
