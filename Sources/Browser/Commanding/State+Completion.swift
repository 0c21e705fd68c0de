import Cooperation

extension State {
  /// Offers what may stand at the cursor of the prompt.
  ///
  /// In a search most words are text, so that names of fields are offered from two letters on.
  mutating func complete(offersFields: Bool = false) {
    aids.completion = nil
    if completeViewWord() { return }
    guard let prompt,
      let context = CompletionContext(prompt.line, offersFields: offersFields)
    else { return }
    let finder = CandidateFinder(
      catalog: catalog, language: language, today: today, base: base(of: prompt, context))
    let offer: Offer
    var title = ""
    switch context.subject {
    case .field:
      let isLong = context.fragment.count > 1 || prompt.purpose == .query || offersFields
      offer = isLong ? finder.fields(context.fragment) : Offer()
    case .value(let field):
      offer = finder.values(of: field, context.fragment)
      title = field.meaning.text(in: language) ?? ""
    }
    let candidates = offer.candidates
    let isDone =
      candidates.count == 1
      && Folding.key(of: candidates[0].text) == Folding.key(of: context.fragment)
      && context.subject != .field
    guard !candidates.isEmpty, !isDone else { return }
    aids.completion = Completion(
      candidates: candidates, hiddenCount: offer.hiddenCount, chosen: nil, title: title,
      typed: prompt.line, range: context.range)
  }

  /// What is in force besides the term being typed.
  private func base(of prompt: Prompt, _ context: CompletionContext) -> Query {
    let typed = context.rest.flatMap { try? parsedWithViews($0) } ?? .everything
    guard prompt.purpose == .search else { return typed }
    return .all(of: prompt.original.on.conjuncts + typed.conjuncts)
  }

  /// Shows what the line finds without the term at the cursor, which is not finished; a line that
  /// is no query even so leaves the list alone.
  mutating func showFinishedTerms() {
    guard let prompt, let context = CompletionContext(prompt.line), let rest = context.rest,
      (try? parsedWithViews(rest)) != nil
    else { return }
    guard (try? ask(prompt.original.asking(base(of: prompt, context)))) != nil else { return }
    keepFocus()
    settle()
  }

  /// Why the line is no query yet; nil while candidates are offered for what is wrong, which is then
  /// only unfinished.
  var shownError: QueryError? {
    guard let error = prompt?.error else { return nil }
    guard let completion = aids.completion, completion.chosen == nil else { return error }
    let end = error.column + error.length
    let range = completion.range
    return end >= range.lowerBound && error.column <= range.upperBound ? nil : error
  }

  // MARK: Taking

  /// Puts the next or the previous candidate into the line, and first asks for candidates where
  /// there are none.
  mutating func cycleCandidates(by step: Int) {
    if aids.completion == nil { complete(offersFields: true) }
    guard let completion = aids.completion else { return }
    let count = completion.candidates.count
    let next = completion.chosen.map { ($0 + step + count) % count } ?? (step > 0 ? 0 : count - 1)
    aids.completion?.chosen = next
    prompt?.line = completion.line(taking: next)
    narrow()
    if count == 1 { complete() }
  }

  /// True when Right takes a candidate: behind the last character.
  var takesCandidate: Bool {
    guard let line = prompt?.line, aids.completion != nil else { return false }
    return line.cursor == line.characters.count
  }

  /// Takes the candidate that stands in the line, or else the first, and offers what comes next.
  mutating func takeCandidate() {
    guard let completion = aids.completion else { return }
    prompt?.line = completion.line(taking: completion.chosen ?? 0)
    narrow()
    complete()
  }

  /// Brings back the line as it was typed.
  mutating func untakeCandidate() {
    guard let completion = aids.completion else { return }
    prompt?.line = completion.typed
    narrow()
    complete()
  }

  // MARK: History

  /// True when Up and Down bring back lines instead of moving in the list: in a query that is empty
  /// or not changed yet.
  var walksHistory: Bool {
    guard let prompt, prompt.purpose == .query else { return false }
    let text = prompt.line.text.trimmingBlanks
    return text.isEmpty || text == prompt.original.on.description
      || aids.history.isShown(prompt.line)
  }

  /// Puts the line that was typed before (-1) or after (1) into the prompt.
  mutating func recall(_ step: Int) {
    guard let prompt,
      let line = aids.history.step(step, from: prompt.line, for: prompt.purpose)
    else { return }
    self.prompt?.line = line
    aids.completion = nil
    narrow()
  }
}
