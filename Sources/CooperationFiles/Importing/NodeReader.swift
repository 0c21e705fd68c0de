import Cooperation
import Yams

/// Takes the nodes of one file apart, and notes what is wrong with them and what they refer to.
struct NodeReader {
  let file: String
  /// The id of the record being read.
  var owner = ""
  var diagnostics: [Diagnostic] = []
  var references: [RecordReference] = []
  /// Memoranda that events have written out in full, as JSON does.
  var memoranda: [Memorandum] = []
  let format: TextFormat
  /// True for what people write, where blanks at the ends of a text are nothing; a file of a program
  /// comes back as it was.
  let trims: Bool
  /// The names that advice rests on; empty where none are known yet.
  let names: RecordCollection?
  /// Where the cells stand of which the nodes were made; nil where they were read from a text.
  var places: CellPlaces?
  /// The text being read, where something in it may be taken for a comment.
  var lines: SourceLines?

  init(
    file: String, format: TextFormat = .yaml, trims: Bool = true, names: RecordCollection? = nil
  ) {
    self.file = file
    self.format = format
    self.trims = trims
    self.names = names
  }

  /// The place of a node.
  func location(_ node: Node) -> SourceLocation {
    if let place = places?.location(of: node) { return place }
    return SourceLocation(file: file, line: node.mark?.line ?? 1, column: node.mark?.column ?? 1)
  }

  mutating func report(_ message: String, rule: String, at node: Node) {
    diagnostics.append(Diagnostic(message, rule: rule, at: location(node)))
  }

  // MARK: Shapes

  /// The fields of a map, by key; keys other than the known ones are reported with the nearest.
  mutating func fields(_ node: Node, _ what: String, known: [String]) -> Fields? {
    guard let mapping = node.mapping else {
      let isAddress = known.contains("url") && (node.scalar?.string.contains("://") ?? false)
      report(
        "\(what) is \(Self.shape(node)), expected a map"
          + (isAddress ? "; write {url: \"\(node.scalar?.string ?? "")\"}" : ""),
        rule: "shape", at: node)
      return nil
    }
    var values: [String: Node] = [:]
    var hasStrayKeys = false
    for (key, value) in mapping {
      let name = key.scalar?.string ?? ""
      guard known.contains(name) else {
        if let (sign, meant) = SignName.stray(in: name) {
          hasStrayKeys = true
          report(
            "\(SignName.text(sign)) stands at the key '\(meant)', expected ordinary blanks and "
              + "letters; indent with two blanks", rule: "unknown-key", at: key)
          continue
        }
        let nearest = NearestName.find(name, among: known).map { "; did you mean '\($0)'?" } ?? ""
        report(
          "unknown key '\(name)' in \(what), expected one of \(known.joined(separator: ", "))"
            + nearest, rule: "unknown-key", at: key)
        continue
      }
      values[name] = value
    }
    return Fields(node: node, what: what, values: values, hasStrayKeys: hasStrayKeys)
  }

  /// The elements of a list, none when the node is null or missing; empty ones are reported, as are more
  /// than so many.
  mutating func elements(
    _ node: Node?, _ what: String, limit: Int = DocumentBudget.longestList
  ) -> [Node] {
    guard let node, !Self.isNull(node) else { return [] }
    guard let sequence = node.sequence else {
      report("\(what) is \(Self.shape(node)), expected a list", rule: "shape", at: node)
      return []
    }
    guard sequence.count <= limit else {
      report(
        "\(what) has \(sequence.count) elements, expected \(limit) at most", rule: "budget",
        at: node)
      return []
    }
    return sequence.filter { element in
      guard Self.isNull(element) else { return true }
      report("\(what) has an empty element", rule: "shape", at: element)
      return false
    }
  }

  // MARK: Scalars

  /// The text of a scalar without blanks at its ends; nil when it is null or missing.
  ///
  /// Where it is for
  /// people to read, what YAML takes for a comment behind it is reported.
  mutating func text(_ node: Node?, _ what: String, isProse: Bool = false) -> String? {
    guard let node, !Self.isNull(node) else { return nil }
    guard let scalar = node.scalar else {
      report("\(what) is \(Self.shape(node)), expected text", rule: "shape", at: node)
      return nil
    }
    guard scalar.string.utf8.count <= DocumentBudget.longestText else {
      report(
        "\(what) has \(scalar.string.utf8.count) bytes, expected \(DocumentBudget.longestText) at most; "
          + "shorten it", rule: "budget", at: node)
      return nil
    }
    if isProse, let lines, let mark = node.mark, scalar.style == .plain,
      let lost = lines.comment(behind: scalar.string, line: mark.line, column: mark.column)
    {
      report(
        "\(what) ends before '\(lost)', which YAML takes for a comment; put the whole text into "
          + "quotation marks, or a comment on a line of its own", rule: "comment", at: node)
    }
    return trims ? SignName.trimmed(scalar.string) : scalar.string
  }

  /// Texts of a list.
  mutating func texts(_ node: Node?, _ what: String) -> [String] {
    elements(node, what).compactMap { text($0, what, isProse: true) }
  }

  /// A map of language to text; an empty text is a missing one.
  mutating func localized(_ node: Node?, _ what: String) -> LocalizedText {
    var result = LocalizedText()
    guard let node, !Self.isNull(node),
      let fields = fields(node, what, known: Language.allCases.map(\.rawValue))
    else { return result }
    for language in Language.allCases {
      let text = text(
        fields.values[language.rawValue], "\(what).\(language.rawValue)", isProse: true)
      result[language] = text.flatMap { $0.isEmpty ? nil : $0 }
    }
    return result
  }

  // MARK: Helpers

  static func isNull(_ node: Node) -> Bool {
    guard let scalar = node.scalar, scalar.style == .plain || scalar.style == .any else {
      return false
    }
    return ["", "~", "null", "Null", "NULL"].contains(scalar.string)
  }

  /// So many characters of a text that should be none are shown.
  private static let longestShown = 80

  private static func shape(_ node: Node) -> String {
    if node.mapping != nil { return "a map" }
    if node.sequence != nil { return "a list" }
    let text = node.scalar?.string ?? ""
    return isNull(node)
      ? "empty" : "'\(text.prefix(longestShown))\(text.count > longestShown ? "…" : "")'"
  }

  /// A map whose keys are known, and what it is called in messages.
  struct Fields {
    let node: Node
    let what: String
    let values: [String: Node]
    /// True where signs that nobody sees made keys unknown: what lacks then has been told of.
    let hasStrayKeys: Bool
  }
}
