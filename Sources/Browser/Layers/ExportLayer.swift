package import Cells
import Cooperation
import Words

/// The dialog of exports.
package struct ExportLayer: Layer {
  package internal(set) var dialog: ExportDialog

  /// Opens the dialog on the format of the last export; nil where nothing can be exported.
  init?(_ session: Session) {
    let formats = session.exporting.formats(of: session.list)
    let last = session.exporting.lastFormat.flatMap(formats.firstIndex(of:)) ?? 0
    guard formats.indices.contains(last) else { return nil }
    dialog = ExportDialog(
      format: last, isOfMarks: !session.markedRows.isEmpty, language: session.language,
      line: LineEditor(session.exportFileName(of: formats[last])))
  }

  package var taker: KeyTaker {
    dialog.field == .file && dialog.columnCursor == nil ? .chooser : .fields
  }

  package var line: LineEditor? { dialog.line }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    if dialog.written != nil {
      guard action == .back || action == .quit else { return .taken() }
      return .taken(Then(effects: [.cancelExport]))
    }
    if dialog.columnCursor != nil {
      applyToColumns(action, session)
      return .taken()
    }
    switch action {
    case .acceptLine: return .taken(Then(effects: accept(&session)))
    case .back, .quit: return .closed()
    case .previousChoice, .moveUp: stepField(by: -1, session)
    case .nextChoice, .moveDown: stepField(by: 1, session)
    case .edit(let edit) where dialog.field == .file:
      dialog.line.apply(edit)
      dialog.confirmsReplacing = nil
    case .edit(.left), .edit(.insert("h")): changeField(by: -1, session)
    case .edit(.right), .edit(.insert("l")): changeField(by: 1, session)
    case .edit(.insert("k")): stepField(by: -1, session)
    case .edit(.insert("j")): stepField(by: 1, session)
    case .edit(.insert(" ")): changeField(by: 1, session)
    default: break
    }
    return .taken()
  }

  package mutating func finish(_ result: EffectResult, _ session: inout Session) -> Outcome {
    dialog.written = nil
    switch result {
    case .exported(let path, _):
      if let choice = dialog.choice(session), let ending = UserPath.ending(of: path),
        ending != choice.fileExtension
      {
        session.message = Message(
          session.strings[.exportedAs(choice.name, path, ending: ending)], isWarning: true)
      }
      return .closed()
    case .exists(let path): dialog.confirmsReplacing = path
    default: break
    }
    return .taken()
  }

  package mutating func progress(_ count: Int) {
    if dialog.written != nil { dialog.written = count }
  }

  private mutating func stepField(by step: Int, _ session: Session) {
    let fields = dialog.fields(session)
    guard !fields.isEmpty else { return }
    let index = fields.firstIndex(of: dialog.field) ?? 0
    dialog.field = fields[(index + step + fields.count) % fields.count]
  }

  private mutating func changeField(by step: Int, _ session: Session) {
    switch dialog.field {
    case .format: chooseFormat(by: step, session)
    case .records: dialog.isOfMarks.toggle()
    case .columns: openColumns(session)
    case .language:
      let all = Language.allCases
      let index = (all.firstIndex(of: dialog.language) ?? 0) + step
      dialog.language = all[(index + all.count) % all.count]
    case .byteOrderMark: dialog.hasByteOrderMark.toggle()
    case .formulas: dialog.keepsFormulas.toggle()
    case .file: break
    }
  }

  private mutating func chooseFormat(by step: Int, _ session: Session) {
    let formats = session.exporting.formats(of: session.list)
    let next = (dialog.format + step + formats.count) % formats.count
    let before = "." + formats[dialog.format].fileExtension
    var name = dialog.line.text
    if name.hasSuffix(before) { name.removeLast(before.count) }
    dialog.format = next
    dialog.columns = nil
    dialog.confirmsReplacing = nil
    dialog.line = LineEditor(name + "." + formats[next].fileExtension)
  }

  // MARK: Columns

  private mutating func openColumns(_ session: Session) {
    guard dialog.choice(session)?.options.contains(.columns) ?? false else { return }
    dialog.columnCursor = 0
  }

  private mutating func applyToColumns(_ action: Action, _ session: Session) {
    guard let cursor = dialog.columnCursor else { return }
    let last = max(0, session.exporting.columns(of: session.list).count - 1)
    let page = max(1, ExportOverlay.columnHeight(dialog, session) - 1)
    switch action {
    case .previousChoice, .moveUp, .edit(.insert("k")): dialog.columnCursor = max(0, cursor - 1)
    case .nextChoice, .moveDown, .edit(.insert("j")): dialog.columnCursor = min(last, cursor + 1)
    case .pageUp: dialog.columnCursor = max(0, cursor - page)
    case .pageDown: dialog.columnCursor = min(last, cursor + page)
    case .edit(.insert(" ")): dialog.toggleColumn(cursor, session)
    case .edit(.left), .acceptLine, .back, .quit: dialog.columnCursor = nil
    default: break
    }
  }

  // MARK: Writing

  private mutating func accept(_ session: inout Session) -> [Effect] {
    guard let choice = dialog.choice(session), !dialog.line.text.isEmpty else { return [] }
    session.exporting.lastFormat = choice
    dialog.written = 0
    return [
      .export(
        ExportRequest(
          format: choice, path: dialog.line.text, list: session.list,
          rows: dialog.rows(session),
          query: session.queryWithoutViews,
          columns: choice.options.contains(.columns) ? dialog.chosenColumns(session) : nil,
          language: dialog.language,
          hasByteOrderMark: choice.options.contains(.byteOrderMark) && dialog.hasByteOrderMark,
          keepsFormulas: choice.options.contains(.formulas) && dialog.keepsFormulas,
          isReplacing: dialog.confirmsReplacing != nil))
    ]
  }

  // MARK: Screen

  package func footer(_ session: Session) -> Footer {
    if let message = session.message { return .notice(message) }
    if dialog.written != nil { return hints([([.back], .hintCancel)], session) }
    if dialog.columnCursor != nil {
      return hints(
        [([.edit(.insert(" "))], .hintSwitch), ([.acceptLine], .hintBack)], session)
    }
    let change: [([Action], Phrase)] =
      switch dialog.field {
      case .file: []
      case .columns: [([.edit(.right)], .hintOpen)]
      default: [([.edit(.left), .edit(.right)], .hintChange)]
      }
    return hints(
      [([.acceptLine], .hintWrite), ([.previousChoice, .nextChoice], .hintChoose)] + change
        + [([.back], .hintCancel)], session)
  }

  package func render(_ session: Session, on screen: inout Screen) {
    ExportOverlay.render(dialog, session, on: &screen)
  }
}
