extension Citation {
  /// An entry of BibTeX for the page, with the event or document in its note; for that alone where no
  /// source is recorded.
  package func bibTeX(in language: Language) -> String {
    var fields: [(name: String, value: String)] = []
    func add(_ name: String, _ value: String?) {
      guard let value = value.map(Self.line), !value.isEmpty else { return }
      fields.append((name, "{\(value)}"))
    }
    // Where its own title is that of the entry, its date says the rest.
    let isTitled = source?.title.map { !Self.line($0).isEmpty } ?? false
    let day = date.map { "\($0)" }
    let about = [isTitled ? title(in: language) : nil, day].compactMap { $0 }
      .joined(separator: ", ")
    add("author", source?.publisher.map { "{\(Self.escaped($0))}" })
    let title = isTitled ? source?.title ?? "" : title(in: language)
    add("title", "{\(Self.escaped(title))}")
    let published = (source == nil ? date : source?.published)?.start
    add("year", published.map { "\($0.year)" })
    if let month = published?.month { fields.append(("month", Self.months[month - 1])) }
    add("day", published?.day.map { "\($0)" })
    add("url", source?.url.map(Self.address))
    add("urldate", source?.accessed.map { Self.escaped("\($0)") })
    add("langid", source?.language.flatMap { Self.languages[$0] })
    add("note", Self.escaped(about))
    let width = fields.map(\.name.count).max() ?? 0
    let lines = fields.map { field in
      "  \(field.name)\(String(repeating: " ", count: width - field.name.count)) = \(field.value),\n"
    }
    let key = number == 1 ? id : "\(id):\(number)"
    return "@misc{\(key),\n\(lines.joined())}\n"
  }

  /// A text in which TeX and BibTeX see nothing but letters; braces are left balanced.
  package static func escaped(_ text: String) -> String {
    var result = ""
    for scalar in text.unicodeScalars {
      if let command = commands[scalar] {
        result += command
      } else {
        result.unicodeScalars.append(scalar)
      }
    }
    return result
  }

  private static let commands: [Unicode.Scalar: String] = [
    "\\": "\\textbackslash{}", "{": "\\textbraceleft{}", "}": "\\textbraceright{}",
    "$": "\\$", "&": "\\&", "%": "\\%", "#": "\\#", "_": "\\_",
    "^": "\\textasciicircum{}", "~": "\\textasciitilde{}",
    "<": "\\textless{}", ">": "\\textgreater{}", "|": "\\textbar{}",
  ]

  /// An address in which nothing ends the field; `url` is read letter by letter.
  private static func address(_ url: String) -> String {
    var result = ""
    for scalar in url.unicodeScalars {
      let isPlain =
        (0x21...0x7E).contains(scalar.value) && !"{}\\\"<>^`|".unicodeScalars.contains(scalar)
      if isPlain {
        result.unicodeScalars.append(scalar)
        continue
      }
      for byte in String(scalar).utf8 {
        result += (byte < 16 ? "%0" : "%") + String(byte, radix: 16, uppercase: true)
      }
    }
    return result
  }

  /// The months as BibTeX styles name them.
  private static let months = [
    "jan", "feb", "mar", "apr", "may", "jun", "jul", "aug", "sep", "oct", "nov", "dec",
  ]

  private static let languages = ["en": "english", "vi": "vietnamese", "ja": "japanese"]
}
