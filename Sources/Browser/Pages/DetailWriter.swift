import Cells
import Cooperation
import Papers
import Words

/// Writes the lines of a detail document from the top.
struct DetailWriter {
  let catalog: Catalog
  let strings: Strings
  let today: CalendarDate
  let glyphs: Glyphs
  let columns: Int
  /// What stays in sight above the lines.
  var head: [StyledLine] = []
  var lines: [StyledLine] = []
  private(set) var links: [DetailLink] = []
  private let labelColumns: Int

  init(
    catalog: Catalog, language: Language, today: CalendarDate, columns: Int, glyphs: Glyphs,
    labels: [Phrase]
  ) {
    let strings = Strings(language)
    self.init(
      catalog: catalog, language: language, today: today, columns: columns, glyphs: glyphs,
      labels: labels.map { strings[$0] })
  }

  init(
    catalog: Catalog, language: Language, today: CalendarDate, columns: Int, glyphs: Glyphs,
    labels: [String]
  ) {
    self.catalog = catalog
    self.today = today
    self.columns = columns
    self.glyphs = glyphs
    strings = Strings(language)
    let widest = labels.map { ColumnWidth.of($0) }.max() ?? 0
    labelColumns = min(max(0, columns / 4), widest)
  }

  /// The labels of an event.
  static let eventLabels: [Phrase] = [
    .when, .place, .between, .sideHost, .sideGuest, .sideParticipant, .instrument, .owes,
    .partiesLabel, .sectorsLabel, .since, .continuedBy, .source, .id,
  ]

  /// The labels of a memorandum.
  static let memorandumLabels: [Phrase] = [
    .when, .between, .signedBy, .sectorsLabel, .amount, .renews, .renewedBy, .supersedes, .events,
    .source,
    .id,
  ]

  var language: Language { strings.language }
  var vocabulary: Vocabulary { catalog.vocabulary }

  /// A blank that keeps what stands on either side on one line.
  static let noBreak: Character = "\u{A0}"

  /// The sign between the values of a list, which ends a line rather than begin one.
  var separator: String { "\(Self.noBreak)\(glyphs.separator) " }

  // MARK: Lines

  /// Adds the title of the record.
  mutating func addTitle(_ title: String) {
    for line in title.wrapped(to: columns) { lines.append(StyledLine(line, .text.bold())) }
  }

  /// Adds a remark over the whole width, above the title.
  mutating func addNote(_ text: String) {
    lines += text.wrapped(to: columns).map { StyledLine($0, .dim) }
    lines.append(StyledLine())
  }

  /// Adds a text over the whole width, with an empty line on either side.
  mutating func addParagraph(_ text: String) {
    lines.append(StyledLine())
    lines += text.wrapped(to: columns).map { StyledLine($0) }
    lines.append(StyledLine())
  }

  /// Adds a value with its label; nothing when the value is empty.
  ///
  /// Lines after the first begin `hanging` columns further in.
  mutating func add(_ label: Phrase?, _ runs: [DetailRun], hanging: Int = 0) {
    add(text: label.map { strings[$0] }, runs, hanging: hanging)
  }

  /// Adds a value with a label that is no text of the screen.
  mutating func add(text label: String?, _ runs: [DetailRun], hanging: Int = 0) {
    let name = label?.clipped(to: labelColumns) ?? ""
    write(
      runs, after: name.paddedLeft(to: labelColumns) + " ", columns: labelColumns + 1,
      hanging: hanging)
  }

  /// Adds what belongs to the value above, a step further in.
  mutating func addBelow(_ runs: [DetailRun]) {
    let step = labelColumns + 3
    write(runs, after: String(repeating: " ", count: step), columns: step)
  }

  /// Adds a text over the width that is left behind some blanks; lines after the first begin `hanging`
  /// columns further in.
  mutating func addText(_ runs: [DetailRun], indented columns: Int = 0, hanging: Int = 0) {
    write(
      runs, after: String(repeating: " ", count: columns), columns: columns, hanging: hanging)
  }

  /// Adds a line without a label, as it stands.
  mutating func addRow(_ runs: [DetailRun]) {
    var column = 0
    for run in runs {
      let width = ColumnWidth.of(run.text)
      if let target = run.target {
        let spot = DetailLink.Spot(line: lines.count, column: column, columns: width)
        links.append(DetailLink(target: target, spots: [spot]))
      }
      column += width
    }
    lines.append(StyledLine(runs.map { StyledLine.Span(text: $0.text, style: $0.style) }))
  }

  private mutating func write(
    _ runs: [DetailRun], after label: String, columns start: Int, hanging: Int = 0
  ) {
    guard runs.contains(where: { !$0.text.isEmpty }) else { return }
    var linkOfRun: [Int: Int] = [:]
    let room = max(1, columns - start)
    // A hanging part that would take more than half of the room is none.
    let step = hanging * 2 <= room ? hanging : 0
    let blank = String(repeating: " ", count: start + step)
    for (index, line) in runs.wrapped(to: room, hanging: step).enumerated() {
      var spans = [StyledLine.Span(text: index == 0 ? label : blank, style: .dim)]
      var column = index == 0 ? start : start + step
      for piece in line {
        let run = runs[piece.run]
        let width = ColumnWidth.of(piece.text)
        let text = String(piece.text.map { $0 == Self.noBreak ? " " : $0 })
        spans.append(StyledLine.Span(text: text, style: run.style))
        if let target = run.target, width > 0 {
          let spot = DetailLink.Spot(line: lines.count, column: column, columns: width)
          if let link = linkOfRun[piece.run] {
            links[link].spots.append(spot)
          } else {
            linkOfRun[piece.run] = links.count
            links.append(DetailLink(target: target, spots: [spot]))
          }
        }
        column += width
      }
      lines.append(StyledLine(spans))
    }
  }
}
