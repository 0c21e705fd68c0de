import Cooperation

extension Session {
  /// Shows what comes up in a year from today on.
  mutating func openUpcoming() { open(.upcoming(from: today)) }

  /// Moves the window of the page of upcoming matters; false where another page or none is shown.
  mutating func moveUpcoming(by quarters: Int) -> Bool {
    guard case .upcoming(let first) = reading.page else { return false }
    reading.page = .upcoming(from: UpcomingWindow.moved(first, by: quarters))
    return true
  }
}
