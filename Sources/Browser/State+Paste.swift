import Cells
import Cooperation

extension State {
  /// The most characters of a paste that a line takes; more is no search, nor a name.
  package static let pasteLimit = 1_000

  /// Puts a pasted text into the line that is being typed; where there is none it begins a search, and
  /// over what takes no text it does nothing.
  mutating func paste(_ text: String) -> [Effect] {
    let text = String(text.pasted.prefix(Self.pasteLimit))
    guard !text.isEmpty else { return [] }
    switch pasteTarget {
    case .line: return apply(.edit(.insertText(text)))
    case .name:
      // A name of a view has no blanks; a blank that is typed is a hyphen there, too.
      let name = text.split(whereSeparator: \.isWhitespace).joined(separator: "-")
      return apply(.edit(.insertText(name)))
    case .search:
      let effects = apply(.search)
      guard prompt?.purpose == .search else { return effects }
      return effects + apply(.edit(.insertText(text)))
    case .nothing: return []
    }
  }

  /// Where a pasted text goes.
  private enum PasteTarget {
    case line, name, search, nothing
  }

  private var pasteTarget: PasteTarget {
    if isHelpShown || keeping.copyMenu != nil { return .nothing }
    if let list = keeping.viewList { return list.isTyping ? .name : .nothing }
    if aids.palette != nil { return .line }
    if aids.menu != nil { return .nothing }
    if let dialog = exporting.dialog {
      let takesText = dialog.field == .file && dialog.columnCursor == nil && dialog.written == nil
      return takesText ? .line : .nothing
    }
    return prompt == nil ? .search : .line
  }
}
