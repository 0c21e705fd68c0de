import Cooperation

/// Finds what a search looks for in a text as it is shown, whatever its marks and width.
struct TextMarks {
  private let patterns: [TextPattern]

  init(_ patterns: [TextPattern]) { self.patterns = patterns.filter { !$0.bytes.isEmpty } }

  /// The places of the matches, in order and apart from each other, by index of the character.
  func ranges(in text: [Character]) -> [Range<Int>] {
    guard !patterns.isEmpty, !text.isEmpty else { return [] }
    var bytes: [UInt8] = []
    var owners: [Int] = []
    for (index, character) in text.enumerated() {
      let start = bytes.count
      Folding.append(String(character), to: &bytes)
      // A run of blanks is one blank, as in the folded text of the records.
      if bytes.count == start + 1, bytes[start] == 0x20, start > 0, bytes[start - 1] == 0x20 {
        bytes.removeLast()
      }
      owners += repeatElement(index, count: bytes.count - start)
    }
    var found: [Range<Int>] = []
    bytes.withUnsafeBufferPointer { folded in
      for pattern in patterns {
        var from = 0
        while let hit = pattern.firstMatch(in: folded, from: from) {
          found.append(owners[hit]..<owners[hit + pattern.bytes.count - 1] + 1)
          from = hit + pattern.bytes.count
        }
      }
    }
    return Self.merged(found)
  }

  private static func merged(_ ranges: [Range<Int>]) -> [Range<Int>] {
    var merged: [Range<Int>] = []
    for range in ranges.sorted(by: { $0.lowerBound < $1.lowerBound }) {
      if let last = merged.last, range.lowerBound < last.upperBound {
        merged[merged.count - 1] = last.lowerBound..<max(last.upperBound, range.upperBound)
      } else {
        merged.append(range)
      }
    }
    return merged
  }
}
