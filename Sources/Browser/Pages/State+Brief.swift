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
    prompt = Prompt(purpose: .brief, line: LineEditor(name), original: query)
  }

  /// Does an action in the line that names the file of a brief.
  mutating func applyToBriefPrompt(_ action: Action) -> [Effect] {
    guard let current = prompt else { return [] }
    switch action {
    case .edit(let edit):
      prompt?.line.apply(edit)
      reading.confirmsReplacing = nil
    case .back, .quit:
      prompt = nil
      reading.confirmsReplacing = nil
    case .acceptLine:
      let path = current.line.text
      guard !path.isEmpty, let sides = reading.page?.sides else { return [] }
      return [
        .brief(
          BriefRequest(
            first: sides.first, second: sides.second, path: path, language: language,
            isReplacing: reading.confirmsReplacing != nil))
      ]
    default: break
    }
    return []
  }
}
