import Cooperation
import Words

extension ExportDialog {
  /// The format that it stands on.
  func choice(_ session: Session) -> ExportFormat? {
    let formats = session.exporting.formats(of: session.list)
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

  /// The names of the columns that its format has without a choice.
  func ownColumns(_ session: Session) -> [String] {
    choice(session).map { session.exporting.ownColumns($0, of: session.list) } ?? []
  }

  /// The names of the chosen columns in their order; nil for those of the format.
  func chosenColumns(_ session: Session) -> [String]? {
    guard let columns else { return nil }
    let own = ownColumns(session).filter(columns.contains)
    let others = session.exporting.columns(of: session.list).map(\.name)
    return own + others.filter { columns.contains($0) && !own.contains($0) }
  }

  /// Chooses a column or leaves it out; one at least is written.
  mutating func toggleColumn(_ index: Int, _ session: Session) {
    let all = session.exporting.columns(of: session.list)
    guard all.indices.contains(index) else { return }
    let own = Set(ownColumns(session))
    var chosen = columns ?? own
    let column = all[index].name
    if chosen.contains(column), chosen.count > 1 {
      chosen.remove(column)
    } else {
      chosen.insert(column)
    }
    columns = chosen == own ? nil : chosen
    confirmsReplacing = nil
  }

  /// The command that writes the same file; nil while the marked rows are to be written, which no
  /// query finds.
  package func commandLine(_ session: Session) -> String? {
    guard let choice = choice(session), !isOfMarks else { return nil }
    var parts = ["vnjp export --format \(choice.name)"]
    if choice.options.contains(.columns), let columns = chosenColumns(session) {
      parts.append("--columns " + columns.joined(separator: ","))
    }
    if choice.options.contains(.language) { parts.append("--lang \(language.rawValue)") }
    if choice.options.contains(.byteOrderMark), hasByteOrderMark { parts.append("--bom") }
    if choice.options.contains(.formulas), keepsFormulas { parts.append("--raw") }
    parts.append("--output \(line.text.shellWord)")
    let view = ViewLine(
      list: session.list, query: session.query, sort: session.sortOrder, pane: .timeline,
      isZoomed: false)
    return (parts + [view.description]).filter { !$0.isEmpty }.joined(separator: " ")
  }
}

extension Session {
  /// A name for the file of an export in a format, after what is searched.
  func exportFileName(of format: ExportFormat) -> String {
    let words = query.conjuncts.flatMap {
      Folding.folded("\($0)").split { !$0.isLetter && !$0.isNumber }
    }
    let of = list == .events ? [] : [list.rawValue]
    let name = (["vnjp"] + of + words.prefix(6).map(String.init)).joined(separator: "-")
    return name + "." + format.fileExtension
  }
}
