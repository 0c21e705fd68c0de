package import Cells
import Cooperation
import Words

/// The list of saved views, which are opened, saved, renamed, deleted and copied there.
package struct ViewsLayer: Layer {
  package internal(set) var list: ViewList

  /// Opens the list, or the line for the name of what is seen.
  init(naming session: Session? = nil) {
    list = ViewList()
    if let session { list.ask(.newName, LineEditor(session.suggestedViewName)) }
  }

  package var taker: KeyTaker { list.isTyping ? .chooser : .viewList }
  package var line: LineEditor? { list.isTyping ? list.line : nil }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    if list.isTyping { return applyToName(action, &session) }
    let views = session.savedViews ?? []
    let chosen = views.indices.contains(list.chosen) ? views[list.chosen] : nil
    if list.question == .deletion {
      list.question = nil
      let isYes = [.open, .acceptLine, .deleteView].contains(action)
      guard isYes, let chosen else { return .taken() }
      return .taken(Then(effects: [.views(.delete(chosen.name))]))
    }
    let page = max(1, ViewsOverlay.listHeight(session) - 1)
    switch action {
    case .moveUp: list.chosen -= 1
    case .moveDown: list.chosen += 1
    case .pageUp: list.chosen -= page
    case .pageDown: list.chosen += page
    case .goToFirst: list.chosen = 0
    case .goToLast: list.chosen = views.count - 1
    case .open:
      guard let chosen else { break }
      session.open(chosen)
      return .closed()
    case .saveView: list.ask(.newName, LineEditor(session.suggestedViewName))
    case .copyMenu:
      guard let chosen else { break }
      return .taken(Then(effects: [.copy(("vnjp " + chosen.arguments).trimmingBlanks.drawn)]))
    case .renameView where chosen != nil: list.ask(.otherName, LineEditor(chosen?.name ?? ""))
    case .deleteView where chosen != nil: list.question = .deletion
    case .changeLanguage: session.changeLanguage()
    case .back, .quit, .savedViews: return .closed()
    default: break
    }
    list.chosen = max(0, min(list.chosen, views.count - 1))
    return .taken()
  }

  package mutating func finish(_ result: EffectResult, _ session: inout Session) -> Outcome {
    guard case .views(let views, let request) = result else { return .taken() }
    if request != .load { list.question = nil }
    list.chosen = views.firstIndex { $0.name == request.resultingName } ?? list.chosen
    list.chosen = max(0, min(list.chosen, views.count - 1))
    count(session)
    return .taken()
  }

  package mutating func recordsChanged(_ session: inout Session) { count(session) }

  private mutating func count(_ session: Session) {
    for view in session.savedViews ?? [] { list.counts[view.name] = session.count(of: view) }
  }

  // MARK: Names

  private mutating func applyToName(_ action: Action, _ session: inout Session) -> Outcome {
    switch action {
    case .edit(.insert(let character)) where character.isWhitespace: list.edit(.insert("-"))
    case .edit(.insertText(let text)):
      let words = text.split(whereSeparator: \.isWhitespace)
      list.edit(.insertText(words.joined(separator: "-")))
    case .edit(let edit): list.edit(edit)
    case .acceptLine: return .taken(Then(effects: accept(session)))
    case .back, .quit: list.question = nil
    default: break
    }
    return .taken()
  }

  private mutating func accept(_ session: Session) -> [Effect] {
    let views = session.savedViews ?? []
    let name = list.line.text
    guard ViewName.isValid(name) else { return object(session.strings[.badViewName]) }
    let isTaken = views.contains { $0.name == name }
    if list.question == .otherName {
      guard views.indices.contains(list.chosen) else { return [] }
      let before = views[list.chosen].name
      guard name != before else {
        list.question = nil
        return []
      }
      guard !isTaken else { return object(session.strings[.viewNameTaken(name)]) }
      return [.views(.rename(before, to: name))]
    }
    if isTaken, list.replaces != name {
      list.replaces = name
      return object(
        session.strings[.viewExists(name, replace: LineKeys.spelling(of: .acceptLine))])
    }
    return [.views(.save(NamedView(name: name, session.viewLine(savedAs: name))))]
  }

  private mutating func object(_ text: String) -> [Effect] {
    list.objection = text
    return []
  }

  // MARK: Screen

  package func footer(_ session: Session) -> Footer {
    if list.question == .deletion {
      return hints([([.open], .hintDelete), ([.back], .hintCancel)], session)
    }
    if list.isTyping {
      return hints([([.acceptLine], .hintKeep), ([.back], .hintCancel)], session)
    }
    guard !(session.savedViews ?? []).isEmpty else {
      return hints([([.saveView], .hintSave), ([.back], .hintBack)], session)
    }
    return hints(
      [
        ([.open], .hintOpen), ([.saveView], .hintSave), ([.renameView], .hintRename),
        ([.deleteView], .hintDelete), ([.copyMenu], .hintCopy), ([.back], .hintBack),
      ], session)
  }

  package func render(_ session: Session, on screen: inout Screen) {
    ViewsOverlay.render(list, session, on: &screen)
  }
}

extension ViewList {
  /// Asks for a name in a line.
  fileprivate mutating func ask(_ question: Question, _ line: LineEditor) {
    self.question = question
    self.line = line
    objection = nil
    replaces = nil
  }

  /// Changes the name; what was said against it is about another.
  fileprivate mutating func edit(_ edit: LineEdit) {
    line.apply(edit)
    objection = nil
    replaces = nil
  }
}
