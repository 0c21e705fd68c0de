import Cooperation

extension State {
  /// Asks for a date to go to.
  mutating func startGoToDate() {
    timeline.returnEvent = focusedID
    prompt = Prompt(purpose: .date, line: LineEditor(), original: filters)
  }

  /// Does an action in the line that asks for a date; the list follows while it is typed.
  mutating func applyToDatePrompt(_ action: Action) {
    guard let current = prompt else { return }
    switch action {
    case .edit(let edit):
      prompt?.line.apply(edit)
      prompt?.error = nil
      let days = prompt.flatMap { typedDays($0.line.text) }
      let nearest = days.flatMap { catalog.nearestRow(to: $0, among: rows) }
      focusEvent(nearest.map { catalog.events.id($0.row) } ?? timeline.returnEvent)
    case .acceptLine:
      let text = current.line.text
      guard !text.allSatisfy(\.isWhitespace) else {
        prompt = nil
        break
      }
      guard let days = typedDays(text) else {
        prompt?.error = QueryError(
          .notADate(field: .date), found: text, column: 0, length: text.count)
        break
      }
      prompt = nil
      goTo(days)
    case .back, .quit:
      focusEvent(timeline.returnEvent)
      prompt = nil
      keepFocus()
    default: break
    }
  }

  /// Focuses the event nearest to today.
  mutating func goToToday() { goTo(today...today) }

  private mutating func goTo(_ days: ClosedRange<CalendarDate>) {
    guard let nearest = catalog.nearestRow(to: days, among: rows) else {
      message = Message(strings[.noMatch])
      return
    }
    focusEvent(catalog.events.id(nearest.row))
    if focus != .detail { setFocus(.timeline) }
    guard nearest.daysBetween > 0, let date = focusedEvent?.date else { return }
    message = Message(strings[.nearest(DateText.long(date, language))])
  }

  /// The days that a typed date means: EDTF, or with numbers not padded, or the word for today.
  private func typedDays(_ text: String) -> ClosedRange<CalendarDate>? {
    let words = Language.allCases.map { Strings($0)[.todayWord] }
    let key = Folding.key(of: text)
    if (["today"] + words).contains(where: { Folding.key(of: $0) == key }) { return today...today }
    var typed = ""
    for character in Folding.folded(text) {
      switch character {
      case "年", "月": typed.append("-")
      case "日", " ": continue
      default: typed.append(character)
      }
    }
    while typed.last == "-" { typed.removeLast() }
    let padded = typed.split(separator: "-", omittingEmptySubsequences: false)
      .map { $0.count == 1 ? "0" + $0 : String($0) }.joined(separator: "-")
    guard let date = EventDate(typed) ?? EventDate(padded) else { return nil }
    return date.earliest...date.latest
  }
}
