import CYaml

/// Looks through a text of YAML or JSON for what would take more time or memory than it is long:
/// aliases, lists or maps as keys, depth, and more nodes than the budget has.
///
/// It reads the parser's events, before anything is composed of them.
struct DocumentGuard {
  /// Why the text is refused, and where.
  struct Refusal: Hashable {
    let message: String
    /// One-based.
    let line: Int
    /// One-based, in characters.
    let column: Int
  }

  private enum Collection {
    case list
    case map(expectsKey: Bool)
  }

  private let budget: DocumentBudget
  /// How many texts, lists and maps there may be.
  private let limit: Int
  private var nodeCount = 0
  private var anchorCount = 0
  private var open: [Collection] = []

  private init(_ budget: DocumentBudget, byteCount: Int) {
    self.budget = budget
    limit = budget.nodeCount(of: byteCount)
  }

  /// The first thing that is refused; nil also where the text is no YAML, which composing it tells.
  ///
  /// - Complexity: linear in the bytes of the text
  static func refusal(of text: String, within budget: DocumentBudget) -> Refusal? {
    var text = text
    return text.withUTF8 { bytes in
      guard bytes.count <= budget.byteCount else {
        return Refusal(
          message: "\(bytes.count) bytes, expected \(budget.byteCount) at most; \(budget.advice)",
          line: 1, column: 1)
      }
      var parser = yaml_parser_t()
      guard yaml_parser_initialize(&parser) == 1 else { return nil }
      defer { yaml_parser_delete(&parser) }
      yaml_parser_set_encoding(&parser, YAML_UTF8_ENCODING)
      yaml_parser_set_input_string(&parser, bytes.baseAddress, bytes.count)
      var guarding = DocumentGuard(budget, byteCount: bytes.count)
      while true {
        var event = yaml_event_t()
        guard yaml_parser_parse(&parser, &event) == 1 else { return depth(of: parser) }
        defer { yaml_event_delete(&event) }
        if event.type == YAML_STREAM_END_EVENT { return nil }
        if let message = guarding.take(event) {
          return Refusal(
            message: message, line: Int(event.start_mark.line) + 1,
            column: Int(event.start_mark.column) + 1)
        }
      }
    }
  }

  /// A mark does no harm; to keep a million of them does.
  private static let mostAnchors = 100

  private static let tooDeep =
    "lists and maps stand more than \(DocumentBudget.deepest) deep in one another, expected fewer; "
    + "close each where it ends"

  /// The depth at which the parser itself has given up, before it told of any list or map.
  private static func depth(of parser: yaml_parser_t) -> Refusal? {
    guard parser.flow_level > DocumentBudget.deepest else { return nil }
    return Refusal(
      message: tooDeep, line: Int(parser.mark.line) + 1, column: Int(parser.mark.column) + 1)
  }

  /// Takes the next event; why it is refused.
  private mutating func take(_ event: yaml_event_t) -> String? {
    switch event.type {
    case YAML_SEQUENCE_END_EVENT, YAML_MAPPING_END_EVENT:
      open.removeLast()
      return nil
    case YAML_ALIAS_EVENT:
      let name = event.data.alias.anchor.map { String(cString: $0) } ?? ""
      return "'*\(name)' repeats what '&\(name)' marks, expected the value itself; write it out, "
        + "or put a text that begins with * into quotes"
    case YAML_SCALAR_EVENT:
      _ = takesKey()
      return counted(isMarked: event.data.scalar.anchor != nil)
    case YAML_SEQUENCE_START_EVENT, YAML_MAPPING_START_EVENT:
      let isList = event.type == YAML_SEQUENCE_START_EVENT
      if takesKey() {
        return "a \(isList ? "list" : "map") is the key of a map, expected a word; "
          + "put a text that begins with a bracket into quotes"
      }
      open.append(isList ? .list : .map(expectsKey: true))
      let anchor = isList ? event.data.sequence_start.anchor : event.data.mapping_start.anchor
      return open.count > DocumentBudget.deepest ? Self.tooDeep : counted(isMarked: anchor != nil)
    default: return nil
    }
  }

  /// True when the node that begins is the key of a map.
  private mutating func takesKey() -> Bool {
    guard case .map(let expectsKey)? = open.last else { return false }
    open[open.count - 1] = .map(expectsKey: !expectsKey)
    return expectsKey
  }

  /// Counts a node, which may be marked to be repeated.
  private mutating func counted(isMarked: Bool) -> String? {
    nodeCount += 1
    if isMarked { anchorCount += 1 }
    guard anchorCount <= Self.mostAnchors else {
      return
        "more than \(Self.mostAnchors) marks such as '&a', expected none, since nothing is repeated; "
        + "put a text that begins with & into quotes"
    }
    guard nodeCount > limit else { return nil }
    return "more than \(limit) texts, lists and maps, expected fewer; \(budget.advice)"
  }
}
