import Cooperation
import Words

extension Session {
  /// Focuses the row nearest to today.
  mutating func goToToday() { goTo(today...today) }

  /// Focuses the row nearest to some days, and says so where none is in them.
  mutating func goTo(_ days: ClosedRange<CalendarDate>) {
    guard let nearest = catalog.nearestRow(to: days, among: rows, of: list) else {
      message = Message(strings[.noMatch])
      return
    }
    read(row: nearest.row)
    if focus != .detail { setFocus(.timeline) }
    guard nearest.daysBetween > 0, let date = catalog.date(ofRow: nearest.row, list) else {
      return
    }
    message = Message(strings[.nearest(DateText.long(date, language))])
  }

  /// The days that a typed date means: EDTF, or with numbers not padded, or the word for today.
  func days(typed text: String) -> ClosedRange<CalendarDate>? {
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
