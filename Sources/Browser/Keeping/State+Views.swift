import Cells
import Cooperation

extension State {
  /// Opens the list of saved views, which are read anew.
  mutating func openViewList() -> [Effect] {
    keeping.viewList = ViewList()
    return [.views(.load)]
  }

  /// Asks for the name under which to save what is seen.
  mutating func askViewName() -> [Effect] {
    let effects = keeping.viewList == nil ? openViewList() : []
    var list = keeping.viewList ?? ViewList()
    list.question = .newName
    list.line = LineEditor(suggestedViewName)
    list.objection = nil
    list.replaces = nil
    keeping.viewList = list
    return effects
  }

  private var suggestedViewName: String {
    let words = query.conjuncts.flatMap { term -> [Substring] in
      let text = Folding.folded("\(term)")
      // The name of a field says less than its value.
      let value = text.firstIndex(of: ":").map { text[text.index(after: $0)...] } ?? text[...]
      return value.split { !$0.isLetter && !$0.isNumber }
    }
    return words.prefix(4).joined(separator: "-")
  }

  /// Does an action in the list of saved views.
  mutating func applyToViews(_ action: Action) -> [Effect] {
    guard var list = keeping.viewList else { return [] }
    if list.isTyping { return applyToViewName(action) }
    let views = keeping.savedViews ?? []
    let chosen = views.indices.contains(list.chosen) ? views[list.chosen] : nil
    if list.question == .deletion {
      keeping.viewList?.question = nil
      let isYes = [.open, .acceptLine, .deleteView].contains(action)
      return isYes ? chosen.map { [.views(.delete($0.name))] } ?? [] : []
    }
    switch action {
    case .moveUp: list.chosen -= 1
    case .moveDown: list.chosen += 1
    case .pageUp: list.chosen -= max(1, ViewsOverlay.listHeight(self) - 1)
    case .pageDown: list.chosen += max(1, ViewsOverlay.listHeight(self) - 1)
    case .goToFirst: list.chosen = 0
    case .goToLast: list.chosen = views.count - 1
    case .open:
      guard let chosen else { return [] }
      open(chosen)
      return []
    case .saveView: return askViewName()
    case .copyMenu:
      return chosen.map { [.copy(("vnjp " + $0.arguments).trimmingBlanks.drawn)] } ?? []
    case .renameView where chosen != nil:
      list.question = .otherName
      list.line = LineEditor(chosen?.name ?? "")
      list.objection = nil
    case .deleteView where chosen != nil: list.question = .deletion
    case .changeLanguage: changeLanguage()
    case .back, .quit, .savedViews:
      keeping.viewList = nil
      return []
    default: break
    }
    list.chosen = max(0, min(list.chosen, views.count - 1))
    keeping.viewList = list
    return []
  }

  private mutating func applyToViewName(_ action: Action) -> [Effect] {
    guard var list = keeping.viewList else { return [] }
    switch action {
    case .edit(.insert(let character)) where character.isWhitespace:
      list.line.apply(.insert("-"))
      list.objection = nil
      list.replaces = nil
    case .edit(.insertText(let text)):
      let words = text.split(whereSeparator: \.isWhitespace)
      list.line.apply(.insertText(words.joined(separator: "-")))
      list.objection = nil
      list.replaces = nil
    case .edit(let edit):
      list.line.apply(edit)
      list.objection = nil
      list.replaces = nil
    case .acceptLine: return acceptViewName()
    case .back, .quit:
      list.question = nil
    default: break
    }
    keeping.viewList = list
    return []
  }

  private mutating func acceptViewName() -> [Effect] {
    guard let list = keeping.viewList else { return [] }
    let views = keeping.savedViews ?? []
    let name = list.line.text
    guard ViewName.isValid(name) else {
      return object(strings[.badViewName])
    }
    let isTaken = views.contains { $0.name == name }
    if list.question == .otherName {
      guard views.indices.contains(list.chosen) else { return [] }
      let before = views[list.chosen].name
      guard name != before else {
        keeping.viewList?.question = nil
        return []
      }
      guard !isTaken else {
        return object(strings[.viewNameTaken(name)])
      }
      return [.views(.rename(before, to: name))]
    }
    if isTaken, list.replaces != name {
      keeping.viewList?.replaces = name
      return object(strings[.viewExists(name)])
    }
    return [.views(.save(NamedView(name: name, viewLine)))]
  }

  private mutating func object(_ text: String) -> [Effect] {
    keeping.viewList?.objection = text
    return []
  }

  /// Takes the saved views as they are after what was asked.
  mutating func take(_ views: [NamedView], after request: ViewsRequest) {
    keeping.savedViews = views
    let name: String?
    switch request {
    case .load: name = nil
    case .save(let view):
      name = view.name
      message = Message(strings[.viewSaved(view.name)])
    case .rename(let before, let after):
      name = after
      message = Message(strings[.viewRenamed(before, after)])
    case .delete(let gone):
      name = nil
      message = Message(strings[.viewDeleted(gone)])
    }
    if var list = keeping.viewList {
      if request != .load { list.question = nil }
      list.chosen = views.firstIndex { $0.name == name } ?? list.chosen
      list.chosen = max(0, min(list.chosen, views.count - 1))
      for view in views { list.counts[view.name] = count(of: view) }
      keeping.viewList = list
    }
    guard prompt?.purpose == .search || prompt?.purpose == .query else { return }
    narrow()
    complete()
  }

  /// How many events a view finds; nil when its query cannot be answered.
  func count(of view: NamedView) -> Int? {
    guard let query = try? parsedWithViews(view.query) else { return nil }
    return (try? catalog.rows(for: query, today: today))?.count
  }

  /// Shows a saved view: its query, which can be undone, its order, its pane and its zoom.
  mutating func open(_ view: NamedView) {
    keeping.viewList = nil
    let next: Query
    do {
      next = try parsedWithViews(view.query)
      _ = try catalog.filter(for: next, today: today)
    } catch {
      message = Message(strings.text(of: error), isWarning: true)
      return
    }
    sortOrder = view.sort
    change(to: Filters(next))
    setFocus(view.pane)
    isZoomed = view.isZoomed
    deriveEntries()
    focusedID = rows.first.map(catalog.events.id)
    scroll[.timeline] = 0
    message = Message(strings[.viewOpened(view.name)])
    settle()
  }
}
