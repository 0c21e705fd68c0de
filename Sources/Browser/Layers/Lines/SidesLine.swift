package import Cells
import Cooperation
import Words

/// The line that asks for one side of a relationship, or two with `~` between.
package struct SidesLine: Layer {
  package internal(set) var editor: LineEditor
  /// The localities and bodies that are offered for the name at the end.
  package internal(set) var completion: Completion?

  init(_ text: String) { editor = LineEditor(text) }

  package var taker: KeyTaker { .line }
  package var line: LineEditor? { editor }
  package var isLine: Bool { true }

  package mutating func apply(_ action: Action, _ session: inout Session) -> Outcome {
    switch action {
    case .edit(.right) where completion != nil && editor.cursor == editor.characters.count:
      take(completion?.chosen ?? 0)
    case .edit(let edit):
      editor.apply(edit)
      complete(session)
    case .nextChoice, .moveDown: cycle(by: 1, session)
    case .previousChoice, .moveUp: cycle(by: -1, session)
    case .acceptLine: return accept(&session)
    case .back, .quit: return .closed()
    default: break
    }
    return .taken()
  }

  private func accept(_ session: inout Session) -> Outcome {
    let names = editor.text.split(separator: "~").map { String($0).trimmingBlanks }
      .filter { !$0.isEmpty }
    guard !names.isEmpty, names.count <= 2 else { return .taken() }
    var sides: [Counterpart] = []
    for name in names {
      let found = Counterpart.candidates(named: name, in: session.catalog)
      guard found.count == 1 else {
        session.message = Message(objection(to: name, found, session), isWarning: true)
        return .taken()
      }
      sides += found
    }
    if sides.count == 2, sides[0] != sides[1] {
      session.open(RelationshipPage(sides[0], sides[1]))
    } else {
      session.open(RelationshipPage(sides[0]))
    }
    return .closed()
  }

  private func objection(
    to name: String, _ found: [Counterpart], _ session: Session
  ) -> String {
    guard !found.isEmpty else {
      let nearest = Counterpart.nearest(to: name, in: session.catalog)
      return session.strings[.unknownSide(name, nearest: nearest)]
    }
    let known = found.map { side in
      side.name(session.catalog.vocabulary).text(in: session.language) ?? side.id
    }
    return session.strings[.severalSides(name, known.joined(separator: ", "))]
  }

  // MARK: Completion

  /// Offers localities and bodies for the name at the end of the line.
  private mutating func complete(_ session: Session) {
    completion = nil
    guard editor.cursor == editor.characters.count else { return }
    let start = editor.characters.lastIndex(of: "~").map { $0 + 1 } ?? 0
    let blanks = editor.characters[start...].prefix { $0.isWhitespace }.count
    let fragment = String(editor.characters[(start + blanks)...])
    guard !fragment.isEmpty else { return }
    let finder = CandidateFinder(
      catalog: session.catalog, list: .events, language: session.language, today: session.today,
      base: .everything)
    let offers = [QueryField.province, .prefecture, .party].map { field in
      finder.values(of: field, fragment)
    }
    // What is called so comes before what has another spelling that begins so.
    let found = offers.flatMap(\.candidates).sorted {
      ($0.note.isEmpty ? 0 : 1, $1.count ?? 0) < ($1.note.isEmpty ? 0 : 1, $0.count ?? 0)
    }.prefix(Completion.most)
    let candidates = found.map {
      Candidate(text: $0.name, name: $0.name, note: $0.note, count: $0.count)
    }
    guard !candidates.isEmpty, candidates.map(\.name) != [fragment] else { return }
    completion = Completion(
      candidates: candidates,
      hiddenCount: offers.reduce(0) { $0 + $1.total } - candidates.count, chosen: nil, title: "",
      typed: editor, range: start + blanks..<editor.characters.count)
  }

  private mutating func cycle(by step: Int, _ session: Session) {
    if completion == nil { complete(session) }
    guard let completion else { return }
    let count = completion.candidates.count
    take(completion.chosen.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1))
  }

  private mutating func take(_ index: Int) {
    guard let current = completion, current.candidates.indices.contains(index) else { return }
    completion?.chosen = index
    editor = current.line(taking: index)
  }

  // MARK: Screen

  package func footer(_ session: Session) -> Footer {
    if let message = session.message { return .notice(message) }
    return hints(
      [([.acceptLine], .hintGo), ([.nextChoice], .hintComplete), ([.back], .hintCancel)], session)
  }

  package func render(_ session: Session, on screen: inout Screen) {
    PromptLine(label: .sidesPrompt, editor: editor, note: session.strings[.sidesExample])
      .render(session, on: &screen)
    if let completion { CompletionBox.render(completion, editor, session, on: &screen) }
  }
}
