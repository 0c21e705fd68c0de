import Cooperation
import Words

extension ExportDialog {
  /// The format that it stands on.
  func choice(_ session: Session) -> ExportFormat? {
    let formats = session.exporting.formats
    return formats.indices.contains(format) ? formats[format] : nil
  }

  /// The lines that it has for its format.
  func fields(_ session: Session) -> [Field] {
    guard let options = choice(session)?.options else { return [] }
    return Field.allCases.filter { field in
      switch field {
      case .format, .file: true
      case .records: !session.markedRows.isEmpty
      case .columns: options.contains(.columns)
      case .language: options.contains(.language)
      case .byteOrderMark: options.contains(.byteOrderMark)
      case .formulas: options.contains(.formulas)
      }
    }
  }

  /// The rows that it would write.
  func rows(_ session: Session) -> [Int] { isOfMarks ? session.markedRows : session.rows }

  /// The chosen columns in their order; nil for those of the format.
  func chosenColumns(_ session: Session) -> [ExportColumn]? {
    guard let columns else { return nil }
    let own = choice(session)?.columns.filter(columns.contains) ?? []
    let others = session.exporting.columns
    return own + others.filter { columns.contains($0) && !own.contains($0) }
  }

  /// Chooses a column or leaves it out; one at least is written.
  mutating func toggleColumn(_ index: Int, _ session: Session) {
    guard session.exporting.columns.indices.contains(index), let choice = choice(session) else {
      return
    }
    var chosen = columns ?? Set(choice.columns)
    let column = session.exporting.columns[index]
    if chosen.contains(column), chosen.count > 1 {
      chosen.remove(column)
    } else {
      chosen.insert(column)
    }
    columns = chosen == Set(choice.columns) ? nil : chosen
    confirmsReplacing = nil
  }

  /// The command that writes the same file; nil while the marked events are to be written, which no
  /// query finds.
  package func commandLine(_ session: Session) -> String? {
    guard let choice = choice(session), !isOfMarks else { return nil }
    var parts = ["vnjp export --format \(choice.name)"]
    if choice.options.contains(.columns), let columns = chosenColumns(session) {
      parts.append("--columns " + columns.map(\.rawValue).joined(separator: ","))
    }
    if choice.options.contains(.language) { parts.append("--lang \(language.rawValue)") }
    if choice.options.contains(.byteOrderMark), hasByteOrderMark { parts.append("--bom") }
    if choice.options.contains(.formulas), keepsFormulas { parts.append("--raw") }
    parts.append("--output \(line.text.shellWord)")
    let view = ViewLine(
      query: session.query, sort: session.sortOrder, pane: .timeline, isZoomed: false)
    return (parts + [view.description]).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Session {
  /// A name for the file of an export in a format, after what is searched.
  func exportFileName(of format: Int) -> String {
    let words = query.conjuncts.flatMap {
      Folding.folded("\($0)").split { !$0.isLetter && !$0.isNumber }
    }
    let name = (["vnjp"] + words.prefix(6).map(String.init)).joined(separator: "-")
    return name + "." + exporting.formats[format].fileExtension
  }
}
