/// A text with names in braces for what is filled in, as `{date.year}`; what stands in brackets goes
/// where something in it is missing.
///
/// Doubled, a brace or bracket stands for itself.
struct TextTemplate: Hashable, Sendable {
  /// A piece of it.
  indirect enum Piece: Hashable, Sendable {
    case text(String)
    case name(Reference)
    case optional([Piece])
  }

  /// What is filled in.
  struct Reference: Hashable, Sendable {
    let name: String
    /// What of it, as `year`; nil for the whole.
    let part: String?
  }

  /// What is wrong with a text, and at which character, counted from 0.
  struct Failure: Error, Hashable {
    let message: String
    let offset: Int
  }

  let pieces: [Piece]

  init(_ text: String) throws(Failure) {
    var scanner = Scanner(characters: Array(text))
    pieces = try scanner.pieces(within: nil)
  }

  /// All that is filled in, in order.
  var references: [Reference] { Self.references(in: pieces) }

  private static func references(in pieces: [Piece]) -> [Reference] {
    pieces.flatMap { piece -> [Reference] in
      switch piece {
      case .text: []
      case .name(let reference): [reference]
      case .optional(let pieces): references(in: pieces)
      }
    }
  }

  private struct Scanner {
    let characters: [Character]
    var index = 0

    mutating func pieces(within opening: Int?) throws(Failure) -> [Piece] {
      var pieces: [Piece] = []
      var text = ""
      func flushed() -> [Piece] { text.isEmpty ? pieces : pieces + [.text(text)] }
      while index < characters.count {
        let character = characters[index]
        let isDoubled = index + 1 < characters.count && characters[index + 1] == character
        if isDoubled, "{}[]".contains(character) {
          text.append(character)
          index += 2
          continue
        }
        switch character {
        case "{":
          pieces = flushed() + [.name(try reference())]
          text = ""
        case "[":
          guard opening == nil else {
            throw Failure(
              message: "a bracket opens within brackets, expected one level of them", offset: index)
          }
          let start = index
          index += 1
          pieces = flushed() + [.optional(try self.pieces(within: start))]
          text = ""
        case "]":
          guard opening != nil else { throw stray("]") }
          index += 1
          return flushed()
        case "}": throw stray("}")
        default:
          text.append(character)
          index += 1
        }
      }
      if let opening {
        throw Failure(message: "a bracket opens here and none closes it", offset: opening)
      }
      return flushed()
    }

    private func stray(_ sign: String) -> Failure {
      Failure(
        message: "'\(sign)' closes what nothing opened; write '\(sign)\(sign)' for the sign itself",
        offset: index)
    }

    private mutating func reference() throws(Failure) -> Reference {
      let start = index
      guard let end = characters[start...].firstIndex(of: "}") else {
        throw Failure(message: "a brace opens here and none closes it", offset: start)
      }
      let name = SignName.trimmed(String(characters[(start + 1)..<end]))
      index = end + 1
      // A part is the last word behind a dot; names of columns may have dots themselves.
      let dot = name.lastIndex(of: ".")
      let part = dot.map { String(name[name.index(after: $0)...]) }
      if let dot, let part, RowValue.parts.contains(part) {
        return Reference(name: String(name[..<dot]), part: part)
      }
      guard !name.isEmpty else {
        throw Failure(message: "braces hold no name, expected that of a column", offset: start)
      }
      return Reference(name: name, part: nil)
    }
  }
}
