/// A manual page in roff, with the macros of man(7).
struct Roff {
  private(set) var text = ""

  /// Begins the page.
  init(title: String, section: Int, source: String, manual: String) {
    let arguments = [title, "\(section)", "", source, manual].map(Self.quoted)
    text = ".TH \(arguments.joined(separator: " "))\n.nh\n.ad l\n"
  }

  /// Begins a section.
  mutating func section(_ name: String) { text += ".SH \(Self.quoted(name))\n" }

  /// Begins a part of a section.
  mutating func part(_ name: String) { text += ".SS \(Self.quoted(name))\n" }

  /// Adds text to the paragraph.
  mutating func add(_ words: String) { text += Self.line(words) }

  /// Begins a paragraph.
  mutating func paragraph(_ words: String) { text += ".PP\n" + Self.line(words) }

  /// Adds a line as it is typed, set off and unbroken.
  mutating func example(_ words: String) {
    text += ".PP\n.RS 4\n.nf\n" + Self.line(words) + ".fi\n.RE\n"
  }

  /// Adds the form of a command, set off; what does not fit goes on further in.
  mutating func usage(_ words: String) {
    text += ".RS 4\n.HP 4\n" + Self.line(words) + ".RE\n"
  }

  /// Adds what something is called in bold, and what it means.
  mutating func item(_ name: String, _ meaning: String) {
    text += ".TP\n\\fB\(Self.escaped(name))\\fR\n" + Self.line(meaning)
  }

  /// A line of text, which is no request even where it begins with a dot.
  private static func line(_ words: String) -> String {
    let escaped = escaped(words.split(separator: "\n").joined(separator: " "))
    return (words.hasPrefix(".") || words.hasPrefix("'") ? "\\&" : "") + escaped + "\n"
  }

  private static func quoted(_ argument: String) -> String { "\"\(escaped(argument))\"" }

  /// The text with every sign that roff would take for another.
  private static func escaped(_ text: String) -> String {
    text.unicodeScalars.map { scalar in
      switch scalar {
      case "\\": "\\(rs"
      case "-": "\\-"
      case "'": "\\(aq"
      case "`": "\\(ga"
      case "^": "\\(ha"
      case "~": "\\(ti"
      case "\"": "\\(dq"
      case "\u{20}"..."\u{7E}": String(scalar)
      case "\u{0}"..."\u{1F}", "\u{7F}"..."\u{9F}": " "
      default: "\\[u\(hexadecimal(scalar))]"
      }
    }.joined()
  }

  private static func hexadecimal(_ scalar: Unicode.Scalar) -> String {
    let digits = String(scalar.value, radix: 16, uppercase: true)
    return String(repeating: "0", count: max(0, 4 - digits.count)) + digits
  }
}
