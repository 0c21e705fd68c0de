import Cooperation

extension State {
  /// Asks where to write the brief of the relationship that is shown, or of the focused event's.
  mutating func startBrief() {
    if reading.page?.sides == nil { openRelationship() }
    guard let sides = reading.page?.sides else { return }
    let names = [sides.first, sides.second].compactMap { $0 }.map { side in
      Folding.folded(side.name(catalog.vocabulary).en ?? side.id)
    }
    let words = names.flatMap { $0.split { !$0.isLetter && !$0.isNumber } }.map(String.init)
    let name = (["brief"] + words).joined(separator: "-") + ".html"
    prompt = Prompt(purpose: .pageFile, line: LineEditor(name), original: filters)
  }

  /// Asks where to write the calendar of what comes up; false where another page or none is shown.
  mutating func startCalendar() -> Bool {
    guard case .upcoming(let first) = reading.page else { return false }
    prompt = Prompt(
      purpose: .pageFile, line: LineEditor("upcoming-\(first).ics"), original: filters)
    return true
  }

  /// Does an action in the line that names the file of a page's document.
  mutating func applyToPageFile(_ action: Action) -> [Effect] {
    guard let current = prompt else { return [] }
    switch action {
    case .edit(let edit):
      prompt?.line.apply(edit)
      reading.confirmsReplacing = nil
    case .back, .quit:
      prompt = nil
      reading.confirmsReplacing = nil
    case .acceptLine:
      guard !current.line.text.isEmpty, let document = pageDocument else { return [] }
      return [
        .document(
          DocumentRequest(
            document: document, path: current.line.text, language: language,
            isReplacing: reading.confirmsReplacing != nil))
      ]
    default: break
    }
    return []
  }

  /// What the page that is shown can be written as.
  private var pageDocument: DocumentRequest.Document? {
    switch reading.page {
    case .relationship(let first, let second): .brief(first, second)
    case .partners(let counterpart): .brief(counterpart, nil)
    case .upcoming(let first):
      .calendar(UpcomingWindow.days(from: first), rows: query.isEverything ? nil : survey.rows)
    case .memorandum, .matrix, nil: nil
    }
  }
}
