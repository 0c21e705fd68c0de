import Cells
import Cooperation
import Papers
import Words

/// What comes up as aligned lines under the headings of its parts: the date, who with whom, what, and
/// the id that `vnjp show` takes, which stands below where a terminal has no room beside.
struct UpcomingTable {
  /// The cells of a line.
  private struct Cells {
    let date: String
    let who: String
    let what: String
    let id: String
  }

  private let session: QuerySession
  private let upcoming: Upcoming
  private let allAnniversaries: Bool

  init(_ session: QuerySession, _ upcoming: Upcoming, allAnniversaries: Bool) {
    self.session = session
    self.upcoming = upcoming
    self.allAnniversaries = allAnniversaries
  }

  /// The days that are looked at, then each part that has something.
  var lines: [String] {
    let (window, words) = (upcoming.window, PaperWords(session.language))
    let parts = UpcomingEntry.Part.allCases.map { part in
      let entries = upcoming.entries(of: part, allAnniversaries: allAnniversaries)
      return (heading: words.heading(part), cells: entries.map(cells))
    }.filter { !$0.cells.isEmpty }
    let lines = lines(of: parts.flatMap(\.cells))
    var rest = lines[...]
    return ["\(window.lowerBound) – \(window.upperBound)"]
      + (parts.isEmpty ? ["", words.nothingRecorded] : [])
      + parts.flatMap { part in
        defer { rest = rest.dropFirst(part.cells.count) }
        return ["", part.heading] + rest.prefix(part.cells.count).joined()
      }
  }

  private func cells(_ entry: UpcomingEntry) -> Cells {
    let texts = Paper.texts(of: entry, session.catalog, in: session.language)
    return Cells(
      date: entry.when.description, who: texts.who.drawn, what: texts.what.drawn,
      id: entry.id(in: session.catalog))
  }

  /// A line or two for each, aligned over all parts.
  private func lines(of cells: [Cells]) -> [[String]] {
    func widest(_ part: (Cells) -> String) -> Int {
      cells.map { ColumnWidth.of(part($0)) }.max() ?? 0
    }
    let (date, id) = (widest(\.date), widest(\.id))
    let terminal = StandardOutput.terminalColumns
    let who = min(widest(\.who), terminal.map { max(12, $0 / 4) } ?? 40)
    let room = terminal.map { $0 - date - who - 4 }
    let isBeside = room.map { $0 - id - 2 >= 40 } ?? true
    let what = room.map { max(20, isBeside ? $0 - id - 2 : $0) } ?? widest(\.what)
    return cells.map { cell in
      let clipped = terminal == nil ? cell.who : cell.who.clipped(to: who)
      let parts = [
        cell.date.padded(to: date), clipped.padded(to: who),
        cell.what.clipped(to: what).padded(to: what),
      ]
      if isBeside { return [(parts + [cell.id]).joined(separator: "  ").trimmedEnd] }
      return [
        parts.joined(separator: "  ").trimmedEnd, String(repeating: " ", count: date + 2) + cell.id,
      ]
    }
  }
}
