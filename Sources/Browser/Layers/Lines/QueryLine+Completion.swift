import Cooperation
import Words

extension QueryLine {
  /// Offers what may stand at the cursor.
  ///
  /// In a search most words are text, so that names of fields are offered from two letters on.
  mutating func complete(_ session: Session, offersFields: Bool = false) {
    completion = nil
    if completeViewWord(session) { return }
    guard let context = CompletionContext(editor, offersFields: offersFields) else { return }
    let finder = CandidateFinder(
      catalog: session.catalog, list: session.list, language: session.language,
      today: session.today,
      base: (try? session.savedQueries.asked(unfinished(context, session))) ?? .everything)
    let offer: Offer
    var title = ""
    switch context.subject {
    case .field:
      let isLong = context.fragment.count > 1 || purpose == .query || offersFields
      offer = isLong ? finder.fields(context.fragment) : Offer()
    case .value(let field):
      offer = finder.values(of: field, context.fragment)
      title = field.meaning.text(in: session.language)
    }
    let candidates = offer.candidates
    let isDone =
      candidates.count == 1
      && Folding.key(of: candidates[0].text) == Folding.key(of: context.fragment)
      && context.subject != .field
    guard !candidates.isEmpty, !isDone else { return }
    completion = Completion(
      candidates: candidates, hiddenCount: offer.hiddenCount, chosen: nil, title: title,
      typed: editor, range: context.range)
  }

  /// Offers the names of saved views where one is being typed; false where none is.
  private mutating func completeViewWord(_ session: Session) -> Bool {
    guard let views = session.savedViews else { return false }
    let tokens = QueryLexer.tokens(in: editor.text)
    guard let token = tokens.first(where: { $0.range.upperBound == editor.cursor }),
      let name = token.viewName
    else { return false }
    let typed = Folding.key(of: name)
    let found = views.filter { Folding.key(of: $0.name).hasPrefix(typed) }
    guard !found.isEmpty, found.map(\.name) != [name] else { return true }
    completion = Completion(
      candidates: found.prefix(Completion.most).map { view in
        Candidate(
          text: "@" + view.name, name: "@" + view.name, note: view.arguments,
          count: session.count(of: view))
      },
      hiddenCount: max(0, found.count - Completion.most), chosen: nil,
      title: session.strings[.viewsTitle], typed: editor, range: token.range)
    return true
  }

  /// What is in force besides the term being typed.
  private func unfinished(_ context: CompletionContext, _ session: Session) -> Query {
    let typed = context.rest.flatMap { try? QueryParser.parse($0) } ?? .everything
    guard purpose == .search else { return typed }
    return .all(of: original(session).on.conjuncts + typed.conjuncts)
  }

  /// Shows what the line finds without the term at the cursor, which is not finished; a line that
  /// is no query even so leaves the list alone.
  func showFinishedTerms(_ session: inout Session) {
    guard let context = CompletionContext(editor), let rest = context.rest,
      (try? QueryParser.parse(rest)) != nil
    else { return }
    let filters = original(session).asking(unfinished(context, session))
    guard (try? session.ask(filters)) != nil else { return }
    session.keepFocus()
    session.settle()
  }

  // MARK: Taking

  /// Puts the next or the previous candidate into the line, and first asks for candidates where
  /// there are none.
  mutating func cycleCandidates(by step: Int, _ session: inout Session) {
    if completion == nil { complete(session, offersFields: true) }
    guard let current = completion else { return }
    let count = current.candidates.count
    let next = current.chosen.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    completion?.chosen = next
    editor = current.line(taking: next)
    narrow(&session)
    if count == 1 { complete(session) }
  }

  /// True when Right takes a candidate: behind the last character.
  var takesCandidate: Bool { completion != nil && editor.cursor == editor.characters.count }

  /// Takes the candidate that stands in the line, or else the first, and offers what comes next.
  mutating func takeCandidate(_ session: inout Session) {
    guard let completion else { return }
    editor = completion.line(taking: completion.chosen ?? 0)
    narrow(&session)
    complete(session)
  }

  /// Brings back the line as it was typed.
  mutating func untakeCandidate(_ session: inout Session) {
    guard let completion else { return }
    editor = completion.typed
    narrow(&session)
    complete(session)
  }

  // MARK: History

  /// True when Up and Down bring back lines instead of moving in the list: in a query that is empty
  /// or not changed yet.
  func walksHistory(_ session: Session) -> Bool {
    guard purpose == .query else { return false }
    let text = editor.text.trimmingBlanks
    return text.isEmpty || text == original(session).on.description
      || session.lineHistory.isShown(editor)
  }

  /// Puts the line that was typed before (-1) or after (1) into this one.
  mutating func recall(_ step: Int, _ session: inout Session) {
    guard let line = session.lineHistory.step(step, from: editor, for: purpose) else { return }
    editor = line
    completion = nil
    narrow(&session)
  }
}
