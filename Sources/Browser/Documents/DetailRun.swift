import Cells
import Papers

/// A stretch of text before it is broken into lines: its style, and what it leads to.
struct DetailRun: Hashable, Sendable {
  let text: String
  var style: Style = .text
  var target: LinkTarget?

  init(_ text: String, _ style: Style = .text, to target: LinkTarget? = nil) {
    self.text = text
    self.style = style
    self.target = target
  }

  /// A part of a run on one line.
  struct Piece: Hashable, Sendable {
    let run: Int
    var text: String
  }
}

extension [DetailRun] {
  /// The runs one after another in lines of at most `columns` terminal columns, and `hanging` fewer
  /// from the second on; a line break may fall within a run, and takes the spaces around it away.
  func wrapped(to columns: Int, hanging: Int = 0) -> [[DetailRun.Piece]] {
    var whole = ""
    var owners: [Int] = []
    for (index, run) in enumerated() {
      whole += run.text
      owners += repeatElement(index, count: Swift.max(0, whole.count - owners.count))
    }
    let characters = Array<Character>(whole)
    var next = 0
    return Self.lines(of: whole, columns: columns, hanging: hanging).map { line in
      var pieces: [DetailRun.Piece] = []
      for character in line {
        while next + 1 < characters.count, characters[next] != character,
          characters[next].isWhitespace
        {
          next += 1
        }
        let owner = next < owners.count ? owners[next] : Swift.max(0, count - 1)
        next += 1
        if pieces.last?.run == owner {
          pieces[pieces.count - 1].text.append(character)
        } else {
          pieces.append(DetailRun.Piece(run: owner, text: String(character)))
        }
      }
      return pieces
    }
  }

  private static func lines(of text: String, columns: Int, hanging: Int) -> [String] {
    let lines = text.wrapped(to: columns)
    guard hanging > 0, lines.count > 1, let first = lines.first else { return lines }
    let rest = text.dropFirst(first.count).drop(while: \.isWhitespace)
    return [first] + String(rest).wrapped(to: Swift.max(1, columns - hanging))
  }

  /// Lists of runs with a separator between them.
  static func joined(_ parts: [[DetailRun]], by separator: String) -> [DetailRun] {
    parts.filter { !$0.isEmpty }.enumerated().flatMap { index, part in
      index == 0 ? part : [DetailRun(separator, .dim)] + part
    }
  }
}
