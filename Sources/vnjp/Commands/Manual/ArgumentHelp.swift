/// An argument, an option or a flag as the parser of arguments describes it.
struct ArgumentHelp: Decodable {
  /// What it is.
  enum Kind: String, Decodable {
    case positional, option, flag
  }

  /// One of its names.
  struct Name: Decodable {
    let kind: String
    let name: String

    /// As it is typed.
    var spelling: String { kind == "long" ? "--\(name)" : "-\(name)" }
  }

  let kind: Kind
  let shouldDisplay: Bool
  let isOptional: Bool
  let isRepeating: Bool
  let names: [Name]?
  let valueName: String?
  let abstract: String?
  let defaultValue: String?
  let allValues: [String]?

  /// What stands for its value: `FILE`.
  var value: String { (valueName ?? "value").uppercased() }

  /// How it stands in the line of a command.
  var usage: String {
    let text =
      switch kind {
      case .positional: value + (isRepeating ? "..." : "")
      case .option: "\(names?.last?.spelling ?? "") \(value)"
      case .flag: names?.last?.spelling ?? ""
      }
    return isOptional ? "[\(text)]" : text
  }

  /// All its names with its value.
  var heading: String {
    let spellings = (names ?? []).map(\.spelling).joined(separator: ", ")
    switch kind {
    case .positional: return value
    case .option: return "\(spellings) \(value)"
    case .flag: return spellings
    }
  }

  /// What it is for, the values it takes where the text does not name them, and what it is otherwise.
  var meaning: String {
    var text = abstract ?? ""
    if let values = allValues, kind == .option, !values.allSatisfy(text.contains) {
      text += " One of \(values.joined(separator: ", "))."
    }
    if kind == .option, let value = defaultValue, !value.isEmpty {
      text += " Without it: \(value)."
    }
    return text
  }
}
