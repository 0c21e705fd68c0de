/// Reads the string literals of Swift source, those within interpolations too.
struct SourceLiterals {
  private let source: [Unicode.Scalar]
  private var index = 0
  private var found: [String] = []

  init(_ source: String) { self.source = Array(source.unicodeScalars) }

  /// All literals, with each interpolation as "§".
  mutating func read() -> [String] {
    while index < source.count {
      if source[index] == "\"" { readLiteral() } else { index += 1 }
    }
    return found
  }

  private mutating func readLiteral() {
    var text = String.UnicodeScalarView()
    index += 1
    while index < source.count, source[index] != "\"" {
      guard source[index] == "\\", index + 1 < source.count else {
        text.append(source[index])
        index += 1
        continue
      }
      if source[index + 1] == "(" {
        text.append("§")
        index += 2
        readInterpolation()
      } else {
        text.append(source[index + 1])
        index += 2
      }
    }
    index += 1
    found.append(String(text))
  }

  private mutating func readInterpolation() {
    var depth = 1
    while index < source.count, depth > 0 {
      switch source[index] {
      case "\"":
        readLiteral()
        continue
      case "(": depth += 1
      case ")": depth -= 1
      default: break
      }
      index += 1
    }
  }
}
