extension Query: CustomStringConvertible {
  /// The query as text that parses to the same query.
  package var description: String { printed(insideOf: .top) }

  private enum Context {
    case top, and, or, not
  }

  private func printed(insideOf context: Context) -> String {
    switch self {
    case .and(let terms):
      let text = terms.map { $0.printed(insideOf: .and) }.joined(separator: " ")
      return context == .top || (context == .or && terms.count > 1) ? text : "(\(text))"
    case .or(let terms):
      let text = terms.map { $0.printed(insideOf: .or) }.joined(separator: " OR ")
      return context == .top ? text : "(\(text))"
    case .not(let term):
      let text = "-" + term.printed(insideOf: .not)
      return context == .not ? "(\(text))" : text
    case .word(let word):
      return word
    case .phrase(let text):
      return "\"\(text)\""
    case .field(let term):
      return term.description
    case .view(let view):
      return view.description
    }
  }
}

extension FieldTerm: CustomStringConvertible {
  /// The term as a query writes it.
  package var description: String {
    let texts = values.map { value in
      let text = value.isText ? "\"\(value.text)\"" : Self.quoted(value.text)
      return text + (value.other.map { "~" + Self.quoted($0) } ?? "")
    }
    return "\(field.rawValue):\(isExact ? "=" : "")\(texts.joined(separator: ","))"
  }

  private static func quoted(_ text: String) -> String {
    FieldValue.needsQuotes(text) ? "\"\(text)\"" : text
  }
}

extension FieldValue {
  /// True when a value is written in quotes lest it be read as something else.
  static func needsQuotes(_ text: String) -> Bool {
    text.isEmpty
      || !text.unicodeScalars.allSatisfy { scalar in
        scalar.properties.isAlphabetic || scalar.properties.numericType != nil
          || "-_.@/<>%?+&".unicodeScalars.contains(scalar)
          || (scalar == "=" && text.first != "=")
      }
  }
}
