import Cooperation

extension State {
  /// Asks how and where to export.
  mutating func startExport() {
    guard !exporting.formats.isEmpty else { return }
    let format = min(exporting.lastFormat, exporting.formats.count - 1)
    exporting.dialog = ExportDialog(
      format: format, isOfMarks: !markedRows.isEmpty, language: language,
      line: LineEditor(fileName(of: format)))
  }

  /// The format that the dialog stands on.
  var exportChoice: ExportChoice? {
    exporting.dialog.flatMap { dialog in
      exporting.formats.indices.contains(dialog.format) ? exporting.formats[dialog.format] : nil
    }
  }

  /// The lines that the dialog has for its format.
  var exportFields: [ExportDialog.Field] {
    guard let traits = exportChoice?.traits else { return [] }
    return ExportDialog.Field.allCases.filter { field in
      switch field {
      case .format, .file: true
      case .records: !markedRows.isEmpty
      case .columns: traits.contains(.columns)
      case .language: traits.contains(.language)
      case .byteOrderMark: traits.contains(.byteOrderMark)
      case .formulas: traits.contains(.formulas)
      }
    }
  }

  /// The rows that the dialog would write.
  var exportRows: [Int] { exporting.dialog?.isOfMarks ?? false ? markedRows : rows }

  /// Does an action in the dialog.
  mutating func applyToExport(_ action: Action) -> [Effect] {
    guard let dialog = exporting.dialog else { return [] }
    if dialog.written != nil {
      guard action == .back || action == .quit else { return [] }
      return [.cancelExport]
    }
    if dialog.columnCursor != nil {
      applyToColumns(action)
      return []
    }
    switch action {
    case .acceptLine: return acceptExport()
    case .back, .quit: exporting.dialog = nil
    case .previousChoice, .moveUp: stepField(by: -1)
    case .nextChoice, .moveDown: stepField(by: 1)
    case .edit(let edit) where dialog.field == .file:
      exporting.dialog?.line.apply(edit)
      exporting.dialog?.confirmsReplacing = nil
    case .edit(.left), .edit(.insert("h")): changeField(by: -1)
    case .edit(.right), .edit(.insert("l")): changeField(by: 1)
    case .edit(.insert("k")): stepField(by: -1)
    case .edit(.insert("j")): stepField(by: 1)
    case .edit(.insert(" ")):
      if dialog.field == .columns { openColumns() } else { changeField(by: 1) }
    default: break
    }
    return []
  }

  private mutating func stepField(by step: Int) {
    let fields = exportFields
    guard let field = exporting.dialog?.field, !fields.isEmpty else { return }
    let index = fields.firstIndex(of: field) ?? 0
    exporting.dialog?.field = fields[(index + step + fields.count) % fields.count]
  }

  private mutating func changeField(by step: Int) {
    guard let dialog = exporting.dialog else { return }
    switch dialog.field {
    case .format: chooseFormat(by: step)
    case .records: exporting.dialog?.isOfMarks.toggle()
    case .columns: openColumns()
    case .language:
      let all = Language.allCases
      let index = (all.firstIndex(of: dialog.language) ?? 0) + step
      exporting.dialog?.language = all[(index + all.count) % all.count]
    case .byteOrderMark: exporting.dialog?.hasByteOrderMark.toggle()
    case .formulas: exporting.dialog?.keepsFormulas.toggle()
    case .file: break
    }
  }

  private mutating func chooseFormat(by step: Int) {
    guard let dialog = exporting.dialog else { return }
    let count = exporting.formats.count
    let next = (dialog.format + step + count) % count
    let before = "." + exporting.formats[dialog.format].fileExtension
    var name = dialog.line.text
    if name.hasSuffix(before) { name.removeLast(before.count) }
    exporting.dialog?.format = next
    exporting.dialog?.columns = nil
    exporting.dialog?.confirmsReplacing = nil
    exporting.dialog?.line = LineEditor(name + "." + exporting.formats[next].fileExtension)
  }

  private func fileName(of format: Int) -> String {
    let words = query.conjuncts.flatMap {
      Folding.folded("\($0)").split { !$0.isLetter && !$0.isNumber }
    }
    let name = (["vnjp"] + words.prefix(6).map(String.init)).joined(separator: "-")
    return name + "." + exporting.formats[format].fileExtension
  }

  // MARK: Columns

  private mutating func openColumns() {
    guard exportChoice?.traits.contains(.columns) ?? false else { return }
    exporting.dialog?.columnCursor = 0
  }

  private mutating func applyToColumns(_ action: Action) {
    guard let cursor = exporting.dialog?.columnCursor else { return }
    let last = max(0, exporting.columns.count - 1)
    let page = max(1, ExportOverlay.columnHeight(self) - 1)
    switch action {
    case .previousChoice, .moveUp, .edit(.insert("k")):
      exporting.dialog?.columnCursor = max(0, cursor - 1)
    case .nextChoice, .moveDown, .edit(.insert("j")):
      exporting.dialog?.columnCursor = min(last, cursor + 1)
    case .pageUp: exporting.dialog?.columnCursor = max(0, cursor - page)
    case .pageDown: exporting.dialog?.columnCursor = min(last, cursor + page)
    case .edit(.insert(" ")): toggleColumn(cursor)
    case .edit(.left), .acceptLine, .back, .quit: exporting.dialog?.columnCursor = nil
    default: break
    }
  }

  private mutating func toggleColumn(_ index: Int) {
    guard exporting.columns.indices.contains(index), let choice = exportChoice else { return }
    var chosen = exporting.dialog?.columns ?? Set(choice.columns)
    let name = exporting.columns[index].name
    if chosen.contains(name), chosen.count > 1 { chosen.remove(name) } else { chosen.insert(name) }
    exporting.dialog?.columns = chosen == Set(choice.columns) ? nil : chosen
    exporting.dialog?.confirmsReplacing = nil
  }

  /// The names of the chosen columns in their order; nil for those of the format.
  var exportColumns: [String]? {
    guard let chosen = exporting.dialog?.columns else { return nil }
    let own = exportChoice?.columns.filter(chosen.contains) ?? []
    return own + exporting.columns.map(\.name).filter { chosen.contains($0) && !own.contains($0) }
  }

  // MARK: Writing

  private mutating func acceptExport() -> [Effect] {
    guard let dialog = exporting.dialog, let choice = exportChoice, !dialog.line.text.isEmpty else {
      return []
    }
    exporting.lastFormat = dialog.format
    exporting.dialog?.written = 0
    return [
      .export(
        ExportRequest(
          format: choice.name, path: dialog.line.text, rows: exportRows,
          columns: choice.traits.contains(.columns) ? exportColumns : nil,
          language: dialog.language,
          hasByteOrderMark: choice.traits.contains(.byteOrderMark) && dialog.hasByteOrderMark,
          keepsFormulas: choice.traits.contains(.formulas) && dialog.keepsFormulas,
          isReplacing: dialog.confirmsReplacing != nil))
    ]
  }

  /// Takes notice of how far the export is.
  mutating func noteProgress(_ count: Int) {
    if exporting.dialog?.written != nil { exporting.dialog?.written = count }
  }
}
