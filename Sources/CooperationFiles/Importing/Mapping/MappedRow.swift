import Cooperation
import Yams

/// One row of a foreign table, out of which values and records are made.
struct MappedRow {
  /// What a name has in the row.
  enum Outcome {
    case value(RowValue)
    /// The cell is empty, or no condition of the value holds.
    case missing
    /// What is wrong has been told.
    case failed
  }

  let mapping: TableMapping
  let cells: [String: CSVText.Cell]
  let lookup: ValueLookup
  /// The table.
  let file: String
  /// Where the row begins.
  let start: SourceLocation
  /// True where an error names what is called most like a cell, which takes a look at every name.
  let advises: Bool
  private(set) var diagnostics: [Diagnostic] = []
  private var made: [String: Outcome] = [:]

  init(
    mapping: TableMapping, cells: [String: CSVText.Cell], lookup: ValueLookup, file: String,
    start: SourceLocation, advises: Bool
  ) {
    self.mapping = mapping
    self.cells = cells
    self.lookup = lookup
    self.file = file
    self.start = start
    self.advises = advises
  }

  // MARK: Names

  /// What a name means to the values below a number: one of those above it, else a column.
  mutating func resolve(_ name: String, below limit: Int = Int.max) -> Outcome {
    let values = mapping.values.prefix(limit)
    guard let index = values.lastIndex(where: { $0.name == name }) else { return column(name) }
    if let known = made["\(index)"] { return known }
    let outcome = make(values[index], at: index)
    made["\(index)"] = outcome
    return outcome
  }

  private func column(_ name: String) -> Outcome {
    guard let cell = cells[name] else { return .missing }
    let text = SignName.trimmed(CSVRow.plain(cell.text))
    guard !text.isEmpty else { return .missing }
    return .value(
      RowValue(
        text: text,
        location: SourceLocation(file: file, line: cell.line, column: cell.column)))
  }

  /// True when columns hold what they must.
  mutating func holds(_ condition: RowCondition, below limit: Int = Int.max) -> Bool {
    for (name, demand, _) in condition.demands {
      let outcome = resolve(name, below: limit)
      let value: RowValue? = if case .value(let value) = outcome { value } else { nil }
      switch demand {
      case .filled(let isFilled): guard isFilled == (value != nil) else { return false }
      case .words(let words):
        guard let text = value?.text, words.contains(text) else { return false }
      }
    }
    return true
  }

  mutating func report(_ message: String, rule: String, at location: SourceLocation) -> Outcome {
    diagnostics.append(Diagnostic(message, rule: rule, at: location))
    return .failed
  }

  // MARK: Texts

  /// A text filled in: nil where something in it is missing.
  struct Filled {
    var text: String? = ""
    var isFailed = false
    /// Where the first cell stands that it took something of.
    var location: SourceLocation?
  }

  /// Fills in a text; values that name one another may make it longer than one of a record may be.
  mutating func fill(_ template: TextTemplate, below limit: Int = Int.max) -> Filled {
    var filled = fill(template.pieces, below: limit)
    guard !filled.isFailed, (filled.text?.utf8.count ?? 0) > DocumentBudget.longestText else {
      return filled
    }
    _ = report(
      "a text that the mapping fills in has more than \(DocumentBudget.longestText) bytes, expected fewer; name "
        + "fewer columns in it", rule: "map", at: filled.location ?? start)
    filled.isFailed = true
    return filled
  }

  private mutating func fill(_ pieces: [TextTemplate.Piece], below limit: Int) -> Filled {
    var filled = Filled()
    func add(_ text: String?) {
      filled.text = text.flatMap { text in filled.text.map { $0 + text } }
    }
    for piece in pieces where (filled.text?.utf8.count ?? 0) <= DocumentBudget.longestText {
      switch piece {
      case .text(let text): add(text)
      case .optional(let pieces):
        let part = fill(pieces, below: limit)
        filled.isFailed = filled.isFailed || part.isFailed
        filled.location = filled.location ?? part.location
        add(part.text ?? "")
      case .name(let reference):
        switch part(reference, below: limit) {
        case .value(let value):
          filled.location = filled.location ?? value.location
          add(value.text)
        case .missing: add(nil)
        case .failed:
          filled.isFailed = true
          add(nil)
        }
      }
    }
    return filled
  }

  /// A part of a value as a value of its own.
  private mutating func part(_ reference: TextTemplate.Reference, below limit: Int) -> Outcome {
    let outcome = resolve(reference.name, below: limit)
    guard case .value(let value) = outcome, let part = reference.part else { return outcome }
    func text(_ text: String?) -> Outcome {
      text.map { .value(RowValue(text: $0, location: value.location)) } ?? .missing
    }
    switch part {
    case "slug":
      let written = value.text ?? ""
      if let slug = value.slug ?? RecordID.made(of: written) { return text(slug) }
      return report(
        "\(reference.name) '\(written)' has no Latin letters or digits of which an id could be made; "
          + "take another column for the id", rule: "map", at: value.location)
    case "year":
      let written = value.text ?? ""
      if let date = EventDate(written) { return text(String(date.earliest.year)) }
      return report(
        "\(reference.name) '\(written)' is not a date, expected EDTF such as 2024, 2024-11 or "
          + "2024-11-11", rule: "date", at: value.location)
    case "body": return text(value.body)
    default: return text(Language(rawValue: part).flatMap { value.names.text(in: $0) })
    }
  }
}
